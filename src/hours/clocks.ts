import { clockDistance, clocksAt, minutesOnClock, offsetIn, onCircle } from '../places';

/**
 * A clock that a candidate may live by. `zone`: its summer time is known. `offset`: minutes east of UTC, and whether it
 * changes in summer is not known.
 */
export type Clock = { kind: 'zone'; zone: string } | { kind: 'offset'; minutes: number };

/** What a page says of a candidate's clock. `readAt`: when the time stood there, milliseconds since 1970. */
export type StatedClock = {
  location?: string | undefined;
  /** Minutes east of UTC, and a clock as written, at `readAt`. */
  utcOffset?: number | undefined;
  localTime?: string | undefined;
  readAt: number;
};

/** All clocks of the world are whole quarters of an hour away from UTC. */
const quarter = 15;
/** Minutes that a shown clock may be away from a quarter: a page that has stood open. */
const slack = 5;

/**
 * Every clock that fits what a page says: the zones of the stated place, of these only those that agree with a shown
 * clock. Where none agrees, or no place is known, the shown clock alone. Empty where nothing is known.
 */
export function clocksOf({ location, utcOffset, localTime, readAt }: StatedClock): Clock[] {
  const place = location ? clocksAt(location, readAt) : undefined;
  const shown = utcOffset ?? (localTime === undefined ? undefined : offsetShown(localTime, readAt));
  const stated = (place?.minutes ?? []).map((minutes): Clock => ({ kind: 'offset', minutes }));
  const zones = (place?.zones ?? []).map((zone): Clock => ({ kind: 'zone', zone }));
  const known = [...zones, ...stated].filter((clock) => offsetOf(clock, readAt) !== undefined);
  if (shown === undefined) return known;
  const fitting = known.filter((clock) => clockDistance(shown, [offsetOf(clock, readAt) ?? 0]) === 0);
  if (fitting.length > 0) return fitting;
  return offsetsLike(shown, utcOffset !== undefined).map((minutes) => ({ kind: 'offset', minutes }));
}

/** Minutes east of UTC at an instant; nothing where this engine does not know the zone. */
export const offsetOf = (clock: Clock, instant: number): number | undefined =>
  clock.kind === 'zone' ? offsetIn(clock.zone, instant) : clock.minutes;

/** @returns nothing where the clock cannot be read, or is not a quarter of an hour. */
function offsetShown(localTime: string, readAt: number): number | undefined {
  const minutes = minutesOnClock(localTime);
  if (minutes === undefined) return undefined;
  const observed = minutes - Math.floor(readAt / 60_000);
  const rounded = Math.round(observed / quarter) * quarter;
  return Math.abs(observed - rounded) > slack ? undefined : onCircle(rounded);
}

const day = 24 * 60;
/** From UTC−12 to UTC+14: a clock on a wall does not tell which day it is there. */
const offsetsLike = (shown: number, isStated: boolean): number[] =>
  isStated ? [shown] : [shown, shown + day, shown - day].filter((minutes) => minutes >= -720 && minutes <= 840);

/** What time it is on a clock. `date`: "2026-01-15"; `time`: "14:05". */
export type LocalTime = { offset: number; date: string; time: string };

/** The local times that it may be now (milliseconds since 1970), each once, from west to east. */
export function localTimesAt(clocks: readonly Clock[], now: number): LocalTime[] {
  const offsets = clocks.map((clock) => offsetOf(clock, now)).filter((offset) => offset !== undefined);
  return [...new Set(offsets)]
    .sort((one, other) => one - other)
    .map((offset) => {
      const shifted = new Date(now + offset * 60_000).toISOString();
      return { offset, date: shifted.slice(0, 10), time: shifted.slice(11, 16) };
    });
}
