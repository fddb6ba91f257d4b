import browser from 'webextension-polyfill';
import { type Consent, type ConsentState, consentAt, parseConsent } from './consent';
import type { Managed, Organisation } from './organisation';
import { awaitOrganisation, loadOrganisation, onOrganisationChange } from './organisation-store';
import { defaultSettings, type Problem, parseSettings, type Settings } from './settings';
import { underOrganisation, withDefaults } from './under-organisation';

const key = 'settings';
/** Where settings that could not be read are kept when new ones are written, so that nothing is lost. */
const keptKey = 'settings.kept';
/** Beside the settings, so that damage to one is none to the other, and no file that is imported can bring it. */
const consentKey = 'consent';
/** Written by every version that has read a profile, also by those that did not ask. */
const traceKey = 'hits';

/** `settings`: as they hold under what the organisation has set. */
export type Stored = {
  settings: Settings;
  problem?: Problem;
  organisation: Organisation;
  consent: ConsentState;
};

/** Never throws: a storage area that cannot be read counts as damaged, the defaults are in force, and nobody agreed. */
export const loadSettings = async (): Promise<Stored> => storedUnder((await loadOrganisation()).organisation);

/** The same, however long the organisation's values take: for whoever must not act before they are known. */
export const awaitSettings = async (): Promise<Stored> => storedUnder((await awaitOrganisation()).organisation);

async function storedUnder(organisation: Organisation): Promise<Stored> {
  try {
    const { [key]: stored, ...beside } = await browser.storage.local.get([key, consentKey, traceKey]);
    const { settings, ...problem } = parseSettings(stored);
    const consent = parseConsent(beside[consentKey], {
      wasUsed: stored !== undefined || beside[traceKey] !== undefined,
      organisationAgrees: !organisation.showFirstRun,
    });
    return { settings: underOrganisation(settings, organisation), ...problem, organisation, consent };
  } catch {
    return { settings: defaultSettings, problem: 'damaged', organisation, consent: { kind: 'unasked' } };
  }
}

/** What the organisation has set, with what of it is not used and why. */
export const loadManaged = (): Promise<Managed> => loadOrganisation();

/** What the user has chosen, without what the organisation has set. */
export async function loadOwnSettings(): Promise<Settings | undefined> {
  const { [key]: stored } = await browser.storage.local.get(key);
  return stored === undefined ? undefined : parseSettings(stored).settings;
}

/**
 * Changes what is stored at this moment, one change at a time across all windows.
 * @throws what the browser says where it could not be written; then nothing has changed.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const { organisation } = await loadOrganisation();
  return navigator.locks.request(key, async () => {
    const { [key]: stored } = await browser.storage.local.get(key);
    const { settings, problem } = parseSettings(stored);
    const changed = change(withDefaults(settings, organisation));
    await browser.storage.local.set({ ...(problem && { [keptKey]: stored }), [key]: changed });
    return changed;
  });
}

/** @throws what the browser says where it could not be written; then nothing has changed. */
export const agree = (now: number): Promise<void> => storeConsent(consentAt(now));

/** Stops reading everywhere. @throws what the browser says where it could not be written. */
export const withdraw = (now: number): Promise<void> => storeConsent(consentAt(now, false));

const storeConsent = (consent: Consent) => browser.storage.local.set({ [consentKey]: consent });

/** Calls back after a change from any window, or by the organisation. @returns what ends it. */
export function onSettingsChange(listener: () => void): () => void {
  const heard = (changes: Record<string, unknown>) => {
    if (key in changes || consentKey in changes) listener();
  };
  browser.storage.local.onChanged.addListener(heard);
  const endOrganisation = onOrganisationChange(listener);
  return () => {
    browser.storage.local.onChanged.removeListener(heard);
    endOrganisation();
  };
}
