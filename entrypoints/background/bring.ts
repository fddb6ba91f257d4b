import browser from 'webextension-polyfill';
import type { SiteId } from '../../src/profile/site-ids';

/** Runs the script of a site in a tab whose page has become a profile. */
export async function bring(site: SiteId, tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [`/site-${site}.js`] });
}
