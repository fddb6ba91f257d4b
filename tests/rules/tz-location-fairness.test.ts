import { describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/assess';
import { countryCodes, offsetsIn, statedCountry } from '../../src/places';
import { tzLocationMismatch } from '../../src/rules/tz-location-mismatch';

const moments = ['2026-01-15T12:00:00Z', '2026-07-15T12:00:00Z'];
const names = new Intl.DisplayNames('en', { type: 'region' });

/** As a platform would write it; two names alone are a word or two islands. */
const written: Record<string, string> = {
  GE: 'Tbilisi, Georgia',
  RE: 'La Réunion',
  MF: 'Collectivity of Saint Martin',
};
const locationIn = (code: string) => written[code] ?? names.of(code) ?? '';

const sources = [{ selector: 'p', quote: '' }];

function outcome(location: string, utcOffset: number, readAt: string) {
  const facts = {
    location: { state: 'read', value: location, sources },
    utcOffset: { state: 'read', value: utcOffset, sources },
  } as const;
  const profile = { site: 'github', profileId: 'case', url: '', readAt, facts } as const;
  return assess([{ rule: tzLocationMismatch, thresholds: { minutes: 180 } }], profile, 0).findings[0]?.outcome;
}

const allowedIn = (code: string, at: string) =>
  offsetsIn(statedCountry(locationIn(code), Date.parse(at))?.zones ?? [], Date.parse(at));

const day = 24 * 60;
const gap = (one: number, other: number) => {
  const turned = (((one - other) % day) + day) % day;
  return Math.min(turned, day - turned);
};
const farthest = (offset: number, allowed: readonly number[]) => Math.min(...allowed.map((own) => gap(offset, own)));

const quarters = Array.from({ length: (26 * 60) / 15 + 1 }, (_, index) => index * 15 - 12 * 60);
/** Saint Martin shares its name with the other half of the island. */
const codes = countryCodes().filter((code) => code !== 'MF');

describe.each(moments)('the same for every country, %s', (at) => {
  it.each(codes)('%s: never flagged for a clock of its own', (code) => {
    const own = allowedIn(code, at);
    expect(own.length).toBeGreaterThan(0);
    expect(own.map((offset) => outcome(locationIn(code), offset, at))).toEqual(own.map(() => 'clear'));
  });

  it.each(codes)('%s: flagged exactly from three hours away, wherever that is', (code) => {
    const own = allowedIn(code, at);
    const wrong = quarters.filter((offset) => {
      const expected = farthest(offset, own) >= 180 ? 'flagged' : 'clear';
      return outcome(locationIn(code), offset, at) !== expected;
    });
    expect(wrong).toEqual([]);
  });

  it('half a day away is flagged in every country that leaves half a day', () => {
    const opposite = (offset: number) => (offset > 0 ? offset - day / 2 : offset + day / 2);
    const quiet = codes.filter((code) => {
      const own = allowedIn(code, at);
      const far = own.map(opposite).filter((offset) => farthest(offset, own) >= 180);
      return far.some((offset) => outcome(locationIn(code), offset, at) !== 'flagged');
    });
    expect(quiet).toEqual([]);
  });
});
