import { type FactName, factNames } from '../../profile/facts';
import type { KeptFact, KeptFacts, Snapshot } from '../snapshot';
import { entriesOf, isPartial } from './changes';
import { type Paired, pairEntries } from './entries';
import { countedBySite, type Entry, isList, isMoving, type ListFact, type PlainFact, samenessOf } from './same';

/**
 * `only-one`: one page shows it, and it is proven that the other does not. `could-not-compare`: one of the pages, or
 * a part of it, could not be read.
 */
export type Relation = 'same' | 'differs' | 'only-one' | 'could-not-compare';

export type Row = {
  fact: FactName;
  relation: Relation;
  /** Nothing where the site has no place for it. */
  one: KeptFact<unknown> | undefined;
  other: KeptFact<unknown> | undefined;
  /** Of a list that both pages show: which entries are on both, changed, or on one alone. */
  entries?: Paired<Entry>;
  /** Each site counts this for itself, so a difference between two sites says nothing. */
  isCountedBySite: boolean;
};

/** Two pages, with the moments at which each was read (milliseconds since 1970). */
export type SideBySide = { one: number; other: number; rows: Row[] };

/** Two pages of the same person, fact by fact, in the order of the facts; what neither site shows is left out. */
export const sideBySide = (one: Snapshot, other: Snapshot): SideBySide => ({
  one: one.readAt,
  other: other.readAt,
  rows: factNames
    .filter((name) => !isMoving(name) && (one.facts[name] || other.facts[name]))
    .map((name) => rowOf(name, one.facts, other.facts)),
});

function rowOf(fact: FactName, ones: KeptFacts, others: KeptFacts): Row {
  const [one, other] = [ones[fact], others[fact]] as (KeptFact<unknown> | undefined)[];
  const frame = { fact, one, other, isCountedBySite: countedBySite.includes(fact) };
  if (!isTold(one) || !isTold(other)) return { ...frame, relation: 'could-not-compare' };
  if (one.state === 'absent' || other.state === 'absent') {
    return { ...frame, relation: one.state === other.state ? 'same' : 'only-one' };
  }
  if (!isList(fact)) return { ...frame, relation: relations[samenessOf(fact as PlainFact, one, other)] };
  return { ...frame, ...listRelation(fact, one, other) };
}

type Told = Exclude<KeptFact<unknown>, { state: 'unreadable' }>;
const isTold = (fact: KeptFact<unknown> | undefined): fact is Told => fact !== undefined && fact.state !== 'unreadable';

const relations = { same: 'same', differs: 'differs', unclear: 'could-not-compare' } as const;

/** An entry that is missing where a part is hidden may be in that part. */
function listRelation(fact: ListFact, one: Told, other: Told): Pick<Row, 'relation' | 'entries'> {
  const entries = pairEntries(fact, entriesOf(one), entriesOf(other));
  const isDifferent =
    entries.changed.length > 0 ||
    (entries.onlyOne.length > 0 && !isPartial(other)) ||
    (entries.onlyOther.length > 0 && !isPartial(one));
  if (isDifferent) return { relation: 'differs', entries };
  return { relation: isPartial(one) || isPartial(other) ? 'could-not-compare' : 'same', entries };
}
