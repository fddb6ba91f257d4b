import { describe, expect, it } from 'vitest';
import { clocksOf, localTimesAt, type StatedClock } from '../../src/hours/clocks';

const winter = Date.parse('2026-01-15T12:00:00Z');
const summer = Date.parse('2026-07-15T12:00:00Z');

const named = (stated: Omit<StatedClock, 'readAt'>, readAt = winter) =>
  clocksOf({ ...stated, readAt }).map((clock) => (clock.kind === 'zone' ? clock.zone : clock.minutes));

describe('the clocks that fit a page', () => {
  it.each<[what: string, stated: Omit<StatedClock, 'readAt'>, expected: (string | number)[]]>([
    ['a city', { location: 'Porto, Portugal' }, ['Europe/Lisbon']],
    ['a country with several, and a clock', { location: 'Portugal', utcOffset: -60 }, ['Atlantic/Azores']],
    ['the same from a time shown', { location: 'Portugal', localTime: '11:02 am' }, ['Atlantic/Azores']],
    ['a clock that no zone of the place has', { location: 'Porto, Portugal', utcOffset: 540 }, [540]],
    ['a clock alone', { localTime: '17:30' }, [330]],
    ['a clock that may be of two days', { localTime: '01:00' }, [-660, 780]],
    ['a stated offset of the one day', { utcOffset: 780 }, [780]],
    ['a clock that is not a quarter of an hour', { localTime: '12:07' }, []],
    ['a place that is not understood', { location: 'The moon' }, []],
    ['nothing', {}, []],
  ])('%s', (_, stated, expected) => {
    expect(named(stated)).toEqual(expected);
  });

  it('are judged at the time the page was read', () => {
    expect(named({ location: 'Porto, Portugal', localTime: '13:00' }, summer)).toEqual(['Europe/Lisbon']);
  });

  it('are all of a country that has many', () => {
    expect(named({ location: 'Brazil' }).length).toBeGreaterThan(4);
  });
});

describe('the time there now', () => {
  const times = (stated: Omit<StatedClock, 'readAt'>, now: number) =>
    localTimesAt(clocksOf({ ...stated, readAt: winter }), now).map(({ date, time }) => `${date} ${time}`);

  it('follows the summer time of a place', () => {
    expect(times({ location: 'Porto, Portugal' }, winter)).toEqual(['2026-01-15 12:00']);
    expect(times({ location: 'Porto, Portugal' }, summer)).toEqual(['2026-07-15 13:00']);
  });

  it('may be tomorrow already', () => {
    expect(times({ location: 'Auckland, New Zealand' }, winter)).toEqual(['2026-01-16 01:00']);
  });

  it('is each that it may be, once', () => {
    expect(times({ location: 'Portugal' }, winter)).toEqual(['2026-01-15 11:00', '2026-01-15 12:00']);
  });
});
