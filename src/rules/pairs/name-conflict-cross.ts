import { say } from '../../profile/sentence';
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
      return notComparable(say('rule.name_conflict_cross.unread'));
    }
    if (own.writing !== others.writing) {
      return notComparable(say('rule.name_conflict_cross.letters'));
    }
    if (own.parts.some((part) => others.parts.includes(part))) return nothing;
    return shared(say('rule.name_conflict_cross.found'), [{ list: 'name', from: 0, to: 0 }]);
  },
});
