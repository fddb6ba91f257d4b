import { isNumberOf, possibleCountries } from '../places';
import { say } from '../profile/sentence';
import { internationalNumbers } from '../text/phones';
import { quoteFrom } from './evidence';
import { clear, defineRule, flagged, need, unknown } from './rule';

export const phoneCountryConflict = defineRule({
  id: 'phone-country-conflict',
  kind: 'ask',
  group: 'place-and-time',
  cause: 'place',
  on: false,
  needs: [need('location', 'bio')],
  thresholds: {},
  check({ facts: { location, bio }, now }) {
    if (bio?.state !== 'read' || location?.state !== 'read') return clear;
    const numbers = internationalNumbers(bio.value);
    if (numbers.length === 0) return clear;
    const [country, ...others] = possibleCountries(location.value, now)?.countries ?? [];
    if (!country || others.length > 0) {
      return unknown(say('check.placeUnclear'));
    }
    const other = numbers.find(({ digits }) => isNumberOf(digits, country) === false);
    if (!other) return clear;
    const words = quoteFrom(bio, 'bio', other.start, other.end);
    return flagged(say('rule.phone_country_conflict.found', { place: location.value, number: words.source.quote }), [
      ...location.sources.slice(0, 1).map((source) => ({ fact: 'location' as const, source })),
      words,
    ]);
  },
});
