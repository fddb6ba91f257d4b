import { offsetIn, offsetsIn, statedCountry, writtenOffsets } from '../places';
import { say } from '../profile/sentence';
import { clear, defineRule, flagged, need, unknown } from './rule';

const minute = 60_000;
const day = 24 * 60;

const fewestMoments = 30;
const fewestDays = 10;
/** Hours of the clock there: from the first, before the last. */
const night = [1, 6] as const;
const working = [10, 18] as const;
const mostInWorkingHours = 10;

export const activityHoursConflict = defineRule({
  id: 'activity-hours-conflict',
  kind: 'ask',
  group: 'place-and-time',
  cause: 'place',
  on: false,
  needs: [need('activityTimes', 'location')],
  thresholds: {
    share: { unit: 'percent', default: 60, min: 50, max: 95, step: 5 },
  },
  check({ facts: { activityTimes, location }, now, thresholds: { share } }) {
    if (activityTimes?.state !== 'read' || location?.state !== 'read') return clear;
    const moments = activityTimes.value.map((time) => Date.parse(time) / minute);
    if (moments.length < fewestMoments || daysIn(moments) < fewestDays) {
      return unknown(say('rule.activity_hours_conflict.tooFew', { moments: fewestMoments, days: fewestDays }));
    }
    const zones = statedCountry(location.value, now)?.zones ?? [];
    if (zones.length === 0) return unknown(say('check.placeUnclear'));
    if (!zones.every((zone) => isNightly(moments, zone, share))) return clear;
    const offsets = writtenOffsets(offsetsIn(zones, now));
    return flagged(say('rule.activity_hours_conflict.found', { offsets, count: moments.length }), [
      ...location.sources.slice(0, 1).map((source) => ({ fact: 'location' as const, source })),
      ...activityTimes.sources.slice(0, 2).map((source) => ({ fact: 'activityTimes' as const, source })),
    ]);
  },
});

/** From the first to the last, both counted. */
function daysIn(moments: readonly number[]): number {
  const days = moments.map((moment) => Math.floor(moment / day));
  return Math.max(...days) - Math.min(...days) + 1;
}

/** A zone that this browser does not know cannot show it. */
function isNightly(moments: readonly number[], zone: string, share: number): boolean {
  const clocks = moments.map((moment) => clockIn(zone, moment));
  if (clocks.some((clock) => clock === undefined)) return false;
  const percent = ([from, to]: readonly [number, number]) =>
    (clocks.filter((clock = 0) => clock >= from * 60 && clock < to * 60).length * 100) / moments.length;
  return percent(night) >= share && percent(working) <= mostInWorkingHours;
}

/** Minutes after midnight there. */
function clockIn(zone: string, moment: number): number | undefined {
  const offset = offsetIn(zone, moment * minute);
  return offset === undefined ? undefined : (((moment + offset) % day) + day) % day;
}
