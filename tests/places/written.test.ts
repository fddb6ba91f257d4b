import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { offsetsAt, offsetsIn } from '../../src/places';
import { moments } from './cases';

/**
 * Invented in the manner of real profiles, each judged before the resolver saw it. A line `= …` says what the locations
 * under it allow: zones or minutes east that must be found, after `~` ones that may be, `?` for "cannot be told".
 */
const table = readFileSync(resolve(import.meta.dirname, 'written.txt'), 'utf8');

type Allowed = { must: string[]; may: string[]; isUnknown: boolean };

function toAllowed(line: string): Allowed {
  const items = line.split(' ').filter(Boolean);
  const zones = items.filter((item) => item !== '?');
  return {
    must: zones.filter((zone) => !zone.startsWith('~')),
    may: zones.map((zone) => zone.replace('~', '')),
    isUnknown: items.includes('?'),
  };
}

const offsetsOf = (items: readonly string[], moment: number) =>
  items.flatMap((item) => (/[a-z]/i.test(item) ? offsetsIn([item], moment) : [Number(item)]));

const rows = table
  .split(/^= /m)
  .flatMap((group) => {
    const [head = '', ...locations] = group.trimEnd().split('\n');
    return locations.map((location) => ({ location, ...toAllowed(head) }));
  })
  .filter(({ location }) => location !== '');

type Row = (typeof rows)[number];

const found = new Map<string, ReturnType<typeof offsetsAt>>();

/** Each is resolved once: there are thousands. */
function offsetsOfRow({ location }: Row, moment: number) {
  const key = `${moment} ${location}`;
  const known = found.get(key) ?? offsetsAt(location, moment);
  found.set(key, known);
  return known;
}

function isWrong(row: Row, moment: number): boolean {
  const { must, may } = row;
  const found = offsetsOfRow(row, moment);
  if (found === 'unknown') return false;
  const allowed = offsetsOf(may, moment);
  return !found.every((one) => allowed.includes(one)) || !offsetsOf(must, moment).every((one) => found.includes(one));
}

const isAcceptable = (row: Row, moment: number) =>
  offsetsOfRow(row, moment) === 'unknown' ? row.isUnknown : !isWrong(row, moment);

// Thousands of locations take seconds on a busy machine.
describe.each(moments)('what people write, at %i', { timeout: 30_000 }, (moment) => {
  it('is a list of some size', () => {
    expect(rows.length).toBeGreaterThan(3000);
  });

  it('is never given a clock that is not in use there, nor robbed of one that is', () => {
    expect(rows.filter((row) => isWrong(row, moment)).map(({ location }) => location)).toEqual([]);
  });

  it('is told in nine of ten', () => {
    const told = rows.filter((row) => isAcceptable(row, moment));
    expect(told.length / rows.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe('the offsets of a location', () => {
  // Both moments are within a day of a change of the clocks.
  it.each([
    ['Berlin, Germany', '2026-03-29T00:59Z', 60],
    ['Berlin, Germany', '2026-03-29T01:01Z', 120],
    ['Denver, CO', '2026-11-01T07:59Z', -360],
    ['Denver, CO', '2026-11-01T08:01Z', -420],
    ['Cairo, Egypt', '2026-07-15T12:00Z', 180],
    ['Casablanca', '2026-03-01T12:00Z', 0],
  ])('in %s at %s are those of Intl at that instant', (location, time, minutes) => {
    expect(offsetsAt(location, Date.parse(time))).toEqual([minutes]);
  });
});
