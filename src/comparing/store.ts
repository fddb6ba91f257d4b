import browser from 'webextension-polyfill';
import type { Sketch } from '../profile/sketch';
import { type Compared, type ComparedPage, type Couple, parseCompared, withoutPage, withPage, withSame } from './pages';
import { sketchOf } from './sketch';

const key = 'comparing';

/** What is kept, as it holds at `now` (milliseconds since 1970). Where nothing is, a salt that is not stored yet. */
export async function loadCompared(now: number): Promise<Compared> {
  const { [key]: stored } = await browser.storage.local.get(key);
  return parseCompared(stored, now) ?? { salt: crypto.randomUUID(), pages: [] };
}

/**
 * Keeps a page, because the user asked for it.
 * @throws what the browser says where it could not be written; then nothing has changed.
 */
export async function addPage(plain: Sketch, label: string, now: number): Promise<void> {
  await change(now, async ({ salt, pages }) =>
    withPage(pages, { label, addedAt: now, sketch: await sketchOf(plain, salt), same: [] }),
  );
}

/** @throws what the browser says where it could not be written; then nothing has changed. */
export const removePage = (page: string, now: number): Promise<void> =>
  change(now, async ({ pages }) => withoutPage(pages, page));

/** @throws what the browser says where it could not be written; then nothing has changed. */
export const markSame = (couple: Couple, isSame: boolean): Promise<void> =>
  change(Date.now(), async ({ pages }) => withSame(pages, couple, isSame));

/** Erases every page and the salt. */
export const forgetCompared = (): Promise<void> => browser.storage.local.remove(key);

/** @throws what the browser says where it could not be written; then nothing has changed. */
export const replaceCompared = ({ salt, pages }: Compared): Promise<void> =>
  navigator.locks.request(key, () =>
    pages.length ? browser.storage.local.set({ [key]: { salt, pages } }) : browser.storage.local.remove(key),
  );

/** Erases what is over, also where nobody looks at it. */
export async function forgetExpired(now: number): Promise<void> {
  const { [key]: stored } = await browser.storage.local.get(key);
  if (stored !== undefined && !isWhole(stored, now)) await change(now, async ({ pages }) => pages);
}

function isWhole(stored: unknown, now: number): boolean {
  const parsed = parseCompared(stored, now);
  return parsed !== undefined && parsed.pages.length === (stored as Compared).pages.length;
}

/** Calls back after a change from any window. @returns what ends it. */
export function onComparedChange(listener: () => void): () => void {
  const heard = (changes: Record<string, unknown>) => {
    if (key in changes) listener();
  };
  browser.storage.local.onChanged.addListener(heard);
  return () => browser.storage.local.onChanged.removeListener(heard);
}

/** What cannot be read is not kept either: nobody could see when its time is over. */
async function change(now: number, next: (before: Compared) => Promise<ComparedPage[]>): Promise<void> {
  await navigator.locks.request(key, async () => {
    const before = await loadCompared(now);
    const pages = await next(before);
    if (pages.length) await browser.storage.local.set({ [key]: { salt: before.salt, pages } });
    else await browser.storage.local.remove(key);
  });
}
