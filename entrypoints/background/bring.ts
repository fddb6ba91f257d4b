import browser from 'webextension-polyfill';
import type { PageState } from '../../src/profile/page-state';
import type { SiteId } from '../../src/profile/site-ids';

/** Runs the script of a site in a tab whose page has become a profile. */
export async function bring(site: SiteId, tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [`/site-${site}.js`] });
}

/** Reads the page in a tab that the user has just clicked for, and leaves nothing there. */
export async function readOnce(site: SiteId, tabId: number): Promise<PageState> {
  const [done] = await browser.scripting.executeScript({ target: { tabId }, files: [`/once-${site}.js`] });
  return (done?.result ?? { kind: 'loading' }) as PageState;
}
