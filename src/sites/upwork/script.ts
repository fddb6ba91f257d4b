import { parseDate } from '../reading/dates';
import { rawText } from '../reading/dom';
import { unreadable } from '../reading/fact';
import { onPage } from '../reading/once';
import type { Page, Reader } from '../site';
import { profileId } from './address';

/**
 * The inline scripts that are about the person of the address. They are code, not JSON, so only what is written out
 * in them can be read; after a move inside the site they are still about the person before, and name that one.
 */
function scriptsAbout(page: Page): string[] {
  const { url } = page;
  const id = profileId(url);
  const scripts = id ? onPage(page, 'script:not([src])').map(rawText) : [];
  return scripts.filter((code) => id && isAbout(code, id));
}

function isAbout(code: string, id: string): boolean {
  if (code.includes(id)) return true;
  const others = new Set(code.match(/~[\da-f]{16,}/g));
  return id.startsWith('~') ? others.size === 0 : others.size <= 1;
}

/** `memberSince:"2021-05-03T…"`: the day when the account began. */
export const memberSinceInScript: Reader<string> = (page) => {
  const literal = /memberSince"?:\s*"(\d{4}-\d\d-\d\d)[T"]/g;
  const days = scriptsAbout(page).flatMap((code) => [...code.matchAll(literal)].map(([, day]) => day));
  const [day, ...more] = new Set(days);
  if (more.length) return unreadable('unclear');
  const value = day && parseDate(day);
  return value
    ? { state: 'read', value, sources: [{ selector: 'script:not([src])', quote: '' }] }
    : unreadable('missing');
};

/** `videoUrl:"https://…"` */
export const scriptKnowsVideo = (page: Page): boolean =>
  scriptsAbout(page).some((code) => /videoUrl"?:\s*"http/.test(code));
