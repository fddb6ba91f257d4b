import { describe, expect, it } from 'vitest';
import { compare } from '../../src/comparing/compare';
import { coupleId, restsOn } from '../../src/comparing/rests-on';
import type { Sketch } from '../../src/profile/sketch';
import { pairRules } from '../../src/rules/pairs';

const words = Array.from({ length: 60 }, (_, i) => `run${i}`);
const sketch = (key: string, more: Partial<Sketch> = {}): Sketch => ({
  key,
  site: 'guru',
  readAt: 0,
  address: key,
  isAgency: false,
  name: { parts: [key], writing: 'latin' },
  text: { words: 64, runs: words, isCut: false },
  contacts: ['mail', `own ${key}`],
  picture: 'file',
  countries: [`country of ${key}`],
  jobs: [{ employer: ['northpine'], start: key === 'a' ? '2010' : '2014', end: '2020', isFullTime: true }],
  ...more,
});

const pair = (one: Sketch, other: Sketch, isOnePerson: boolean) =>
  compare(
    pairRules.map((rule) => ({
      rule,
      thresholds: Object.fromEntries(Object.entries(rule.thresholds).map(([name, limit]) => [name, limit.default])),
    })),
    { one, other, isOnePerson },
  )
    .filter(({ outcome }) => outcome === 'flagged')
    .map((finding) => [finding.rule, restsOn(finding, { one, other })]);

describe('what a finding beside another page rests on', () => {
  it.each([false, true])('is the same from both pages (of one person: %s)', (isOnePerson) => {
    const [a, b] = [sketch('a'), sketch('b')];
    const found = pair(a, b, isOnePerson);
    expect(found.length).toBeGreaterThanOrEqual(3);
    expect(pair(b, a, isOnePerson)).toEqual(found);
    expect(coupleId(a, b)).toBe(coupleId(b, a));
  });

  it.each<[what: string, change: Partial<Sketch>]>([
    ['contacts', { contacts: ['phone'] }],
    ['picture', { picture: 'another' }],
    ['text', { text: { words: 64, runs: words.map((run) => `${run}x`), isCut: false } }],
  ])('is another when both change: %s', (_, change) => {
    const before = JSON.stringify(pair(sketch('a'), sketch('b'), false));
    expect(JSON.stringify(pair(sketch('a', change), sketch('b', change), false))).not.toBe(before);
  });

  it.each<[what: string, change: Partial<Sketch>]>([
    ['place', { countries: ['another country'] }],
    ['jobs', { jobs: [{ employer: ['northpine'], start: '2008', end: '2020', isFullTime: true }] }],
    ['name', { name: { parts: ['c'], writing: 'latin' } }],
  ])('is another when one changes: %s', (_, change) => {
    const before = JSON.stringify(pair(sketch('a'), sketch('b'), true));
    expect(JSON.stringify(pair(sketch('a', change), sketch('b'), true))).not.toBe(before);
  });
});
