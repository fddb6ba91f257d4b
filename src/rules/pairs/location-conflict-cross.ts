import { definePairRule, notComparable, nothing, shared } from './pair';

const day = 24 * 60 * 60 * 1000;

export const locationConflictCross = definePairRule({
  id: 'location-conflict-cross',
  kind: 'ask',
  group: 'place-and-time',
  on: true,
  between: 'one-person',
  thresholds: {
    days: { label: 'Read within', unit: 'days', default: 90, min: 7, max: 90, step: 1 },
  },
  check({ one, other, thresholds: { days } }) {
    const [own, others] = [one.countries, other.countries];
    if (!own?.length || !others?.length) {
      return notComparable('The place of one of the two pages could not be read, or is not in one country.');
    }
    if (Math.abs(one.readAt - other.readAt) > days * day) {
      return notComparable('The two pages were read too long apart: people move.');
    }
    if (own.some((country) => others.includes(country))) return nothing;
    return shared('state places in two different countries', [{ list: 'place', from: 0, to: 0 }]);
  },
});
