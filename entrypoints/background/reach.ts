import browser from 'webextension-polyfill';
import type { Reach } from '../../src/messaging/elsewhere';
import type { PageState } from '../../src/profile/page-state';
import type { SiteId } from '../../src/profile/site-ids';
import { onRequest, siteOf } from '../../src/sites';
import { address as generic } from '../../src/sites/generic/address';
import { scriptsOf } from '../../src/sites/scripts';

/** Runs the script of a site in a tab whose page has become a profile. */
async function bring(site: SiteId, tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: scriptsOf(site).map((file) => `/${file}`) });
}

/** Lends the table that knows no site to the reader in a tab, which may be on another page by now. */
export async function bringFallback(tabId: number): Promise<void> {
  const files = ['/usual.js', '/site-generic.js'];
  await browser.scripting.executeScript({ target: { tabId }, files }).catch(() => undefined);
}

/** Reads the page in a tab that the user has just clicked for, and leaves nothing there. */
async function readOnce(site: SiteId, tabId: number): Promise<PageState> {
  const [done] = await browser.scripting.executeScript({ target: { tabId }, files: [`/once-${site}.js`] });
  return (done?.result ?? { kind: 'loading' }) as PageState;
}

/** What is known about the sites, and what can be done in a tab. */
export const reach: Reach = {
  siteOf,
  generic,
  isOnRequest: (id) => onRequest.some((site) => site.id === id),
  bring,
  readOnce,
};
