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
    minutes: { label: 'The clock is away by', unit: 'minutes', default: 180, min: 75, max: 720, step: quarter },
  },
  check(input) {
    const { location } = input.facts;
    if (location?.state !== 'read') return unknown('The page states no location.');
    const shown = shownClock(input);
    if (typeof shown === 'string') return unknown(shown);
    const country = statedCountry(location.value, shown.moment);
    if (!country) return unknown('The stated location is not one place in one country, or it could not be understood.');
    return compare(shown, country, input, { fact: 'location', source: sourceOf(location) });
  },
});

/** `offset`: minutes east of UTC, a whole number of quarters, as far as a clock can tell it. */
type Shown = { offset: number; moment: number; evidence: Evidence };

/** @returns the clock of the page, or why there is none. */
function shownClock({ facts: { utcOffset, localTime }, readAt }: Input): Shown | string {
  const clock = localTime?.state === 'read' ? localTime : undefined;
  if (utcOffset?.state === 'read') {
    const evidence: Evidence = clock
      ? { fact: 'localTime', source: sourceOf(clock) }
      : { fact: 'utcOffset', source: sourceOf(utcOffset) };
    return toShown(utcOffset.value, momentOf(utcOffset, readAt), evidence);
  }
  if (!clock) return 'The page shows no clock.';
  const moment = momentOf(clock, readAt);
  const minutes = minutesOnClock(clock.value);
  if (minutes === undefined) return 'The clock on the page could not be read.';
  return toShown(minutes - Math.floor(moment / 60_000), moment, { fact: 'localTime', source: sourceOf(clock) });
}

function toShown(observed: number, moment: number, evidence: Evidence): Shown | string {
  const rounded = Math.round(observed / quarter) * quarter;
  if (Math.abs(observed - rounded) > slack) return "The clock on the page and this computer's clock do not agree.";
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
  if (allowed.length === 0) return unknown('This browser does not know the clocks of the stated location.');
  if (clockDistance(offset, allowed) < limit) return clear;
  if (clockDistance(offset, offsetsIn(country.namesakes, moment)) < limit) {
    return unknown('The clock fits another place with the name of the stated location.');
  }
  const shown = `Local time shown is ${writtenOffset(offset)}`;
  return flagged(`${shown}; the stated location uses ${writtenOffsets(allowed)} (seen once).`, [place, evidence]);
}
