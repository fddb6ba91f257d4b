import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';

/** Of the database and the lock. */
const name = 'reviews';
const databaseVersion = 1;

/** On which open pages hear of a change. */
export const channelName = 'reviews';

interface Schema extends DBSchema {
  /** As they were written, maybe by another version. */
  reviews: { key: string; value: unknown };
}
export type Database = IDBPDatabase<Schema>;

/** Keeps an empty database from being deleted while a review begins. */
export const locked = <T>(act: () => Promise<T>): Promise<T> => navigator.locks.request(name, act);

export const deleteAll = (): Promise<void> => deleteDB(name);

export async function deleteIfEmpty(): Promise<void> {
  if ((await within((db) => db.count('reviews'))) === 0) await deleteAll();
}

export async function orQuota<T>(act: () => Promise<T>): Promise<T | 'quota'> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'quota';
    throw error;
  }
}

/** @returns nothing where there is no database: only `isCreating` makes one. */
export async function within<T>(
  act: (db: Database) => Promise<T>,
  isCreating = false,
): Promise<T | 'newer' | undefined> {
  const db = await open(isCreating);
  if (!db || db === 'newer') return db;
  try {
    return await act(db);
  } finally {
    db.close();
  }
}

async function open(isCreating: boolean): Promise<Database | 'newer' | undefined> {
  const known = (await indexedDB.databases()).find((one) => one.name === name);
  if (!known && !isCreating) return undefined;
  if ((known?.version ?? 0) > databaseVersion) return 'newer';
  try {
    return await openDB<Schema>(name, databaseVersion, {
      upgrade(db, _, __, transaction) {
        if (isCreating) db.createObjectStore('reviews', { keyPath: 'id' });
        // It was deleted between the two: an upgrade that is given up leaves none.
        else transaction.abort();
      },
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError' && !isCreating) return undefined;
    throw error;
  }
}
