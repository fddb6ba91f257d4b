import type { NotProfile } from '../../profile/page-state';
import type { Page } from '../site';
import { onPage } from './once';

/** Pages that stand between a person and the profile, on any site. Seen titles, and the hooks of the usual guards. */
const titles =
  /^(pardon our interruption|just a moment|challenge - |verifying you are human|press & hold|access (to this page has been )?denied|attention required|security check)/i;
const hooks = [
  '#px-captcha',
  '#challenge-running',
  '#challenge-form',
  '#challenge-stage',
  '.cf-browser-verification',
  '#cf-challenge-running',
];

export function challenge(page: Page): NotProfile | undefined {
  const { title } = page;
  // One at a time: browsers keep a list of ids, but go through the whole page for several in one selector.
  const isGuarded = titles.test(title.trim()) || hooks.some((hook) => onPage(page, hook).length > 0);
  return isGuarded ? 'challenge' : undefined;
}
