import type { Clock } from './clocks';
import { datesIn, instantOf, offsetsAtAll, type Range, weekdayOf } from './days';
import { type DayHours, isDayHours, minutesOf, sharedMinutes, spansOf, type Weekday } from './week';

/** The hours of a team, by the clock of an IANA zone. */
export type TeamHours = DayHours & { zone: string };

/** Office hours by the candidate's own clock: an assumption, to be asked about. */
export const usualHours: DayHours = { from: '09:00', to: '17:00', days: [1, 2, 3, 4, 5] };

/** Dates by the team's clock, both included. `shared`: minutes, for each working day of the team in the period. */
export type Period = { from: string; to: string; shared: { day: Weekday; minutes: number }[] };

/**
 * What some of the candidate's clocks have in common. `isSummerTimeKnown` is false where only an offset is known: then
 * the periods hold as long as the candidate's clock is not changed.
 */
export type ClockOverlap = { clocks: Clock[]; isSummerTimeKnown: boolean; periods: Period[] };

export type Overlap =
  | { overlaps: ClockOverlap[] }
  | { unknown: 'no-clock' | 'too-many-clocks' | 'no-such-zone' | 'invalid-hours' | 'invalid-range' | 'no-working-day' };

/** More different answers than that are none. */
const mostAnswers = 6;

export type Question = { clocks: readonly Clock[]; team: TeamHours; range: Range; candidate?: DayHours };

/**
 * How much of the team's working hours falls into the candidate's, over a project, in periods that end where a clock is
 * changed on either side and the overlap with it. The clocks of a day are those at the beginning of the team's hours.
 */
export function overlapOf({ clocks, team, range, candidate = usualHours }: Question): Overlap {
  if (!isDayHours(team) || !isDayHours(candidate)) return { unknown: 'invalid-hours' };
  const dates = datesIn(range);
  if (!dates) return { unknown: 'invalid-range' };
  if (!dates.some((date) => team.days.some((one) => one === weekdayOf(date)))) return { unknown: 'no-working-day' };
  const days = teamDays(team, dates);
  if (!days) return { unknown: 'no-such-zone' };
  const overlaps = answers(clocks, (clock) => periodsOf(clock, days, { team, candidate }));
  if (overlaps.length === 0) return { unknown: 'no-clock' };
  return overlaps.length > mostAnswers ? { unknown: 'too-many-clocks' } : { overlaps };
}

/** Minutes that are shared every working day of the team, or nothing where the days differ. */
export function everyDay({ shared }: Period): number | undefined {
  const [first] = shared;
  return shared.every(({ minutes }) => minutes === first?.minutes) ? first?.minutes : undefined;
}

type Day = { date: string; start: number; offset: number };
type Hours = { team: DayHours; candidate: DayHours };

function teamDays(team: TeamHours, dates: readonly string[]): Day[] | undefined {
  const clock: Clock = { kind: 'zone', zone: team.zone };
  const start = minutesOf(team.from) ?? 0;
  const starts = dates.map((date) => instantOf(date, start, clock));
  if (starts.includes(undefined)) return undefined;
  const offsets = offsetsAtAll(clock, starts as number[]);
  return dates.map((date, at) => ({ date, start: starts[at] as number, offset: offsets[at] ?? 0 }));
}

/** @returns nothing where this engine does not know the zone. */
function periodsOf(clock: Clock, days: readonly Day[], { team, candidate }: Hours): Period[] | undefined {
  const offsets = offsetsAtAll(
    clock,
    days.map(({ start }) => start),
  );
  if (offsets.includes(undefined)) return undefined;
  const known = new Map<string, Period['shared']>();
  const sharedAt = (ours: number, theirs: number) => {
    const key = `${ours} ${theirs}`;
    const shared = known.get(key) ?? sharedMinutes(spansOf(team, ours), spansOf(candidate, theirs));
    known.set(key, shared);
    return shared;
  };
  const periods: Period[] = [];
  days.forEach(({ date, offset }, at) => {
    const shared = sharedAt(offset, offsets[at] as number);
    const last = periods.at(-1);
    if (last && JSON.stringify(last.shared) === JSON.stringify(shared)) last.to = date;
    else periods.push({ from: date, to: date, shared });
  });
  // A clock that changes between Friday and Monday makes a period of a weekend.
  return periods.map(workingDays).filter(({ shared }) => shared.length > 0);
}

/** In a period shorter than a week, only the days that are in it. */
function workingDays({ from, to, shared }: Period): Period {
  const days = (datesIn({ start: from, end: to }) ?? []).slice(0, 7).map(weekdayOf);
  return { from, to, shared: shared.filter(({ day }) => days.includes(day)) };
}

function answers(clocks: readonly Clock[], ask: (clock: Clock) => Period[] | undefined): ClockOverlap[] {
  const found = new Map<string, ClockOverlap>();
  for (const clock of clocks) {
    const periods = ask(clock);
    if (!periods) continue;
    const isSummerTimeKnown = clock.kind === 'zone';
    const key = JSON.stringify([isSummerTimeKnown, periods]);
    const same = found.get(key);
    if (same) same.clocks.push(clock);
    else found.set(key, { clocks: [clock], isSummerTimeKnown, periods });
  }
  return [...found.values()];
}
