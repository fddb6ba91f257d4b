import type { FactName } from '../profile/facts';
import type { Facts, Source } from '../profile/profile';
import { inKey, type Sentence, say } from '../profile/sentence';
import type { SiteId } from '../profile/site-ids';

/**
 * - `act`: conduct that breaks platform rules or contract hygiene, whoever does it.
 * - `ask`: two statements that cannot both be true.
 * - `context`: something is not there. Never a warning, never shown alone.
 */
export type Kind = 'act' | 'ask' | 'context';

/**
 * What a pattern speaks of. Findings of two groups are independent of each other; two of one group may well have one
 * cause.
 */
export type Group = 'identity' | 'place-and-time' | 'history' | 'portfolio' | 'contact-and-payment' | 'own';

/** As it is named to the user. */
export const groupName = (group: Group): Sentence => say(`group.${inKey(group)}`);

/** The words a finding rests on. */
export type Evidence = { fact: FactName; source: Source };

export type Outcome =
  | { outcome: 'flagged'; message: Sentence; evidence: Evidence[] }
  | { outcome: 'clear' }
  | { outcome: 'unknown'; reason: Sentence };

/** At least so many of these facts must be known (read, or proven absent) before the rule can say anything. */
export type Need = { atLeast: number; of: readonly FactName[] };

/** Each is a key under `unit` of the locales. */
export type Unit =
  | 'characters'
  | 'days'
  | 'events'
  | 'hours'
  | 'minutes'
  | 'months'
  | 'ofText'
  | 'people'
  | 'per100'
  | 'percent'
  | 'weeks'
  | 'words'
  | 'years';

/** A number that the user may change, within honest bounds. */
export type Threshold = { unit: Unit; default: number; min: number; max: number; step: number };

export type Input<T extends string = string> = {
  /** Only facts that the rule names, in whatever state; its needs are met. */
  facts: Facts;
  site: SiteId;
  /** Milliseconds since 1970 (UTC): the moment of judging. */
  now: number;
  /** When the page was read, the same unit. */
  readAt: number;
  thresholds: Record<T, number>;
};

export type Rule<T extends string = string> = {
  id: string;
  kind: Kind;
  group: Group;
  /** Rules with the same cause see one thing from two sides: their findings count once. Without it, its own id. */
  cause?: string;
  /** Shown before the user has chosen. */
  on: boolean;
  /** Only of a rule that the user typed or imported. What the others are called, and mean, their guidance page says. */
  name?: string;
  needs: readonly Need[];
  /** Further facts that it looks at where they are there. */
  uses?: readonly FactName[];
  /** Means something only where a platform asks people to stay on it. */
  marketplacesOnly?: true;
  /** A part of the text is enough to call it clear. Without this, a fact read in part makes `clear` `unknown`. */
  partialWillDo?: true;
  thresholds: Record<T, Threshold>;
  check(input: Input<T>): Outcome;
};

/** What a threshold is called, to be read before its number and its unit. */
export const thresholdLabel = ({ id }: Pick<Rule, 'id'>, name: string): Sentence =>
  say(`rule.${inKey(id)}.threshold.${name}`);

/** A rule that is switched on, with the thresholds that the user chose. */
export type ActiveRule = { rule: Rule; thresholds: Record<string, number> };

/** Keeps the names of the thresholds in the type, and lets a list hold rules of every kind. */
export const defineRule = <T extends string>(rule: Rule<T>): Rule => rule as unknown as Rule;

export const flagged = (message: Sentence, evidence: Evidence[]): Outcome => ({
  outcome: 'flagged',
  message,
  evidence,
});
export const clear: Outcome = { outcome: 'clear' };
export const unknown = (reason: Sentence): Outcome => ({ outcome: 'unknown', reason });

/** `fact` must be known. */
export const need = (...of: FactName[]): Need => ({ atLeast: of.length, of });

/** Any one of these is enough. */
export const needOneOf = (...of: FactName[]): Need => ({ atLeast: 1, of });
