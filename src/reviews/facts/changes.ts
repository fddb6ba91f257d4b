import { type FactName, type FactValue, factNames } from '../../profile/facts';
import type { KeptFact, Snapshot } from '../snapshot';
import { pairEntries } from './entries';
import { type Entry, isList, isMoving, type ListFact, type PlainFact, samenessOf } from './same';

/**
 * - `changed`: both were read and differ.
 * - `appeared`, `gone`: it is proven that one of the two days did not show it.
 * - `unreadable-now`: it was read before; now it could not be, or a part is hidden. It may well be there.
 */
export type ChangeKind = 'changed' | 'appeared' | 'gone' | 'unreadable-now';

/** Of a list, each entry is a change of its own, and the values are entries. */
export type FactChange = {
  fact: FactName;
  kind: ChangeKind;
  before?: FactValue<FactName> | Entry;
  after?: FactValue<FactName> | Entry;
};

/**
 * What changed on a profile between two days, in the order of the facts. What was not known before cannot have
 * changed. Clocks and activity move by themselves and are left out.
 */
export const changesBetween = (before: Snapshot, after: Snapshot): FactChange[] =>
  factNames
    .filter((name) => !isMoving(name))
    .flatMap((name) =>
      changesOf(name, before.facts[name] as KeptFact<unknown>, after.facts[name] as KeptFact<unknown>),
    );

type Known = KeptFact<unknown> | undefined;

function changesOf(fact: FactName, before: Known, after: Known): FactChange[] {
  if (!before || before.state === 'unreadable') return [];
  if (!after || after.state === 'unreadable') {
    return before.state === 'read' ? [change(fact, 'unreadable-now', before.value)] : [];
  }
  if (isList(fact)) return changesOfList(fact, before, after);
  if (before.state === 'absent')
    return after.state === 'read' ? [change(fact, 'appeared', undefined, after.value)] : [];
  if (after.state === 'absent') return [change(fact, 'gone', before.value)];
  return samenessOf(fact as PlainFact, before, after) === 'differs'
    ? [change(fact, 'changed', before.value, after.value)]
    : [];
}

type Told = Exclude<KeptFact<unknown>, { state: 'unreadable' }>;

/** What is hidden on one of the days may have been there on it. */
function changesOfList(fact: ListFact, before: Told, after: Told): FactChange[] {
  const { changed, onlyOne, onlyOther } = pairEntries(fact, entriesOf(before), entriesOf(after));
  const lost = isPartial(after) ? 'unreadable-now' : 'gone';
  return [
    ...changed.map(([one, other]) => change(fact, 'changed', one, other)),
    ...(isPartial(before) ? [] : onlyOther.map((entry) => change(fact, 'appeared', undefined, entry))),
    ...onlyOne.map((entry) => change(fact, lost, entry)),
  ];
}

export const entriesOf = (fact: Told): Entry[] => (fact.state === 'read' ? (fact.value as Entry[]) : []);
export const isPartial = (fact: Told): boolean => fact.state === 'read' && fact.partial === true;

const change = (fact: FactName, kind: ChangeKind, before: unknown, after?: unknown) =>
  ({
    fact,
    kind,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  }) as FactChange;
