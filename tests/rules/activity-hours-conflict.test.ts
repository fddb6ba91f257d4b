import { expect, it } from 'vitest';
import { activityHoursConflict } from '../../src/rules/activity-hours-conflict';
import { describeRule, judge, unreadable } from './cases';

/** `counts`: how many moments at which hour (UTC) of winter days, spread over a number of days. */
function moments(counts: Record<number, number>, days = 12): string[] {
  const hours = Object.entries(counts).flatMap(([hour, count]) => Array<number>(count).fill(Number(hour)));
  return hours.map((hour, index) => new Date(Date.UTC(2025, 11, 1 + (index % days), hour, 30)).toISOString());
}
const profile = (counts: Record<number, number>, location = 'Warsaw, Poland', days = 12) => ({
  location,
  activityTimes: moments(counts, days),
});

// Warsaw is at UTC+1 in winter: 02:30 UTC is 03:30 there, and 12:30 UTC is 13:30.
describeRule(activityHoursConflict, [
  ['all at night', profile({ 2: 40 }), 'flagged'],
  ['60 in 100 at night, the rest in the evening', profile({ 2: 24, 20: 16 }), 'flagged'],
  ['59 in 100 at night', profile({ 2: 59, 20: 41 }), 'clear'],
  ['10 in 100 in working hours', profile({ 2: 36, 12: 4 }), 'flagged'],
  ['11 in 100 in working hours', profile({ 2: 89, 12: 11 }), 'clear'],
  ['30 moments', profile({ 2: 30 }), 'flagged'],
  ['29 moments', profile({ 2: 29 }), 'unknown'],
  ['10 days', profile({ 2: 40 }, 'Warsaw, Poland', 10), 'flagged'],
  ['9 days', profile({ 2: 40 }, 'Warsaw, Poland', 9), 'unknown'],
  ['from one at night', profile({ 0: 40 }), 'flagged'],
  ['before one at night', profile({ 23: 40 }), 'clear'],
  ['half past five', profile({ 4: 40 }), 'flagged'],
  ['from six in the morning', profile({ 5: 40 }), 'clear'],
  ['at day', profile({ 10: 40 }), 'clear'],
  ['in the evening', profile({ 19: 40 }), 'clear'],
  ['all hours alike', profile(Object.fromEntries(Array.from({ length: 24 }, (_, hour) => [hour, 2]))), 'clear'],
  // 03:30 in New York is 00:30 in Los Angeles, and 21:30 in Honolulu.
  ['night in one zone of a wide country', profile({ 8: 40 }, 'Austin, United States'), 'clear'],
  ['night in a country of one zone', profile({ 18: 40 }, 'Tokyo, Japan'), 'flagged'],
  ['a half-hour zone', profile({ 21: 40 }, 'Pune, India'), 'flagged'],
  ['a half-hour zone at day', profile({ 8: 40 }, 'Pune, India'), 'clear'],
  ['a location that is no place', profile({ 2: 40 }, 'Remote'), 'unknown'],
  ['two places', profile({ 2: 40 }, 'US or UK'), 'unknown'],
  ['no moments', { location: 'Warsaw, Poland', activityTimes: null }, 'clear'],
  ['no location', { location: null, activityTimes: moments({ 2: 40 }) }, 'clear'],
  ['moments not read', { location: 'Warsaw, Poland', activityTimes: unreadable }, 'unknown'],
  ['location not read', { location: unreadable, activityTimes: moments({ 2: 40 }) }, 'unknown'],
  ['a site without moments', { location: 'Warsaw, Poland' }, 'not-applicable'],
]);

it('names the offset and no country', () => {
  expect(judge(activityHoursConflict, profile({ 2: 40 })).message).toBe(
    'Most of the activity on the page falls between 01:00 and 06:00 in the stated location (UTC+1). Moments counted: 40.',
  );
});

it('follows the threshold of the user', () => {
  expect(judge(activityHoursConflict, profile({ 2: 24, 20: 16 }), 'upwork', { share: 80 }).outcome).toBe('clear');
});
