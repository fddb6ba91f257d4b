import { describe, expect, it } from 'vitest';
import { type Clock, clocksOf } from '../../src/hours/clocks';
import { everyDay, type Overlap, overlapOf, type Period, type TeamHours, usualHours } from '../../src/hours/overlap';
import type { Weekday } from '../../src/hours/week';

const weekdays: Weekday[] = [1, 2, 3, 4, 5];
const team = (zone: string, from = '09:00', to = '17:00', days = weekdays): TeamHours => ({ zone, from, to, days });
const zone = (name: string): Clock => ({ kind: 'zone', zone: name });
const spring = { start: '2026-03-02', end: '2026-04-17' };

const periodsOf = (overlap: Overlap): Period[] => ('overlaps' in overlap ? (overlap.overlaps[0]?.periods ?? []) : []);
/** "2026-03-02 to 2026-03-07: 2 h" */
const told = (overlap: Overlap) =>
  periodsOf(overlap).map((period) => `${period.from} to ${period.to}: ${(everyDay(period) ?? Number.NaN) / 60} h`);

describe('hours shared with a team', () => {
  it.each<[what: string, candidate: string, ours: TeamHours, expected: string[]]>([
    ['both change on one day', 'Europe/Lisbon', team('Europe/Berlin'), ['2026-03-02 to 2026-04-17: 7 h']],
    [
      'the team changes three weeks earlier',
      'Europe/Berlin',
      team('America/New_York'),
      ['2026-03-02 to 2026-03-07: 2 h', '2026-03-08 to 2026-03-28: 3 h', '2026-03-29 to 2026-04-17: 2 h'],
    ],
    [
      'the candidate changes, the team does not',
      'Europe/Berlin',
      team('Africa/Lagos', '08:00', '12:00'),
      ['2026-03-02 to 2026-03-28: 3 h', '2026-03-29 to 2026-04-17: 4 h'],
    ],
    [
      'half an hour beside the team',
      'Asia/Kolkata',
      team('Europe/London'),
      ['2026-03-02 to 2026-03-28: 2.5 h', '2026-03-29 to 2026-04-17: 3.5 h'],
    ],
    ['a quarter of an hour', 'Asia/Kathmandu', team('Asia/Kolkata'), ['2026-03-02 to 2026-04-17: 7.75 h']],
    [
      'north to summer time, south from it, a week apart',
      'Australia/Sydney',
      team('Europe/London', '06:00', '14:00'),
      ['2026-03-02 to 2026-03-28: 0 h', '2026-03-29 to 2026-04-04: 1 h', '2026-04-05 to 2026-04-17: 2 h'],
    ],
    [
      'a summer time of half an hour',
      'Australia/Lord_Howe',
      team('Australia/Brisbane'),
      ['2026-03-02 to 2026-04-04: 7 h', '2026-04-05 to 2026-04-17: 7.5 h'],
    ],
    [
      'a team that works at night',
      'America/New_York',
      team('Asia/Manila', '22:00', '06:00'),
      ['2026-03-02 to 2026-03-07: 8 h', '2026-03-08 to 2026-04-17: 7 h'],
    ],
    [
      'hours to the end of the day',
      'Europe/Paris',
      team('Europe/Paris', '16:00', '24:00'),
      ['2026-03-02 to 2026-04-17: 1 h'],
    ],
  ])('%s', (_, candidate, ours, expected) => {
    expect(told(overlapOf({ clocks: [zone(candidate)], team: ours, range: spring }))).toEqual(expected);
  });

  it('knows that across the date line it is another day', () => {
    const overlap = overlapOf({
      clocks: [zone('Pacific/Kiritimati')],
      team: team('Pacific/Honolulu'),
      range: { start: '2026-01-05', end: '2026-01-30' },
    });
    const [period] = periodsOf(overlap);
    expect(period?.shared.map(({ day, minutes }) => [day, minutes / 60])).toEqual([
      [1, 8],
      [2, 8],
      [3, 8],
      [4, 8],
      [5, 0],
    ]);
    expect(period && everyDay(period)).toBeUndefined();
  });

  it('knows that a night ends on the next day, and that the week begins again after Sunday', () => {
    const overlap = overlapOf({
      clocks: [zone('UTC')],
      team: team('UTC', '22:00', '04:00', [7]),
      range: { start: '2026-01-05', end: '2026-01-18' },
      candidate: { from: '00:00', to: '08:00', days: [1] },
    });
    expect(periodsOf(overlap)[0]?.shared).toEqual([{ day: 7, minutes: 240 }]);
  });

  it('tells only of days that are in the period', () => {
    const overlap = overlapOf({
      clocks: [zone('UTC')],
      team: team('UTC'),
      range: { start: '2026-01-08', end: '2026-01-10' },
    });
    expect(periodsOf(overlap)[0]?.shared.map(({ day }) => day)).toEqual([4, 5]);
  });
});

describe('a project that begins or ends at a weekend', () => {
  const ours = team('Europe/Berlin');
  const clocks = [zone('America/New_York')];

  it('has no period without a working day, where a clock is changed in between', () => {
    const overlap = overlapOf({ clocks, team: ours, range: { start: '2027-03-13', end: '2027-03-31' } });
    expect(told(overlap)).toEqual(['2027-03-14 to 2027-03-27: 3 h', '2027-03-28 to 2027-03-31: 2 h']);
  });

  it('is told as one on which nobody works, where it is over by Monday', () => {
    const overlap = overlapOf({ clocks, team: ours, range: { start: '2027-03-13', end: '2027-03-14' } });
    expect(overlap).toEqual({ unknown: 'no-working-day' });
  });
});

describe('a clock that is not sure', () => {
  const ask = (clocks: Clock[], range = spring) => overlapOf({ clocks, team: team('America/New_York'), range });

  it('says that summer time is not known where only an offset is', () => {
    const overlap = ask([{ kind: 'offset', minutes: 60 }]);
    expect('overlaps' in overlap && overlap.overlaps[0]?.isSummerTimeKnown).toBe(false);
    expect(told(overlap)).toEqual(['2026-03-02 to 2026-03-07: 2 h', '2026-03-08 to 2026-04-17: 3 h']);
  });

  it('gives each different answer once', () => {
    const overlap = ask([zone('Europe/Berlin'), zone('Europe/Paris'), zone('Europe/London')]);
    const found = 'overlaps' in overlap ? overlap.overlaps : [];
    expect(found.map(({ clocks }) => clocks.length)).toEqual([2, 1]);
  });

  it('gives none where there are too many', () => {
    const all = Array.from({ length: 10 }, (_, hour): Clock => ({ kind: 'offset', minutes: -hour * 60 }));
    expect(ask(all)).toEqual({ unknown: 'too-many-clocks' });
  });

  it('leaves out a zone that this engine does not know', () => {
    expect(ask([zone('Europe/Atlantis')])).toEqual({ unknown: 'no-clock' });
    expect(told(ask([zone('Europe/Atlantis'), zone('Europe/Berlin')]))).toHaveLength(3);
  });
});

describe('a question that cannot be answered', () => {
  const clocks = [zone('Europe/Berlin')];
  it.each<[string, TeamHours, string, string, string]>([
    ['no time of day', team('UTC', '9', '17:00'), '2026-01-01', '2026-01-02', 'invalid-hours'],
    ['hours of no length', team('UTC', '09:00', '09:00'), '2026-01-01', '2026-01-02', 'invalid-hours'],
    ['no day', team('UTC', '09:00', '17:00', []), '2026-01-01', '2026-01-02', 'invalid-hours'],
    ['30 February', team('UTC'), '2026-02-01', '2026-02-30', 'invalid-range'],
    ['the end before the start', team('UTC'), '2026-02-02', '2026-02-01', 'invalid-range'],
    ['a century', team('UTC'), '2026-01-01', '2126-01-01', 'invalid-range'],
    ['a zone that is none', team('Europe/Atlantis'), '2026-01-01', '2026-01-02', 'no-such-zone'],
  ])('%s', (_, ours, start, end, expected) => {
    expect(overlapOf({ clocks, team: ours, range: { start, end }, candidate: usualHours })).toEqual({
      unknown: expected,
    });
  });

  it('has no clock to go by', () => {
    const range = { start: '2026-01-01', end: '2026-01-02' };
    expect(overlapOf({ clocks: clocksOf({ readAt: 0 }), team: team('UTC'), range })).toEqual({ unknown: 'no-clock' });
  });
});
