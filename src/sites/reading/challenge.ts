import type { NotProfile } from '../../profile/page-state';
import type { Page } from '../site';
import { rawText } from './dom';
import { onPage } from './once';

/** Pages that stand between a person and the profile, on any site. Seen titles, and the hooks of the usual guards. */
const titles =
  /^(pardon our interruption|just a moment|challenge - |verifying you are human|press & hold|access (to this page has been )?denied|attention required|security check|(un instant|nur einen moment|un momento|um momento)\s*(…|\.{3}))/i;
const hooks = [
  '#px-captcha',
  '#challenge-running',
  '#challenge-form',
  '#challenge-stage',
  '.cf-browser-verification',
  '#cf-challenge-running',
  ':is(iframe, script)[src*="captcha-delivery.com"]',
];

const says = (words: string) => titles.test(words.trim());

export function challenge(page: Page): NotProfile | undefined {
  // One at a time: browsers keep a list of ids, but go through the whole page for several in one selector.
  const isGuarded =
    says(page.title) ||
    onPage(page, 'h1').some((one) => says(rawText(one))) ||
    hooks.some((hook) => onPage(page, hook).length > 0);
  return isGuarded ? 'challenge' : undefined;
}
