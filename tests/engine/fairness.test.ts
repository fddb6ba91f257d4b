import { afterAll, describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/assess';
import { rules } from '../../src/rules';
import { byDefault, factsFrom, now, type Plain } from '../rules/cases';
import { innocuous, languages, names, places } from './people';

/**
 * Profiles that differ in one thing that says nothing about the work. Each base profile is judged by every rule, with
 * every variant; the table of what was found is printed.
 */
const all = rules.map(byDefault);

const employment = [
  { title: 'Engineer', company: 'Quillmark', type: 'Full-time', start: '2015-02', end: '2019-08' },
  { title: 'Lead engineer', company: 'Tessaly', type: 'Full-time', start: '2019-09' },
];
const bases: Record<string, Plain> = {
  'nothing to ask': {
    bio: innocuous,
    employment,
    memberSince: '2018-04',
    photo: true,
    portfolio: 6,
    completedJobs: 40,
  },
  'a channel outside': { bio: `${innocuous}\nWrite to me on Telegram @quillmark_sample`, employment, photo: true },
  'an account for rent': { bio: 'I want to rent your Upwork account, 200 dollars a month.', photo: true },
  'two full-time roles': { bio: innocuous, employment: [employment[0], { ...employment[0], company: 'Tessaly' }] },
  'a thin page': { bio: 'Designer.', employment: null, portfolio: null, education: null, certifications: null },
};

const flaggedOn = (facts: Plain) => {
  const profile = { site: 'upwork', profileId: '~01', url: '', readAt: new Date(now).toISOString() } as const;
  const { findings } = assess(all, { ...profile, facts: factsFrom(facts) }, now);
  return findings.filter(({ outcome }) => outcome === 'flagged').map(({ rule }) => rule);
};

const table: Record<string, Record<string, string>> = {};
const note = (what: string, base: string, found: string[][]) => {
  const sets = [...new Set(found.map((one) => one.join(', ') || 'nothing'))];
  table[base] = { ...table[base], [what]: `${sets.join(' / ')} (${found.length} alike)` };
};

describe.each(Object.entries(bases))('%s: the same findings', (base, facts) => {
  const expected = flaggedOn(facts);

  it('under every name', () => {
    const found = names.map((displayName) => flaggedOn({ ...facts, displayName }));
    note('name', base, found);
    expect(found).toEqual(names.map(() => expected));
  });

  it('in every place, with the clock of that place', () => {
    const found = places.map(([location, utcOffset]) => flaggedOn({ ...facts, location, utcOffset }));
    note('place and clock', base, found);
    expect(found).toEqual(places.map(() => expected));
  });

  it('in every place, with no clock', () => {
    const found = places.map(([location]) => flaggedOn({ ...facts, location }));
    expect(found).toEqual(places.map(() => expected));
  });
});

describe('one clock that does not fit', () => {
  it.each([180, 240, 360, 540, 720])('%s minutes away is found as often in every place', (minutes) => {
    const found = places.map(([location, own]) => {
      const there = own + minutes > 840 ? own - minutes : own + minutes;
      return flaggedOn({ ...bases['nothing to ask'], location, utcOffset: there });
    });
    // Another clock of the same country may be near: nothing is found there, which the definition accepts.
    const several = /United States|Russia|Brazil|Ukraine/;
    const others = found.filter((_, i) => !several.test(places[i]?.[0] ?? ''));
    expect(others).toEqual(others.map(() => ['tz-location-mismatch']));
  });
});

it.each(Object.entries(languages))('an innocuous text in %s shows nothing', (_, bio) => {
  expect(flaggedOn({ ...bases['nothing to ask'], bio })).toEqual([]);
});

it('a photo is never looked into: a page with one is the same as any other page with one', () => {
  const photos = ['face', 'logo', 'cartoon'].map((quote) => ({ selector: 'img', quote }));
  const found = photos.map((source) => {
    const facts = {
      ...factsFrom(bases['nothing to ask'] ?? {}),
      photo: { state: 'read', value: true, sources: [source] },
    };
    const profile = { site: 'upwork', profileId: '~01', url: '', readAt: new Date(now).toISOString() } as const;
    return assess(all, { ...profile, facts: facts as ReturnType<typeof factsFrom> }, now).findings;
  });
  expect(found[1]).toEqual(found[0]);
  expect(found[2]).toEqual(found[0]);
});

afterAll(() => {
  console.table(table);
});
