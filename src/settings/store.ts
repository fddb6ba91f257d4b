import browser from 'webextension-polyfill';
import { defaultSettings, type Problem, parseSettings, type Settings } from './settings';

const key = 'settings';
/** Where settings that could not be read are kept when new ones are written, so that nothing is lost. */
const keptKey = 'settings.kept';

export type Stored = { settings: Settings; problem?: Problem };

/** Never throws: a storage area that cannot be read counts as damaged, and the defaults are in force. */
export async function loadSettings(): Promise<Stored> {
  try {
    const { [key]: stored } = await browser.storage.local.get(key);
    return parseSettings(stored);
  } catch {
    return { settings: defaultSettings, problem: 'damaged' };
  }
}

/**
 * Changes what is stored at this moment, one change at a time across all windows.
 * @throws what the browser says where it could not be written; then nothing has changed.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request(key, async () => {
    const { [key]: stored } = await browser.storage.local.get(key);
    const { settings, problem } = parseSettings(stored);
    const changed = change(settings);
    await browser.storage.local.set({ ...(problem && { [keptKey]: stored }), [key]: changed });
    return changed;
  });
}

/** Calls back after a change from any window. */
export function onSettingsChange(listener: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (key in changes) listener();
  });
}
