import type { NotProfile } from '../../profile/page-state';

/** The parts of the path of an address: "/u/quillon/" gives "u" and "quillon". */
export const segmentsOf = ({ pathname }: URL): string[] => pathname.split('/').filter(Boolean);

/** What a page is by the name in its address; each kind has its names, with spaces between them. */
export const byName = (kinds: [why: NotProfile, names: string][]): ReadonlyMap<string, NotProfile> =>
  new Map(kinds.flatMap(([why, names]) => names.split(' ').map((name) => [name, why] as const)));

/** @returns what a page is by the first of these that its path matches, for addresses which are not a profile's. */
export const byPath =
  (paths: [path: RegExp, why: NotProfile][]) =>
  ({ pathname }: URL): NotProfile | undefined =>
    paths.find(([path]) => path.test(pathname))?.[1];
