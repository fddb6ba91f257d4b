import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, type Report } from '../../src/engine/assess';
import { type FactName, factNames } from '../../src/profile/facts';
import { type Profile, unreadableReasons } from '../../src/profile/profile';
import { siteIds } from '../../src/profile/site-ids';
import { rules } from '../../src/rules';
import { byDefault, factsFrom, now } from '../rules/cases';
import { innocent, lines, telling } from './texts';

const all = rules.map(byDefault);

const month = fc.tuple(fc.integer({ min: 1998, max: 2027 }), fc.integer({ min: 1, max: 12 }));
const date = fc.oneof(
  month.map(([year]) => String(year)),
  month.map(([year, of]) => `${year}-${String(of).padStart(2, '0')}`),
  month.map(([year, of]) => `${year}-${String(of).padStart(2, '0')}-14`),
);
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const withoutNothing = <T extends object>(entry: T) =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
const record = (shape: Record<string, fc.Arbitrary<unknown>>) => fc.record(shape).map(withoutNothing);

const text = fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 6 }).map((all) => all.join('\n'));
const anyText = fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) });
const count = fc.nat({ max: 40_000 });
const place = fc.constantFrom(
  'Austin, TX',
  'Lagos, Nigeria',
  'Łódź, Poland',
  'Remote',
  'Tokyo / Berlin',
  'Georgia',
  '京都',
);
const company = fc.constantFrom('Arden Works', 'Bellow Ltd', 'Own company', 'Quillmark', 'Tessaly & Sons');
const moment = fc.date({ min: new Date('2024-01-01'), max: new Date('2026-01-15'), noInvalidDate: true });

const values: Record<FactName, fc.Arbitrary<unknown>> = {
  headline: anyText,
  bio: anyText,
  location: fc.oneof(place, fc.string()),
  localTime: fc.oneof(fc.constantFrom('9:00 pm', '21:30', '7:05 am', 'noon'), fc.string()),
  utcOffset: fc.integer({ min: -56, max: 56 }).map((quarters) => quarters * 15),
  memberSince: date,
  employment: fc.array(
    record({
      title: fc.constantFrom('Engineer', 'Board member', 'Lead developer (full-time)', 'Freelance designer'),
      company,
      type: some(fc.constantFrom('Full-time', 'Part-time', 'Contract')),
      start: some(date),
      end: some(date),
    }),
    { maxLength: 5 },
  ),
  education: count,
  certifications: count,
  portfolio: count,
  reviews: count,
  completedJobs: count,
  totalHours: count,
  hourlyRate: fc.record({ amount: fc.nat(), currency: fc.constantFrom('USD', 'EUR') }),
  identityBadge: fc.constant(true),
  videoIntroduction: fc.constant(true),
  photo: fc.constant(true),
  links: fc.array(fc.oneof(fc.webUrl(), fc.string()), { maxLength: 4 }),
  agency: fc.boolean(),
  displayName: fc.constantFrom('Wendeline Ostrakis', 'O. Ruvanda', '織部 澄', ''),
  contracts: fc.array(
    record({
      title: fc.constantFrom('Shop', 'Logo', 'Data entry'),
      category: some(fc.constantFrom('Web', 'Design', 'Writing')),
      client: some(company),
      hours: some(count),
      start: some(date),
      end: some(date),
    }),
    { maxLength: 12 },
  ),
  clientReviews: fc.array(
    record({
      client: some(company),
      rating: some(fc.integer({ min: 0, max: 5 })),
      date: some(date),
      text: some(anyText),
    }),
    { maxLength: 10 },
  ),
  activityTimes: fc.array(
    moment.map((time) => time.toISOString()),
    { maxLength: 60 },
  ),
  contributions: fc.array(fc.record({ period: date, count: fc.nat({ max: 900 }) }), { maxLength: 12 }),
  repositories: fc.array(
    record({
      name: fc.constantFrom('a', 'b', 'c'),
      isFork: fc.boolean(),
      stars: some(count),
      contributors: some(count),
      firstCommit: some(date),
    }),
    { maxLength: 25 },
  ),
  followers: count,
  followedLinks: fc.array(
    record({
      address: fc.webUrl(),
      led: fc.constantFrom('there', 'nowhere', 'elsewhere'),
      to: some(fc.constantFrom('quillon', '')),
    }),
    { maxLength: 4 },
  ),
};

/** Plain values; some are proven absent, some are not there. */
const plain = fc.record(
  Object.fromEntries(factNames.map((name) => [name, fc.option(values[name], { nil: null, freq: 8 })])),
  { requiredKeys: [] },
);
const site = fc.constantFrom(...(Object.keys(siteIds) as Profile['site'][]));

const profileOf = (site: Profile['site'], plain: Record<string, unknown>): Profile => ({
  site,
  profileId: 'case',
  url: '',
  readAt: new Date(now).toISOString(),
  facts: factsFrom(plain),
});

const flaggedIn = ({ findings }: Report) =>
  findings.filter(({ outcome }) => outcome === 'flagged').map(({ rule }) => rule);
/** The same profiles each time, so that a failure is one of the code; `SEED=n` tries others. */
const runs = { numRuns: 250, seed: Number(process.env.SEED ?? 1) };

/**
 * By their definitions these are excused by other words of the same text: a wish for text instead of video where captions
 * or health are spoken of, and several people where the text says that it is an agency's.
 */
const excusable = ['video-call-refusal', 'team-behind-one-persona'];
const unexcused = (found: string[]) => found.filter((rule) => !excusable.includes(rule));

describe('the judgement, on generated profiles', { timeout: 60_000 }, () => {
  it('is the same each time, and no check stops with an error', () => {
    fc.assert(
      fc.property(site, plain, (site, facts) => {
        const report = assess(all, profileOf(site, facts), now);
        expect(assess(all, profileOf(site, structuredClone(facts)), now)).toEqual(report);
        expect(report.findings.filter(({ reason }) => reason?.key === 'check.failed')).toEqual([]);
      }),
      runs,
    );
  });

  it('does not depend on the order in which facts were read', () => {
    fc.assert(
      fc.property(site, plain, (site, facts) => {
        const turned = Object.fromEntries(Object.entries(facts).reverse());
        expect(assess(all, profileOf(site, turned), now)).toEqual(assess(all, profileOf(site, facts), now));
      }),
      runs,
    );
  });

  it('finds nothing more when a fact is missing', () => {
    fc.assert(
      fc.property(site, plain, fc.constantFrom(...factNames), fc.constantFrom(...unreadableReasons), (...args) => {
        const [site, facts, name, why] = args;
        const profile = profileOf(site, facts);
        // A label that excuses, such as that of an agency, excuses only while it is seen.
        if (name === 'agency') return;
        const before = flaggedIn(assess(all, profile, now));
        const unread = { ...profile, facts: { ...profile.facts, [name]: { state: 'unreadable', why } as const } };
        expect(before).toEqual(expect.arrayContaining(unexcused(flaggedIn(assess(all, unread, now)))));
      }),
      runs,
    );
  });

  it('keeps a finding, whatever innocent words stand beside it', () => {
    const few = fc.array(fc.constantFrom(...innocent), { maxLength: 3 });
    fc.assert(
      fc.property(fc.constantFrom(...telling), few, few, (text, before, after) => {
        const alone = unexcused(flaggedIn(assess(all, profileOf('upwork', { bio: text }), now)));
        const bio = [...before, text, ...after].join('\n');
        expect(flaggedIn(assess(all, profileOf('upwork', { bio }), now))).toEqual(expect.arrayContaining(alone));
      }),
      runs,
    );
  });

  it('does not hide one finding behind the words of another', () => {
    fc.assert(
      fc.property(fc.constantFrom(...telling), fc.constantFrom(...telling), (one, other) => {
        const each = [one, other].flatMap((bio) => flaggedIn(assess(all, profileOf('upwork', { bio }), now)));
        const alone = unexcused(each);
        const both = flaggedIn(assess(all, profileOf('upwork', { bio: `${one}\n\n${other}` }), now));
        expect(both).toEqual(expect.arrayContaining(alone));
      }),
      runs,
    );
  });
});
