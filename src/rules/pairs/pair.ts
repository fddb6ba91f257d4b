import { type Sentence, say } from '../../profile/sentence';
import type { Sketch } from '../../profile/sketch';
import type { Rule, Threshold } from '../rule';

/** What of the open page a finding rests on: entries of one list of its sketch, from the first to the last. */
export type Pointer = { list: 'text' | 'contacts' | 'works' | 'jobs' | 'place' | 'name'; from: number; to: number };

/**
 * `message` says what the two pages share, or where they differ. Whoever shows it completes it with `page`, what the user
 * calls the other page, and `added`, the day on which it was added.
 */
export type PairOutcome =
  | { outcome: 'flagged'; message: Sentence; words: Pointer[] }
  | { outcome: 'clear' }
  | { outcome: 'unknown'; reason: Sentence };

export type PairInput<T extends string = string> = {
  /** The page that is open. */
  one: Sketch;
  /** A page that the user added. */
  other: Sketch;
  thresholds: Record<T, number>;
};

/**
 * A pattern across two pages that the user put side by side. It is switched, named and explained like any other rule.
 *
 * `between`: `one-person` where the two pages are of one person, because one links to the other or the user says so;
 * never because they are alike. `two-people` where nothing of the kind is known and the names shown are different.
 * `two-proposals` are no pages: the user puts their texts in, and a sketch of one has nothing else.
 */
export type PairRule<T extends string = string> = Pick<Rule, 'id' | 'kind' | 'group' | 'on'> & {
  between: 'one-person' | 'two-people' | 'two-proposals';
  thresholds: Record<T, Threshold>;
  check(input: PairInput<T>): PairOutcome;
};

/** A rule that is switched on, with the thresholds that the user chose. */
export type ActivePairRule = { rule: PairRule; thresholds: Record<string, number> };

/** Keeps the names of the thresholds in the type, and lets a list hold rules of every kind. */
export const definePairRule = <T extends string>(rule: PairRule<T>): PairRule => rule as unknown as PairRule;

export const shared = (message: Sentence, words: Pointer[] = []): PairOutcome => ({
  outcome: 'flagged',
  message,
  words,
});
export const nothing: PairOutcome = { outcome: 'clear' };
export const notComparable = (reason: Sentence): PairOutcome => ({ outcome: 'unknown', reason });

/** Compares two lists: which entries of the first are in the second? */
export function judgeShared(
  list: 'contacts' | 'works',
  { one, other }: Pick<PairInput, 'one' | 'other'>,
  message: Sentence,
): PairOutcome {
  const [own, others] = [one[list], other[list]];
  if (!own || !others) return notComparable(say('compare.unread'));
  const at = own.flatMap((entry, i) => (others.includes(entry) ? [i] : []));
  const words = at.slice(0, mostWords).map((i) => ({ list, from: i, to: i }));
  return at.length ? shared(message, words) : nothing;
}

/** At most so many quotes, as with every rule. */
const mostWords = 3;
