import type { NotProfile, PageState } from '../profile/page-state';
import type { SiteId } from '../profile/site-ids';
import { ownSites } from '../settings/own-sites';
import { loadSettings } from '../settings/store';
import { judge } from './judge';
import { whyOff } from './may-read';
import type { Elsewhere, Judgement, ReadOnce, TabView } from './messages';

/** What has to be known about the sites, and done in a tab; both are handed in. */
export type Reach = {
  siteOf(url: URL): KnownSite | undefined;
  /** The table for sites that the user has added. */
  generic: KnownSite;
  /** Is it read only when the user asks, each time? */
  isOnRequest(site: SiteId): boolean;
  /** Runs the script of a site in the tab. */
  bring(site: SiteId, tabId: number): Promise<void>;
  /** Reads the page in the tab, and leaves nothing there. */
  readOnce(site: SiteId, tabId: number): Promise<PageState>;
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
export async function lookElsewhere({ url }: Elsewhere, tabId: number, reach: Reach): Promise<TabView | undefined> {
  const address = new URL(url);
  const site = reach.siteOf(address) ?? (await ownSite(address, reach));
  if (!site) return undefined;
  const judgement = await judgementOf(site, address, reach);
  if (judgement.kind === 'loading') await reach.bring(site.id, tabId);
  return { site: site.id, judgement, marked: {} };
}

const ownSite = async ({ host }: URL, { generic }: Reach) => ((await ownSites()).includes(host) ? generic : undefined);

async function judgementOf(site: KnownSite, url: URL, { isOnRequest }: Reach): Promise<Judgement> {
  const stored = await loadSettings();
  const { id } = site;
  const off = whyOff({ site: id, host: url.host }, stored);
  if (off) return off;
  const { settings } = stored;
  if (!site.profileId(url)) return { kind: 'not-profile', why: site.otherPage?.(url) ?? 'other' };
  if (!isOnRequest(id)) return { kind: 'loading' };
  return settings.sitesAllowed.includes(id) ? { kind: 'on-request', site: id } : { kind: 'not-allowed', site: id };
}

/** Reads and judges a page once. @returns nothing where the user has not allowed it for this site. */
export async function readOnRequest({ url, tabId }: ReadOnce, reach: Reach): Promise<TabView | undefined> {
  const address = new URL(url);
  const site = reach.siteOf(address);
  const stored = await loadSettings();
  if (!site || !reach.isOnRequest(site.id) || !stored.settings.sitesAllowed.includes(site.id)) return undefined;
  const off = whyOff({ site: site.id, host: address.host }, stored);
  if (off) return { site: site.id, judgement: off, marked: {} };
  const state = await reach.readOnce(site.id, tabId);
  const judgement = await judge({ type: 'page-read', site: site.id, state }, address.host);
  const once: Judgement = judgement.kind === 'report' ? { ...judgement, cards: [], isOnce: true } : judgement;
  return { site: site.id, judgement: once, marked: {} };
}
