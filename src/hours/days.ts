import { type Clock, offsetOf } from './clocks';

const day = 24 * 60 * 60 * 1000;
/** About three years: more than a plan is worth. */
const mostDays = 1100;

/** A project, by its first and its last day: "2026-03-01". */
export type Range = { start: string; end: string };

/** @returns every date from the first to the last, or nothing where these are no dates, or too far apart. */
export function datesIn({ start, end }: Range): string[] | undefined {
  const [first, last] = [dayOf(start), dayOf(end)];
  if (first === undefined || last === undefined || last < first || last - first >= mostDays * day) return undefined;
  return Array.from({ length: (last - first) / day + 1 }, (_, at) => dateOf(first + at * day));
}

const dateOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);

/** 30 February is no date. */
function dayOf(date: string): number | undefined {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(instant) && dateOf(instant) === date ? instant : undefined;
}

/** Monday is 1. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;

/** The instant at which a clock shows this minute of a date. */
export function instantOf(date: string, minutes: number, clock: Clock): number | undefined {
  const wall = Date.parse(`${date}T00:00:00Z`) + minutes * 60_000;
  const about = offsetOf(clock, wall);
  if (about === undefined) return undefined;
  const offset = offsetOf(clock, wall - about * 60_000) ?? about;
  return wall - offset * 60_000;
}

const step = 7;

/**
 * The offsets of a clock at instants that follow each other by about a day. Clocks are not changed twice in a week, so
 * where the ends of one agree, so do the days between.
 */
export function offsetsAtAll(clock: Clock, instants: readonly number[]): (number | undefined)[] {
  const offsets: (number | undefined)[] = [];
  for (let from = 0; from < instants.length; from += step) {
    const week = instants.slice(from, from + step);
    const [first, last] = [offsetOf(clock, week[0] ?? 0), offsetOf(clock, week.at(-1) ?? 0)];
    offsets.push(...week.map((instant) => (first === last ? first : offsetOf(clock, instant))));
  }
  return offsets;
}
