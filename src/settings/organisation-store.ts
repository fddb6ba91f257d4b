import browser from 'webextension-polyfill';
import { type Managed, nothingManaged, parseOrganisation } from './organisation';

/** Where a copy of the organisation's values is kept: just after the browser's start they come seconds late. */
export const copyKey = 'organisation';

/** How long whoever asks waits where there is no copy, in milliseconds. What comes later is applied when it comes. */
const patience = 50;

const listeners = new Set<() => void>();
let current: Managed | undefined;
let reading: Promise<Managed> | undefined;
/** What this page or background was told last, to see whether it has to be told again. */
let told: string | undefined;

/** What the organisation has set: as the browser says, or, until it does, as it was known last. Never throws. */
export async function loadOrganisation(): Promise<Managed> {
  const soon = fromNow();
  return tell(current ?? (await copy()) ?? (await Promise.race([soon, later(nothingManaged)])));
}

/** The same as the browser says it, however long that takes. */
export const awaitOrganisation = async (): Promise<Managed> => tell(await fromNow());

function fromNow(): Promise<Managed> {
  reading ??= read();
  return reading;
}

function tell(managed: Managed): Managed {
  told = JSON.stringify(managed);
  return managed;
}

/** Calls back when it has changed, or has come after something else was used in its place. @returns what ends it. */
export function onOrganisationChange(listener: () => void): () => void {
  if (!listeners.size) browser.storage.onChanged.addListener((_, area) => area === 'managed' && readAgain());
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function readAgain(): void {
  reading = read();
}

async function read(): Promise<Managed> {
  const data = await fromBrowser();
  const managed = parseOrganisation(data);
  current = managed;
  await keepCopy(data);
  if (told !== undefined && told !== JSON.stringify(managed)) for (const listener of listeners) listener();
  return managed;
}

/** Firefox rejects where there is no policy; other browsers may have no such storage at all. */
async function fromBrowser(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get();
  } catch {
    return {};
  }
}

/** Where nothing is set, nothing is kept. */
async function keepCopy(data: Record<string, unknown>): Promise<void> {
  try {
    const { [copyKey]: stored = {} } = await browser.storage.local.get(copyKey);
    if (JSON.stringify(stored) === JSON.stringify(data)) return;
    if (Object.keys(data).length) await browser.storage.local.set({ [copyKey]: data });
    else await browser.storage.local.remove(copyKey);
  } catch {
    // There is no room left for it: the values come a little later after the next start.
  }
}

async function copy(): Promise<Managed | undefined> {
  try {
    const { [copyKey]: stored } = await browser.storage.local.get(copyKey);
    return stored === undefined ? undefined : parseOrganisation(stored);
  } catch {
    return undefined;
  }
}

const later = <T>(value: T): Promise<T> => new Promise((resolve) => setTimeout(() => resolve(value), patience));
