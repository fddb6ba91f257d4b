import { type SiteId, siteNames } from '../profile/site-ids';
import { t } from '../words';

/** What a site calls itself, or what we call it. */
export const siteNameOf = (site: SiteId): string =>
  siteNames[site] ?? (site === 'generic' || site === 'practice' ? t(`site.${site}`) : site);

/** All that are read, with those that the user added. */
export const allSiteNames = (): string[] => [...Object.values(siteNames), t('site.generic')];
