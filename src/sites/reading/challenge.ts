import type { NotProfile } from '../../profile/page-state';
import type { Page } from '../site';
import { all } from './dom';

/** Pages that stand between a person and the profile, on any site. Seen titles, and the hooks of the usual guards. */
const titles =
  /^(pardon our interruption|just a moment|challenge - |verifying you are human|press & hold|access (to this page has been )?denied|attention required|security check)/i;
const hooks =
  '#px-captcha, #challenge-running, #challenge-form, #challenge-stage, .cf-browser-verification, #cf-challenge-running';

export function challenge({ root, title }: Page): NotProfile | undefined {
  return titles.test(title.trim()) || all(root, hooks).length > 0 ? 'challenge' : undefined;
}
