import { describe, expect, it } from 'vitest';
import { assess, type Finding } from '../../src/engine/assess';
import type { Fact, Facts } from '../../src/profile/profile';
import { tzLocationMismatch } from '../../src/rules/tz-location-mismatch';
import { describeRule, inWords, unreadable } from './cases';

type Outcome = Finding['outcome'];

const read = <V>(value: V, quote = String(value), seenAt?: string): Fact<V> => ({
  state: 'read',
  value,
  sources: [{ selector: 'p', quote }],
  ...(seenAt && { seenAt }),
});

function judge(facts: Facts, readAt: string, minutes = 180): Finding {
  const profile = { site: 'upwork', profileId: 'case', url: '', readAt, facts } as const;
  return assess([{ rule: tzLocationMismatch, thresholds: { minutes } }], profile, Date.parse(readAt))
    .findings[0] as Finding;
}

const winter = '2026-01-15T12:00:00Z';
const summer = '2026-07-15T12:00:00Z';

describe('clock against country', () => {
  it.each<[at: string, location: string, clock: string, outcome: Outcome, note?: Outcome]>([
    [winter, 'Austin, United States', '6:00 am', 'clear'],
    [summer, 'Austin, United States', '7:00 am', 'clear'],
    [winter, 'Honolulu, United States', '2:00 am', 'clear'],
    [winter, 'London, United Kingdom', '12:00 pm', 'clear'],
    [summer, 'London, United Kingdom', '1:00 pm', 'clear'],
    [summer, 'London, United Kingdom', '12:00 pm', 'clear'],
    [winter, 'Pune, India', '5:30 pm', 'clear'],
    [winter, 'Kathmandu, Nepal', '5:45 pm', 'clear'],
    [summer, 'Tehran, Iran', '3:30 pm', 'clear'],
    [winter, "St. John's, Canada", '8:30 am', 'clear'],
    [winter, 'Adelaide, Australia', '10:30 pm', 'clear'],
    [winter, 'Chatham Islands, New Zealand', '1:45 am', 'clear'],
    [winter, 'Kiritimati, Kiribati', '2:00 am', 'clear'],
    [winter, 'Urumqi, China', '6:00 pm', 'clear'],
    [winter, 'Chengdu, China', '8:00 pm', 'clear'],
    [winter, 'Almaty, Kazakhstan', '6:00 pm', 'clear'],
    [winter, 'Las Palmas, Spain', '12:00 pm', 'clear'],
    [summer, 'Monterrey, Mexico', '7:00 am', 'clear'],
    [summer, 'Cairo, Egypt', '2:00 pm', 'clear'],
    [winter, 'Toronto, Canada', '8:00 pm', 'flagged'],
    [winter, 'Dallas, United States', '9:00 pm', 'flagged'],
    [winter, 'Warsaw, Poland', '9:00 pm', 'flagged'],
    [winter, 'Recife, Brazil', '2:00 pm', 'flagged'],
    [winter, 'Osaka, Japan', '7:00 am', 'flagged'],
    // Two hours away: only where the user asks for it.
    [winter, 'Berlin, Germany', '3:00 pm', 'clear', 'flagged'],
    [summer, 'Christchurch, New Zealand', '00:00', 'clear'],
    [summer, 'Hobart, Australia', '22:00', 'clear'],
    [winter, 'Santiago, Chile', '9:00', 'clear'],
    [winter, 'Remote', '9:00 pm', 'unknown'],
    [winter, 'Worldwide', '9:00 pm', 'unknown'],
    [winter, 'Europe', '9:00 pm', 'unknown'],
    [winter, 'US or UK', '9:00 pm', 'unknown'],
    [winter, 'Georgia', '9:00 pm', 'unknown'],
  ])('%s %s, %s: %s', (at, location, clock, outcome, note = outcome) => {
    const facts = { location: read(location), localTime: read(clock) };
    expect(judge(facts, at).outcome).toBe(outcome);
    expect(judge(facts, at, 75).outcome).toBe(note);
  });

  it.each<[what: string, location: string, offset: number, message: string]>([
    ['one clock', 'Warsaw, Poland', 540, 'Local time shown is UTC+9; the stated location uses UTC+1 (seen once).'],
    [
      'two clocks',
      'Madrid, Spain',
      -300,
      'Local time shown is UTC−5; the stated location uses UTC or UTC+1 (seen once).',
    ],
    ['many', 'Austin, TX', 540, 'Local time shown is UTC+9; the stated location uses UTC−10 to UTC−5 (seen once).'],
    ['half hours', 'Pune, India', -210, 'Local time shown is UTC−3:30; the stated location uses UTC+5:30 (seen once).'],
    ['no offset', 'Pune, India', 0, 'Local time shown is UTC; the stated location uses UTC+5:30 (seen once).'],
  ])('says offsets, and no place: %s', (_, location, utcOffset, message) => {
    const finding = judge({ location: read(location), utcOffset: read(utcOffset) }, winter);
    expect(inWords(finding)).toMatchObject({ outcome: 'flagged', message });
  });
});

describe('clocks as pages write them, 21:00 against Poland', () => {
  it.each([
    '21:00',
    '9 pm',
    '9:00 PM',
    '21h00',
    '午後9:00',
    '下午9:00',
    '9:00 p.\u00a0m.',
    '9:00 pm local time',
    '21:00 (UTC+09:00)',
    '9:00 de la noche',
  ])('%s is read', (clock) => {
    expect(judge({ location: read('Warsaw, Poland'), localTime: read(clock) }, winter).outcome).toBe('flagged');
  });

  it.each(['9:00 ਸ਼ਾਮ', '9:00 pm or 10:00 pm', '25:00', 'evening'])('%s is not', (clock) => {
    expect(judge({ location: read('Warsaw, Poland'), localTime: read(clock) }, winter).outcome).toBe('unknown');
  });
});

describe('which clocks a stated location allows', () => {
  it.each<[location: string, offset: number, outcome: Outcome]>([
    // A territory allows its own clocks and those of the state it belongs to; the state alone does not reach to it.
    ['San Juan, Puerto Rico', -240, 'clear'],
    ['San Juan, Puerto Rico', -600, 'clear'],
    ['San Juan, Puerto Rico', 540, 'flagged'],
    ['Guam', 600, 'clear'],
    ['Guam', -300, 'clear'],
    ['United States', 600, 'flagged'],
    ['Hong Kong', 480, 'clear'],
    ['Hong Kong', 360, 'clear'],
    ['Saint-Denis, La Réunion', 240, 'clear'],
    ['Saint-Denis, La Réunion', 60, 'clear'],
    ['Paris, France', 240, 'flagged'],
    ['Jersey, Channel Islands', 0, 'clear'],
    // A city or state narrows nothing.
    ['New York, NY', -600, 'clear'],
    ['Perth, Australia', 660, 'clear'],
    ['Moscow, Russia', 720, 'clear'],
    // The clock runs in a circle: +14 is −10.
    ['Kiritimati, Kiribati', -600, 'clear'],
    ['Honolulu, HI', 840, 'clear'],
    ['Apia, Samoa', -660, 'clear'],
    // Several places, one country.
    ['Berlin / Hamburg', 540, 'flagged'],
    ['NYC & LA', 540, 'flagged'],
    // Two countries, or it may be either.
    ['London / Berlin', 540, 'unknown'],
    ['Lagos and London', 540, 'unknown'],
    ['Paris, France & Lima, Peru', 540, 'unknown'],
    ['Hyderabad', 540, 'unknown'],
    ['Obanda, AL', 540, 'unknown'],
    ['Pacific Northwest', 540, 'unknown'],
    ['🇬🇭🇰🇪', 540, 'unknown'],
    // It says itself that the person may be elsewhere, or on another clock.
    ['Remote, Poland', 540, 'unknown'],
    ['From Poland', 540, 'unknown'],
    ['Digital nomad, Warsaw', 540, 'unknown'],
    ['Warsaw, soon Tokyo', 540, 'unknown'],
    ['Warsaw, Poland (UTC+9)', 540, 'unknown'],
    ['In your heart', 540, 'unknown'],
  ])('%s, %i minutes east: %s', (location, utcOffset, outcome) => {
    expect(judge({ location: read(location), utcOffset: read(utcOffset) }, winter).outcome).toBe(outcome);
  });

  it.each<[offset: number, outcome: Outcome]>([
    [64, 'clear'],
    [56, 'clear'],
    [67, 'unknown'],
    [545, 'flagged'],
    [548, 'unknown'],
  ])('an offset of %i minutes, which no clock of the world has, against Poland: %s', (utcOffset, outcome) => {
    expect(judge({ location: read('Warsaw, Poland'), utcOffset: read(utcOffset) }, winter).outcome).toBe(outcome);
  });
});

describe('where the clock comes from', () => {
  const location = read('Warsaw, Poland');

  it('a stated offset counts before the clock, and the visible clock is shown', () => {
    const facts = { location, utcOffset: read(60), localTime: read('9:00 pm') };
    expect(judge(facts, winter).outcome).toBe('clear');
    const { evidence } = judge({ ...facts, utcOffset: read(-480) }, winter);
    expect(evidence.map(({ fact, source }) => `${fact}: ${source.quote}`)).toEqual([
      'location: Warsaw, Poland',
      'localTime: 9:00 pm',
    ]);
  });

  it('an offset of zero is an offset', () => {
    expect(judge({ location: read('London, UK'), utcOffset: read(0) }, winter).outcome).toBe('clear');
  });

  it('a clock that cannot be read next to an offset that can', () => {
    const facts: Facts = { location, utcOffset: read(540), localTime: { state: 'unreadable', why: 'stale' } };
    expect(judge(facts, winter).evidence.map(({ fact }) => fact)).toEqual(['location', 'utcOffset']);
  });

  it('is compared with the moment when its words came, not with the reading of the page', () => {
    const seen = read('1:00 pm', '1:00 pm', '2026-01-15T12:00:20Z');
    expect(judge({ location, localTime: seen }, '2026-01-15T20:00:00Z').outcome).toBe('clear');
    expect(judge({ location, localTime: read('1:00 pm') }, '2026-01-15T20:00:00Z').outcome).toBe('flagged');
  });

  it.each<[clock: string, outcome: Outcome]>([
    ['1:05 pm', 'clear'],
    ['12:55 pm', 'clear'],
    ['1:06 pm', 'unknown'],
    ['12:54 pm', 'unknown'],
    ['9:00 pm', 'flagged'],
    ['9:05 pm', 'flagged'],
    ['9:07 pm', 'unknown'],
    ['soon', 'unknown'],
  ])('%s in Poland at 12:00 UTC: %s', (clock, outcome) => {
    expect(judge({ location, localTime: read(clock) }, winter).outcome).toBe(outcome);
  });

  it.each<[minutes: number, offset: number, outcome: Outcome]>([
    [180, 225, 'clear'],
    [180, 240, 'flagged'],
    [75, 120, 'clear'],
    [75, 135, 'flagged'],
    [720, 765, 'clear'],
    [720, 780, 'flagged'],
  ])('a limit of %i minutes, UTC+1 against %i minutes: %s', (minutes, utcOffset, outcome) => {
    expect(judge({ location, utcOffset: read(utcOffset) }, winter, minutes).outcome).toBe(outcome);
  });

  it('the clock of a smaller place of the same name is not held against anyone', () => {
    expect(judge({ location: read('London'), utcOffset: read(-300) }, winter).outcome).toBe('unknown');
    expect(judge({ location: read('London'), utcOffset: read(540) }, winter).outcome).toBe('flagged');
  });
});

describeRule(tzLocationMismatch, [
  ['a clock that fits', { location: 'Oslo, Norway', localTime: '1:00 pm' }, 'clear'],
  ['a clock that does not', { location: 'Oslo, Norway', localTime: '9:00 pm' }, 'flagged'],
  ['no location', { location: null, localTime: '9:00 pm' }, 'unknown'],
  ['no clock', { location: 'Oslo, Norway', localTime: null }, 'unknown'],
  ['nothing read', { location: unreadable, localTime: unreadable }, 'unknown'],
  ['a site without clocks', { location: 'Oslo, Norway' }, 'not-applicable'],
  ['a site without locations', { localTime: '9:00 pm' }, 'not-applicable'],
]);
