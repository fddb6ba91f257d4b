import { say } from '../../profile/sentence';
import { definePairRule, notComparable, nothing, shared } from './pair';

const day = 24 * 60 * 60 * 1000;

export const locationConflictCross = definePairRule({
  id: 'location-conflict-cross',
  kind: 'ask',
  group: 'place-and-time',
  on: true,
  between: 'one-person',
  thresholds: {
    days: { unit: 'days', default: 90, min: 7, max: 90, step: 1 },
  },
  check({ one, other, thresholds: { days } }) {
    const [own, others] = [one.countries, other.countries];
    if (!own?.length || !others?.length) {
      return notComparable(say('rule.location_conflict_cross.unread'));
    }
    if (Math.abs(one.readAt - other.readAt) > days * day) {
      return notComparable(say('rule.location_conflict_cross.apart'));
    }
    if (own.some((country) => others.includes(country))) return nothing;
    return shared(say('rule.location_conflict_cross.found'), [{ list: 'place', from: 0, to: 0 }]);
  },
});
