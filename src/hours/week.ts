/** Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** "09:00" to "17:00" on these days; past midnight where `to` is not after `from`. "24:00" may be an end. */
export type DayHours = { from: string; to: string; days: readonly Weekday[] };

/** Minutes of a week since Monday, 0:00 UTC; the end may lie in the next week. */
export type Span = { day: Weekday; start: number; end: number };

const dayLength = 24 * 60;
const weekLength = 7 * dayLength;

/** @returns minutes after midnight, or nothing where it is no time of day. */
export function minutesOf(time: string): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(time) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  return hours !== undefined && total <= dayLength ? total : undefined;
}

export const isDayHours = ({ from, to, days }: DayHours): boolean =>
  minutesOf(from) !== undefined &&
  minutesOf(from) !== dayLength &&
  minutesOf(to) !== undefined &&
  from !== to &&
  days.length > 0 &&
  days.every((day) => Number.isInteger(day) && day >= 1 && day <= 7);

/** The hours of a week on a clock that is `offset` minutes east of UTC. */
export function spansOf({ from, to, days }: DayHours, offset: number): Span[] {
  const [start, stop] = [minutesOf(from) ?? 0, minutesOf(to) ?? 0];
  const length = stop > start ? stop - start : stop + dayLength - start;
  return [...new Set(days)]
    .sort((one, other) => one - other)
    .map((day) => {
      const at = inWeek((day - 1) * dayLength + start - offset);
      return { day, start: at, end: at + length };
    });
}

/** Minutes that each of these spans shares with any of the others, which do not overlap each other. */
export const sharedMinutes = (spans: readonly Span[], others: readonly Span[]): { day: Weekday; minutes: number }[] =>
  spans.map((span) => ({ day: span.day, minutes: sum(others.map((other) => shared(span, other))) }));

/** A span may reach into the next week, and meet the other there. */
const shared = (one: Span, other: Span): number =>
  sum(
    [-weekLength, 0, weekLength].map((shift) =>
      Math.max(0, Math.min(one.end, other.end + shift) - Math.max(one.start, other.start + shift)),
    ),
  );

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const inWeek = (minutes: number) => ((minutes % weekLength) + weekLength) % weekLength;
