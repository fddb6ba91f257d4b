import type { NotProfile } from '../profile/page-state';
import { t } from '../words';

/** A key has no hyphen. */
const keys = {
  list: 'list',
  job: 'job',
  agency: 'agency',
  'own-profile': 'ownProfile',
  settings: 'settings',
  'login-wall': 'loginWall',
  challenge: 'challenge',
  'not-found': 'notFound',
  private: 'private',
  other: 'other',
} as const satisfies Record<NotProfile, string>;

/** What a page is that is not read: for the toolbar, and with what the user can do, for the popup. */
export const notProfileInWords = (why: NotProfile): { short: string; long: string } => ({
  short: t(`notProfile.${keys[why]}.short`),
  long: t(`notProfile.${keys[why]}.long`),
});
