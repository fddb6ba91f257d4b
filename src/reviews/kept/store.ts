import { type Change, changed, type Refusal } from '../change';
import { channelName, type Database, deleteAll, deleteIfEmpty, locked, orQuota, within } from '../database/store';
import {
  isAbout,
  type KeepDays,
  newReview,
  type ProfileName,
  parseReview,
  type Review,
  type ReviewedProfile,
} from '../review';
import { fileOf, type ImportPreview, type NotImported, plannedImport } from './file';
import { isOverdue, type Kept, readKept } from './raw';

/** Either it is written, or nothing is and why: what was typed stays with the caller. */
export type Written = { review: Review } | { refused: Refusal };

/** What is kept and has not expired at `now` (milliseconds since 1970), last changed first. */
export async function loadReviews(now: number): Promise<Kept> {
  const raw = await within((db) => db.getAll('reviews'));
  return raw === 'newer' ? { reviews: [], newer: 1, damaged: 0 } : readKept(raw ?? [], now);
}

export async function findReview(profile: ProfileName, now: number): Promise<Review | undefined> {
  const { reviews } = await loadReviews(now);
  return reviews.find((review) => isAbout(review, profile));
}

/** Begins a review, because the user asked for it. Where there is one of the profile, that is it. */
export async function startReview(first: ReviewedProfile, now: number, keepDays?: KeepDays): Promise<Written> {
  const review = parseReview(newReview(crypto.randomUUID(), first, { now, ...(keepDays && { keepDays }) }));
  if (typeof review === 'string') return { refused: 'invalid' };
  return locked(async () => {
    const start = (here: Review[]) => here.find((one) => isAbout(one, first)) ?? review;
    const written = await write(start, { now, isCreating: true });
    if ('refused' in written) await deleteIfEmpty();
    return written;
  });
}

/** Makes one change in one transaction: two pages that change one review each keep what they wrote. */
export function changeReview(id: string, change: Change, now: number): Promise<Written> {
  const next = (here: Review[]): Review | Refusal => {
    const before = here.find((review) => review.id === id);
    if (!before) return 'not-found';
    const others = here.filter((review) => review !== before);
    if (change.kind === 'add-profile' && others.some((one) => isAbout(one, change.profile))) return 'elsewhere';
    const after = changed(before, change, now);
    return typeof after !== 'string' && typeof parseReview(after) === 'string' ? 'invalid' : after;
  };
  return write(next, { now, ...(change.kind !== 'add-profile' && { only: id }) });
}

/** Erases one review; with the last one, the database. */
export const eraseReview = (id: string): Promise<void> =>
  locked(async () => {
    await within((db) => db.delete('reviews', id));
    await deleteIfEmpty();
    tell();
  });

/** Erases all, also what a later version wrote: nothing is left, not even an empty database. */
export const eraseAllReviews = (): Promise<void> =>
  locked(async () => {
    await deleteAll();
    tell();
  });

/** A file with all that is kept, also single reviews of a later version; nothing where all of it is of one. */
export async function exportReviews(now: number): Promise<string | undefined> {
  const raw = await within((db) => db.getAll('reviews'));
  if (raw === 'newer') return undefined;
  const current = (raw ?? []).filter((one) => !isOverdue(one, now));
  return fileOf(current, now);
}

/** What importing the file would do. Writes nothing. */
export async function previewImport(file: string, now: number): Promise<ImportPreview | NotImported> {
  const raw = await within((db) => db.getAll('reviews'));
  if (raw === 'newer') return 'newer';
  const plan = plannedImport(file, raw ?? [], now);
  return typeof plan === 'string' ? plan : plan.preview;
}

/** Imports all or nothing, and never overwrites what is newer here. @returns what it did, or why nothing was done. */
export const importReviews = (file: string, now: number): Promise<ImportPreview | NotImported | 'quota'> =>
  locked(async () => {
    const preview = await previewImport(file, now);
    if (typeof preview === 'string' || preview.added + preview.replaced === 0) return preview;
    const done = await orQuota(() => within((db) => importInto(db, file, now), true));
    if (done === 'quota') await deleteIfEmpty();
    else tell();
    return done ?? preview;
  });

/** Erases what has expired, and what is older than `most` days. @returns how many reviews that were. */
export const forgetExpired = (now: number, most?: number): Promise<number> =>
  locked(async () => {
    const count = await within((db) => deleteOverdue(db, now, most));
    if (!count || count === 'newer') return 0;
    await deleteIfEmpty();
    tell();
    return count;
  });

/** Calls back after a change from any open page, this one as well. @returns what ends it. */
export function onReviewsChange(listener: () => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = () => listener();
  return () => channel.close();
}

function tell(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage('changed');
  channel.close();
}

type Scope = { now: number; only?: string; isCreating?: boolean };

async function write(next: (here: Review[]) => Review | Refusal, scope: Scope): Promise<Written> {
  const after = await orQuota(() => within((db) => writeInto(db, next, scope), scope.isCreating));
  if (typeof after !== 'object') return { refused: after ?? 'not-found' };
  tell();
  return { review: after };
}

async function writeInto(db: Database, next: (here: Review[]) => Review | Refusal, { now, only }: Scope) {
  const { store, done } = db.transaction('reviews', 'readwrite', { durability: 'strict' });
  const raw = only === undefined ? await store.getAll() : [await store.get(only)].filter((one) => one !== undefined);
  const kept = readKept(raw, now);
  const after = kept.newer && only !== undefined ? 'newer' : next(kept.reviews);
  const isWritten = typeof after !== 'string' && !kept.reviews.includes(after);
  await Promise.all([isWritten && store.put(after), done]);
  return after;
}

async function importInto(db: Database, file: string, now: number) {
  const { store, done } = db.transaction('reviews', 'readwrite', { durability: 'strict' });
  const raw = await store.getAll();
  const plan = plannedImport(file, raw, now);
  if (typeof plan === 'string') return plan;
  await Promise.all([...plan.writes.map((review) => store.put(review)), done]);
  return plan.preview;
}

async function deleteOverdue(db: Database, now: number, most?: number): Promise<number> {
  const { store, done } = db.transaction('reviews', 'readwrite');
  const [keys, raw] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const over = keys.filter((_, at) => isOverdue(raw[at], now, most));
  await Promise.all([...over.map((key) => store.delete(key)), done]);
  return over.length;
}
