import browser from 'webextension-polyfill';
import { awaitSettings, onSettingsChange } from '../../src/settings/store';

/** How long after the installation an organisation's values may take, in milliseconds. Measured: five seconds. */
const patience = 10_000;

/**
 * Asks for consent, in a tab of its own. Not where the organisation has agreed: where it has installed the extension,
 * its values are waited for; where they come to somebody who has installed it, the tab is closed again.
 */
export async function welcome(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  if (await isAgreed()) return;
  if (installType === 'admin' && (await isAgreedSoon())) return;
  const { id } = await browser.tabs.create({ url: '/welcome.html' });
  onSettingsChange(() => void closeIfAgreed(id));
}

const isAgreed = async () => (await awaitSettings()).consent.kind === 'agreed';

const isAgreedSoon = () =>
  new Promise<boolean>((resolve) => {
    onSettingsChange(async () => (await isAgreed()) && resolve(true));
    setTimeout(async () => resolve(await isAgreed()), patience);
  });

/** Whoever agrees there in person goes on in the same tab. */
async function closeIfAgreed(tab: number | undefined): Promise<void> {
  const { consent } = await awaitSettings();
  const isForAll = consent.kind === 'agreed' && consent.by === 'organisation';
  if (isForAll && tab !== undefined) await browser.tabs.remove(tab).catch(() => undefined);
}
