import browser from 'webextension-polyfill';
import type { SiteId } from '../profile/site-ids';
import { type Health, parseHealth, type Reading, withReading } from './health';

const key = 'health';

/** Session storage is in memory: it ends with the browser, and nothing of it is written to disk. */
export async function loadHealth(): Promise<Health> {
  const { [key]: stored } = await browser.storage.session.get(key);
  return parseHealth(stored);
}

/** Never fails: what is lost is a count. */
export async function rememberReading(site: SiteId, reading: Reading): Promise<void> {
  try {
    await navigator.locks.request(key, async () => {
      await browser.storage.session.set({ [key]: withReading(await loadHealth(), site, reading) });
    });
  } catch {
    // The browser has no memory left for it.
  }
}
