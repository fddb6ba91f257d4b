import browser from 'webextension-polyfill';
import {
  type Dismissable,
  type Dismissal,
  type Dismissals,
  dismissalDays,
  evidenceKey,
  parseDismissals,
  profileKey,
} from './dismissals';

const key = 'dismissals';
/** Where dismissals that could not be read are kept when new ones are written. */
const keptKey = 'dismissals.kept';
const day = 24 * 60 * 60 * 1000;

/** @returns the reasons, by rule, for those of `findings` that the user has dismissed on this profile. */
export async function dismissedReasons(findings: Dismissable[], now: number): Promise<Record<string, string>> {
  const { salt, list } = await load(now);
  const reasons = findings.map(async (finding) => {
    const names = await hashes(finding, salt);
    const entry = list.find((other) => isSame(other, names));
    return entry ? [[finding.rule, entry.reason ?? '']] : [];
  });
  return Object.fromEntries((await Promise.all(reasons)).flat());
}

/** @throws what the browser says where it could not be written; then nothing has changed. */
export async function dismiss(
  finding: Dismissable,
  now: number,
  { reason, days = dismissalDays }: { reason?: string; days?: number | undefined } = {},
): Promise<void> {
  await change(now, async ({ salt, list }) => {
    const names = await hashes(finding, salt);
    const entry: Dismissal = {
      ...names,
      rule: finding.rule,
      until: now + days * day,
      ...(reason && { reason }),
    };
    return [...list.filter((other) => !isSame(other, names)), entry];
  });
}

/** @throws what the browser says where it could not be written; then nothing has changed. */
export async function undoDismissal(finding: Dismissable, now: number): Promise<void> {
  await change(now, async ({ salt, list }) => {
    const names = await hashes(finding, salt);
    return list.filter((entry) => !isSame(entry, names));
  });
}

/** Calls back after a change from any window. */
export function onDismissal(listener: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (key in changes) listener();
  });
}

/** What is kept, as it holds at `now`. Where nothing is, a salt that is not stored yet. */
export const loadDismissals = (now: number): Promise<Dismissals> => load(now);

/** @throws what the browser says where it could not be written; then nothing has changed. */
export const replaceDismissals = (dismissals: Dismissals): Promise<void> =>
  navigator.locks.request(key, () => browser.storage.local.set({ [key]: dismissals }));

/** Erases every dismissal and the salt. */
export const forgetDismissals = (): Promise<void> => browser.storage.local.remove(key);

async function load(now: number): Promise<Dismissals> {
  const { [key]: stored } = await browser.storage.local.get(key);
  return parseDismissals(stored, now) ?? { salt: crypto.randomUUID(), list: [] };
}

async function change(now: number, next: (before: Dismissals) => Promise<Dismissal[]>): Promise<void> {
  await navigator.locks.request(key, async () => {
    const { [key]: stored } = await browser.storage.local.get(key);
    const readable = parseDismissals(stored, now);
    const before = readable ?? { salt: crypto.randomUUID(), list: [] };
    const kept = stored !== undefined && !readable ? { [keptKey]: stored } : {};
    await browser.storage.local.set({ ...kept, [key]: { salt: before.salt, list: await next(before) } });
  });
}

type Hashes = Pick<Dismissal, 'profile' | 'evidence'>;

async function hashes(finding: Dismissable, salt: string): Promise<Hashes> {
  const [profile, evidence] = await Promise.all([hash(salt + profileKey(finding)), hash(salt + evidenceKey(finding))]);
  return { profile, evidence };
}

const isSame = (entry: Hashes, other: Hashes) => entry.profile === other.profile && entry.evidence === other.evidence;

async function hash(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
