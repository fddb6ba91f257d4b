import browser from 'webextension-polyfill';
import { awaitSettings } from '../../src/settings/store';

/** Asks for consent, in a tab of its own; not where the organisation has agreed, which is known some time after the start. */
export async function welcome(): Promise<void> {
  const { consent } = await awaitSettings();
  if (consent.kind !== 'agreed') await browser.tabs.create({ url: '/welcome.html' });
}
