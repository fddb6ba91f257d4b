import browser from 'webextension-polyfill';
import { eraseAllReviews } from '../reviews/kept/store';
import { ownSites, removeOwnSite } from '../settings/own-sites';
import type { Kept } from './kept';

/** Where rooms put what they could not read, when something new was written. */
const asideKeys = ['settings.kept', 'dismissals.kept'];

/** What could not be read, as it was found. */
export const aside: Kept = {
  id: 'aside',
  isRare: true,
  read: () => stored(asideKeys),
  count: (data) => Object.keys(data as object).length,
  erase: () => browser.storage.local.remove(asideKeys),
};

/** That the user has agreed, and when: only the first screen writes it. */
export const consent: Kept = { id: 'consent', read: () => stored(['consent']), count: () => 1 };

/** A copy of what the organisation has set, for the first seconds after the browser's start. */
export const organisation: Kept = {
  id: 'organisation',
  isRare: true,
  read: () => stored(['organisation']),
  count: () => 1,
};

async function stored(keys: string[]): Promise<unknown> {
  const found = await browser.storage.local.get(keys);
  return Object.keys(found).length ? found : undefined;
}

/** The names under which rooms take turns in writing. */
const turns = ['settings', 'dismissals', 'comparing', 'following', 'hits', 'health'];

/**
 * Erases all that is kept, also what no room knows: both storage areas and every database. Consent goes with it, and
 * the sites that the user has added.
 * @throws what the browser says where something could not be erased.
 */
export async function eraseEverything(): Promise<void> {
  await inTurn(turns, async () => {
    await browser.storage.local.clear();
    await browser.storage.session.clear();
  });
  // The room of reviews tells the panels that are open: they show them no longer.
  await eraseAllReviews();
  const databases = await indexedDB.databases();
  await Promise.all(databases.flatMap(({ name }) => (name === undefined ? [] : eraseDatabase(name))));
  for (const host of await ownSites()) await removeOwnSite(host);
}

/** Whoever is writing finishes first. */
const inTurn = ([name, ...others]: string[], act: () => Promise<void>): Promise<void> =>
  name === undefined ? act() : navigator.locks.request(name, () => inTurn(others, act));

const eraseDatabase = (name: string) =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    // Another page of ours has it open; it is erased when that page lets go.
    request.onblocked = () => resolve();
  });
