import browser from 'webextension-polyfill';
import type { Report } from '../engine/assess';
import type { SiteId } from '../profile/site-ids';
import { type Health, parseHealth, type Reading, withReading } from './health';
import { type Hits, parseHits, parseSeen, withReport } from './hits';

const key = 'health';

/** Session storage is in memory: it ends with the browser, and nothing of it is written to disk. */
export async function loadHealth(): Promise<Health> {
  const { [key]: stored } = await browser.storage.session.get(key);
  return parseHealth(stored);
}

/** Never fails: what is lost is a count. */
export async function rememberReading(site: SiteId, reading: Reading): Promise<void> {
  try {
    await navigator.locks.request(key, async () => {
      await browser.storage.session.set({ [key]: withReading(await loadHealth(), site, reading) });
    });
  } catch {
    // The browser has no memory left for it.
  }
}

const hitsKey = 'hits';
const seenKey = 'hits.seen';
const saltKey = 'hits.salt';

export async function loadHits(): Promise<Hits> {
  const { [hitsKey]: stored } = await browser.storage.local.get(hitsKey);
  return parseHits(stored);
}

/** Adds what the rules said of a profile to the counts. Never fails: what is lost is a count. */
export async function countHits(report: Report): Promise<void> {
  try {
    await navigator.locks.request(hitsKey, async () => {
      const { [seenKey]: stored, [saltKey]: known } = await browser.storage.session.get([seenKey, saltKey]);
      const salt = typeof known === 'string' ? known : crypto.randomUUID();
      const profile = await hash(JSON.stringify([salt, report.site, report.profileId]));
      const { hits, seen } = withReport({ hits: await loadHits(), seen: parseSeen(stored) }, profile, report);
      await browser.storage.session.set({ [seenKey]: seen, [saltKey]: salt });
      await browser.storage.local.set({ [hitsKey]: hits });
    });
  } catch {
    // There is no room left for it.
  }
}

async function hash(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes).slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @throws what the browser says where it could not be written. */
export const forgetHits = (): Promise<void> => browser.storage.local.remove(hitsKey);

/** @throws what the browser says where it could not be written. */
export const replaceHits = (hits: Hits): Promise<void> =>
  navigator.locks.request(hitsKey, () => browser.storage.local.set({ [hitsKey]: hits }));

/** How reading went, and which profiles of this session were counted. */
export const forgetHealth = (): Promise<void> => browser.storage.session.remove([key, seenKey, saltKey]);
