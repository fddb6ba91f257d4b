import {
  clockDistance,
  minutesOnClock,
  offsetsIn,
  onCircle,
  statedCountry,
  writtenOffset,
  writtenOffsets,
} from '../places';
import type { Fact } from '../profile/profile';
import { type Sentence, say } from '../profile/sentence';
import { clear, defineRule, type Evidence, flagged, type Input, need, needOneOf, type Outcome, unknown } from './rule';

/** All clocks of the world are whole quarters of an hour away from UTC. */
const quarter = 15;
/** Minutes that a shown clock may be away from a quarter: a page that has stood open, a computer's clock. */
const slack = 5;

export const tzLocationMismatch = defineRule({
  id: 'tz-location-mismatch',
  kind: 'ask',
  group: 'place-and-time',
  cause: 'place',
  on: true,
  needs: [need('location'), needOneOf('utcOffset', 'localTime')],
  partialWillDo: true,
  thresholds: {
    minutes: { unit: 'minutes', default: 180, min: 75, max: 720, step: quarter },
  },
  check(input) {
    const { location } = input.facts;
    if (location?.state !== 'read') return unknown(say('rule.tz_location_mismatch.noLocation'));
    const shown = shownClock(input);
    if ('key' in shown) return unknown(shown);
    const country = statedCountry(location.value, shown.moment);
    if (!country) return unknown(say('check.placeUnclear'));
    return compare(shown, country, input, { fact: 'location', source: sourceOf(location) });
  },
});

/** `offset`: minutes east of UTC, a whole number of quarters, as far as a clock can tell it. */
type Shown = { offset: number; moment: number; evidence: Evidence };

/** @returns the clock of the page, or why there is none. */
function shownClock({ facts: { utcOffset, localTime }, readAt }: Input): Shown | Sentence {
  const clock = localTime?.state === 'read' ? localTime : undefined;
  if (utcOffset?.state === 'read') {
    const evidence: Evidence = clock
      ? { fact: 'localTime', source: sourceOf(clock) }
      : { fact: 'utcOffset', source: sourceOf(utcOffset) };
    return toShown(utcOffset.value, momentOf(utcOffset, readAt), evidence);
  }
  if (!clock) return say('rule.tz_location_mismatch.noClock');
  const moment = momentOf(clock, readAt);
  const minutes = minutesOnClock(clock.value);
  if (minutes === undefined) return say('rule.tz_location_mismatch.clockUnread');
  return toShown(minutes - Math.floor(moment / 60_000), moment, { fact: 'localTime', source: sourceOf(clock) });
}

function toShown(observed: number, moment: number, evidence: Evidence): Shown | Sentence {
  const rounded = Math.round(observed / quarter) * quarter;
  if (Math.abs(observed - rounded) > slack) return say('rule.tz_location_mismatch.clocksDisagree');
  return { offset: onCircle(rounded), moment, evidence };
}

/** When the words were first on the page. */
const momentOf = (fact: Fact<unknown> & { state: 'read' }, readAt: number) =>
  fact.seenAt ? Date.parse(fact.seenAt) : readAt;

const sourceOf = (fact: Fact<unknown> & { state: 'read' }) => fact.sources[0] ?? { selector: '', quote: '' };

type Country = NonNullable<ReturnType<typeof statedCountry>>;

function compare({ offset, moment, evidence }: Shown, country: Country, input: Input, place: Evidence): Outcome {
  const limit = input.thresholds.minutes ?? 0;
  const allowed = offsetsIn(country.zones, moment);
  if (allowed.length === 0) return unknown(say('rule.tz_location_mismatch.unknownClocks'));
  if (clockDistance(offset, allowed) < limit) return clear;
  if (clockDistance(offset, offsetsIn(country.namesakes, moment)) < limit) {
    return unknown(say('rule.tz_location_mismatch.namesake'));
  }
  const values = { shown: writtenOffset(offset), allowed: writtenOffsets(allowed) };
  return flagged(say('rule.tz_location_mismatch.found', values), [place, evidence]);
}
