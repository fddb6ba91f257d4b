import browser from 'webextension-polyfill';
import {
  type Arrival,
  type Followed,
  type Following,
  type Outcome,
  type Place,
  parseFollowed,
  parseFollowing,
  withArrival,
  withListed,
  withPress,
} from './following';

/** Session storage is in memory: it ends with the browser, and nothing of it is written to disk. */
const key = 'following';
const outcomesKey = 'followed';

/** Remembers that a profile gives these addresses, so that where they lead can be. Never fails. */
export const listPlaces = (places: readonly Place[]): Promise<void> =>
  change(async (before) => {
    const ids = await Promise.all(places.map((place) => idOf(place, before.following.salt)));
    return { ...before, following: withListed(before.following, ids) };
  });

/** The user has pressed a link in a tab. Never fails. `at` in milliseconds since 1970. */
export const notePress = (place: Place, tab: number, at: number): Promise<void> =>
  change(async ({ following, followed }) => {
    const hashes = await hashesOf(place, following.salt);
    return { following: withPress(following, { tab, at, site: place.site, ...hashes }), followed };
  });

/** A page has come. Never fails. */
export const noteArrival = (place: Place, arrival: Omit<Arrival, keyof Place>): Promise<void> =>
  change(async (before) => {
    const hashes = await hashesOf(place, before.following.salt);
    return withArrival(before, { site: place.site, ...hashes, ...arrival });
  });

/** Where each of these addresses led, if one was opened in this session. */
export async function outcomesOf(places: readonly Place[]): Promise<(Outcome | undefined)[]> {
  const { following, followed } = await load();
  return Promise.all(places.map(async (place) => followed[await idOf(place, following.salt)]));
}

/** Calls back when an address has led somewhere else than before. */
export function onFollowed(listener: () => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    if (outcomesKey in changes) listener();
  });
}

/** What is kept now. */
export async function loadFollowing(): Promise<{ listed: string[]; followed: Followed }> {
  const { following, followed } = await load();
  return { listed: following.listed, followed };
}

/** @throws what the browser says where it could not be erased. */
export const forgetFollowing = (): Promise<void> => browser.storage.session.remove([key, outcomesKey]);

type State = { following: Following; followed: Followed };

async function load(): Promise<State> {
  const { [key]: stored, [outcomesKey]: outcomes } = await browser.storage.session.get([key, outcomesKey]);
  const following = parseFollowing(stored);
  if (!following) return { following: { salt: crypto.randomUUID(), listed: [], pressed: [] }, followed: {} };
  return { following, followed: parseFollowed(outcomes) };
}

/** Writes what is new and nothing else: whoever listens judges again. */
async function change(next: (before: State) => Promise<State>): Promise<void> {
  try {
    await navigator.locks.request(key, async () => {
      const before = await load();
      const { following, followed } = await next(before);
      if (following !== before.following) await browser.storage.session.set({ [key]: following });
      if (!isSame(followed, before.followed)) await browser.storage.session.set({ [outcomesKey]: followed });
    });
  } catch {
    // The browser has no memory left for it; the check then says that it could not be made.
  }
}

const isSame = (one: Followed, other: Followed) => JSON.stringify(one) === JSON.stringify(other);

async function hashesOf({ site, id, handle }: Place, salt: string): Promise<{ id: string; handle?: string }> {
  return {
    id: await idOf({ site, id }, salt),
    ...(handle && { handle: await hashOf(JSON.stringify([salt, 'handle', site, handle])) }),
  };
}

const idOf = ({ site, id }: Place, salt: string) => hashOf(JSON.stringify([salt, site, id]));

async function hashOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes, 0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
