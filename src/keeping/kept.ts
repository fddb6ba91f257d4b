import type { Sentence } from '../profile/sentence';
import type { Refusal } from '../settings/own-rules';

/** One kind of thing that this browser keeps. Whoever keeps something adds it to `index.ts`. */
export type Kept = {
  id: KeptId;
  /** @returns what is kept now, as JSON data; nothing where nothing is. */
  read(): Promise<unknown>;
  /** How many things `data`, as it was read, holds. */
  count(data: unknown): number;
  /** @throws what the browser says where it could not be erased. Missing: it goes with everything else only. */
  erase?(): Promise<void>;
  /** Not worth a line where there is none. */
  isRare?: true;
  /** How it comes back from a file. Missing: it does not. */
  restore?: Restore;
};

export type KeptId =
  | 'choices'
  | 'ownRules'
  | 'packs'
  | 'dismissals'
  | 'reviews'
  | 'compared'
  | 'hits'
  | 'health'
  | 'followed'
  | 'practice'
  | 'aside'
  | 'consent'
  | 'organisation';

export type Restore = {
  /** Is `data` what was once read? `now` in milliseconds since 1970. Nothing of it is trusted before. */
  check(data: unknown, now: number): Checked;
  /** Takes the place of what is kept. @throws what the browser says where it could not be written. */
  write(data: unknown): Promise<void>;
};

/** What may be written, or why nothing may. */
export type Checked = { data: unknown } | { refusal: Refusal };

export const refused = (message: Sentence, link?: string): { refusal: Refusal } => ({
  refusal: { message, ...(link && { link }) },
});
