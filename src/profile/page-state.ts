import * as z from 'zod/mini';
import { type Profile, profileSchema } from './profile';

/** Why a page of a known site is not read. */
const notProfile = z.enum([
  'list',
  'job',
  'agency',
  'own-profile',
  'settings',
  'login-wall',
  'challenge',
  'not-found',
  'private',
  'other',
]);
export type NotProfile = z.infer<typeof notProfile>;

/** What stands in a tab: a profile that was read, a page that is not one, or nothing that could be judged yet. */
export type PageState =
  | { kind: 'loading' }
  | { kind: 'not-profile'; why: NotProfile }
  | { kind: 'profile'; profile: Profile };

const pageState = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('loading') }),
  z.object({ kind: z.literal('not-profile'), why: notProfile }),
  z.object({ kind: z.literal('profile'), profile: profileSchema }),
]);

/** @returns nothing where `data`, which a page's process sent, is not what a reading of a page looks like. */
export function parsePageState(data: unknown): PageState | undefined {
  const result = pageState.safeParse(data);
  return result.success ? (result.data as PageState) : undefined;
}
