import { describe, expect, it } from 'vitest';
import { offsetsAt, offsetsIn } from '../../src/places';

/** Winter and summer in the north. */
export const moments = ['2026-01-15T12:00:00Z', '2026-07-15T12:00:00Z'].map((time) => Date.parse(time));

/** A location and the zones in use there, one space apart; `?` where it cannot be told. */
export type Row = [location: string, zones: string];

const expected = (zones: string, moment: number) => (zones === '?' ? 'unknown' : offsetsIn(zones.split(' '), moment));

/** Each location has exactly the offsets of its zones, in winter and in summer. */
export function describeLocations(what: string, rows: readonly Row[]): void {
  describe(what, () => {
    it.each(rows)('%s', (location, zones) => {
      const found = moments.map((moment) => offsetsAt(location, moment));
      expect(found).toEqual(moments.map((moment) => expected(zones, moment)));
    });
  });
}
