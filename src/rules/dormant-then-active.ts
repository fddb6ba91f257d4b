import { daysOf, monthsOf } from '../profile/dates';
import type { FactName } from '../profile/facts';
import type { Fact, Facts, Source } from '../profile/profile';
import { say } from '../profile/sentence';
import { clear, defineRule, flagged, needOneOf, unknown } from './rule';

const day = 24 * 60 * 60 * 1000;
const recentMonths = 6;
/** As much of an ISO date as says the month. */
const month = 7;

/** Something that happened, or went on, from one date to another; `count`: how often. */
type Event = { from: string; to: string; count: number; fact: FactName; source: Source | undefined };

export const dormantThenActive = defineRule({
  id: 'dormant-then-active',
  kind: 'ask',
  group: 'history',
  on: false,
  needs: [needOneOf('contracts', 'clientReviews', 'contributions')],
  thresholds: {
    months: { unit: 'months', default: 24, min: 12, max: 60, step: 6 },
    events: { unit: 'events', default: 3, min: 2, max: 10, step: 1 },
  },
  check({ facts, now, thresholds: { months, events: enough } }) {
    const today = new Date(now).toISOString().slice(0, 10);
    const past = eventsOf(facts, today).filter(({ from }) => daysOf(from).first <= now / day);
    const recent = past.filter(({ from }) => ageOf(from, today) <= recentMonths);
    const earlier = past.filter((event) => !recent.includes(event));
    const [resumed] = recent.toSorted((one, other) => daysOf(one.from).first - daysOf(other.from).first);
    const [last] = earlier.toSorted((one, other) => daysOf(other.to).last - daysOf(one.to).last);
    if (!resumed || !last || recent.reduce((sum, { count }) => sum + count, 0) < enough) return clear;
    if (monthsBetween(last.to, resumed.from) < months) return clear;
    if (isPart(facts)) return unknown(say('rule.dormant_then_active.part'));
    return flagged(
      say('rule.dormant_then_active.found', { date: { date: resumed.from.slice(0, month) } }),
      [last, resumed].flatMap(({ fact, source }) => (source ? [{ fact, source }] : [])),
    );
  },
});

function eventsOf({ contracts, clientReviews, contributions }: Facts, today: string): Event[] {
  return [
    ...entries(contracts).flatMap(({ value: { start, end }, source }) => {
      const from = start ?? end;
      if (!from) return [];
      // Without an end it may still go on, and then the account was in use all the time.
      const to = end ?? today;
      return [{ from, to, count: 1, fact: 'contracts' as const, source }];
    }),
    ...entries(clientReviews).flatMap(({ value: { date }, source }) =>
      date ? [{ from: date, to: date, count: 1, fact: 'clientReviews' as const, source }] : [],
    ),
    ...entries(contributions).flatMap(({ value: { period, count }, source }) =>
      count > 0 ? [{ from: period, to: period, count, fact: 'contributions' as const, source }] : [],
    ),
  ];
}

const entries = <V>(fact: Fact<V[]> | undefined): { value: V; source: Source | undefined }[] =>
  fact?.state === 'read' ? fact.value.map((value, index) => ({ value, source: fact.sources[index] })) : [];

/** A review is of a job: where all jobs are read, reviews have nothing to add. */
const isPart = ({ contracts, clientReviews, contributions }: Facts) =>
  [contracts, contracts?.state === 'read' ? undefined : clientReviews, contributions].some(
    (fact) => fact?.state === 'unreadable' || (fact?.state === 'read' && fact.partial),
  );

/** In months, as far as the dates tell: of a year its last month before, its first month after. */
const monthsBetween = (earlier: string, later: string) =>
  monthsOf(later).first - monthsOf(earlier).last - (isDayShort(earlier, later) ? 1 : 0);

/** In months, from the earliest that a date can mean. */
const ageOf = (date: string, today: string) =>
  monthsOf(today).first - monthsOf(date).first - (isDayShort(date, today) ? 1 : 0);

/** The last month is not whole, where both dates give a day. */
function isDayShort(earlier: string, later: string): boolean {
  const [from, to] = [earlier, later].map((date) => Number(date.split('-')[2]));
  return Boolean(from && to && to < from);
}
