import { definePairRule, notComparable, nothing, shared } from './pair';

/** Compares names for a part in common, and looks at nothing else of a name. */
export const nameConflictCross = definePairRule({
  id: 'name-conflict-cross',
  kind: 'ask',
  group: 'identity',
  on: false,
  between: 'one-person',
  thresholds: {},
  check({ one: { name: own }, other: { name: others } }) {
    if (!own?.parts.length || !others?.parts.length) {
      return notComparable('The name shown could not be read on one of the two pages.');
    }
    if (own.writing !== others.writing) {
      return notComparable('The names are written in different letters, so they cannot be compared.');
    }
    if (own.parts.some((part) => others.parts.includes(part))) return nothing;
    return shared('show names that have no part in common', [{ list: 'name', from: 0, to: 0 }]);
  },
});
