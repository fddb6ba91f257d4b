import type { NotProfile } from '../profile/page-state';
import type { SiteId } from '../profile/site-ids';
import { loadSettings } from '../settings/store';
import type { Elsewhere, Judgement, TabView } from './messages';

/** What has to be known about the sites, and done in a tab; both are handed in. */
export type Reach = {
  siteOf(url: URL): KnownSite | undefined;
  /** Runs the script of a site in the tab. */
  bring(site: SiteId, tabId: number): Promise<void>;
};

type KnownSite = {
  id: SiteId;
  profileId(url: URL): string | undefined;
  otherPage?(url: URL): NotProfile | undefined;
};

/**
 * What is a page in which no script reads? Where it is a profile, the script is brought: a single-page site has moved
 * to it, or the tab was open before the extension was.
 * @returns nothing where the page is of no site that is read.
 */
export async function lookElsewhere(
  { url }: Elsewhere,
  tabId: number,
  { siteOf, bring }: Reach,
): Promise<TabView | undefined> {
  const address = new URL(url);
  const site = siteOf(address);
  if (!site) return undefined;
  const judgement = await judgementOf(site, address);
  if (judgement.kind === 'loading') await bring(site.id, tabId);
  return { site: site.id, judgement, marked: {} };
}

async function judgementOf(site: KnownSite, url: URL): Promise<Judgement> {
  const { settings } = await loadSettings();
  if (settings.sitesOff.includes(site.id)) return { kind: 'off', site: site.id };
  if (site.profileId(url)) return { kind: 'loading' };
  return { kind: 'not-profile', why: site.otherPage?.(url) ?? 'other' };
}
