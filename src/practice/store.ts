import browser from 'webextension-polyfill';
import { type Progress, parseProgress, withAnswer } from './progress';

const key = 'practice';

/** @throws what the browser says where it could not be read. */
export async function loadProgress(): Promise<Progress> {
  const { [key]: stored } = await browser.storage.local.get(key);
  return parseProgress(stored);
}

/**
 * Adds an answer to what is kept at this moment, so that two windows do not lose each other's.
 * @throws what the browser says where it could not be written.
 */
export async function keepAnswer(profile: string, choice: string): Promise<void> {
  await navigator.locks.request(key, async () => {
    await browser.storage.local.set({ [key]: withAnswer(await loadProgress(), profile, choice) });
  });
}

/** Puts back what was exported. @throws what the browser says where it could not be written. */
export const replaceProgress = (progress: Progress): Promise<void> => browser.storage.local.set({ [key]: progress });

/** @throws what the browser says where it could not be written. */
export const forgetProgress = (): Promise<void> => browser.storage.local.remove(key);
