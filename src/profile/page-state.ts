import type { Profile } from './profile';

/** Why a page of a known site is not read. */
export type NotProfile =
  | 'list'
  | 'job'
  | 'agency'
  | 'own-profile'
  | 'settings'
  | 'login-wall'
  | 'challenge'
  | 'not-found'
  | 'private'
  | 'other';

/** What stands in a tab: a profile that was read, a page that is not one, or nothing that could be judged yet. */
export type PageState =
  | { kind: 'loading' }
  | { kind: 'not-profile'; why: NotProfile }
  | { kind: 'profile'; profile: Profile };
