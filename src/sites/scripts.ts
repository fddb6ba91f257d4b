import type { SiteId } from '../profile/site-ids';

/** Tables that are made of the generic readers, and have them from `usual.js`. */
export const isUsual = (site: string): boolean => ['generic', 'contra', 'wellfound'].includes(site);

/** The scripts that read the pages of a site, in the order in which they need each other. */
export const scriptsOf = (site: SiteId): string[] => [
  'reader.js',
  ...(isUsual(site) ? ['usual.js'] : []),
  `site-${site}.js`,
];
