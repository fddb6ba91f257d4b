import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairRules } from '../../src/rules/pairs';
import { innocent } from '../engine/texts';
import { unreadable } from '../rules/cases';
import { judgePair, type Page } from '../rules/pairs/cases';

const words = (seed: string, length: number) => Array.from({ length }, (_, i) => `${seed}${i}`).join(' ');
const sentences = ['Write to clocks@orrigade.example', 'Works: https://clockwork.example/works/long-case', '', '👋'];
const bio = fc
  .tuple(fc.constantFrom(words('brass', 80), words('spring', 90), words('dial', 20)), fc.subarray(sentences))
  .map(([long, more]) => [long, ...more].join('\n'));
const year = fc.integer({ min: 2008, max: 2026 }).map(String);
const role = fc.record({
  title: fc.constant('Restorer'),
  company: fc.constantFrom('Northpine', 'Arden Works', 'Tessaly'),
  type: fc.constantFrom('Full-time', 'Part-time'),
  start: year,
  end: year,
});

const values: { [name: string]: fc.Arbitrary<unknown> } = {
  displayName: fc.constantFrom('Tamsel Orrigade', 'Brindle Quoyle', 'Тамсел', ''),
  bio,
  headline: fc.constantFrom('Clocks', 'clocks@orrigade.example', '🕰'),
  location: fc.constantFrom('Porto, Portugal', 'Oslo, Norway', 'Remote', ''),
  links: fc.subarray(['https://clockwork.example/works/long-case', 'https://orrigade.example', 'no address']),
  employment: fc.array(role, { maxLength: 4 }),
  agency: fc.boolean(),
};
const names = Object.keys(values);
const facts = fc.record(
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      fc.oneof({ weight: 8, arbitrary: value }, { weight: 1, arbitrary: fc.constantFrom(null, unreadable) }),
    ]),
  ),
  { requiredKeys: [] },
);
const page = fc
  .tuple(facts, fc.constantFrom('upwork', 'freelancer', 'github'), fc.constantFrom(undefined, 'https://p.example/1'))
  .map(([plain, site, picture]) => ({ ...plain, site, ...(picture && { picture }) }) as Page);

/** Proposals are no pages. */
const ofPages = pairRules.filter(({ between }) => between !== 'two-proposals');
const judged = (one: Page, other: Page, said: boolean) => ofPages.map((rule) => judgePair(rule, [one, other], said));
const outcomes = (one: Page, other: Page, said: boolean) => judged(one, other, said).map(({ outcome }) => outcome);
const flaggedIn = (one: Page, other: Page, said: boolean) =>
  judged(one, other, said).flatMap(({ rule, outcome }) => (outcome === 'flagged' ? [rule] : []));

const runs = { numRuns: 60, seed: Number(process.env.SEED ?? 1) };

describe('two pages side by side, on generated profiles', { timeout: 60_000 }, () => {
  it('are judged the same each time and from either side, and no comparison stops with an error', () => {
    fc.assert(
      fc.property(page, page, fc.boolean(), (one, other, said) => {
        const findings = judged(one, other, said);
        expect(judged(structuredCloneOf(one), structuredCloneOf(other), said)).toEqual(findings);
        expect(outcomes(other, one, said)).toEqual(findings.map(({ outcome }) => outcome));
        expect(findings.filter(({ reason = '' }) => reason.includes('stopped with an error'))).toEqual([]);
      }),
      runs,
    );
  });

  it('do not depend on the order in which facts were read', () => {
    fc.assert(
      fc.property(page, page, fc.boolean(), (one, other, said) => {
        const turned = Object.fromEntries(Object.entries(one).reverse()) as Page;
        expect(judged(turned, other, said)).toEqual(judged(one, other, said));
      }),
      runs,
    );
  });

  it('give nothing more when a fact is missing', () => {
    // The name that two pages share, or the label of an agency, excuses only while it is seen.
    const removable = names.filter((name) => name !== 'agency' && name !== 'displayName');
    fc.assert(
      fc.property(page, page, fc.boolean(), fc.constantFrom(...removable), (one, other, said, name) => {
        const less = { ...one, [name]: unreadable } as Page;
        expect(flaggedIn(one, other, said)).toEqual(expect.arrayContaining(flaggedIn(less, other, said)));
        expect(flaggedIn(other, one, said)).toEqual(expect.arrayContaining(flaggedIn(other, less, said)));
      }),
      runs,
    );
  });

  it('keep what is found, whatever innocent words stand beside it', () => {
    const few = fc.array(fc.constantFrom(...innocent), { maxLength: 3 });
    fc.assert(
      fc.property(page, page, fc.boolean(), few, few, (one, other, said, before, after) => {
        fc.pre(typeof one.bio === 'string');
        const longer = { ...one, bio: [...before, one.bio, ...after].join('\n') } as Page;
        expect(flaggedIn(longer, other, said)).toEqual(expect.arrayContaining(flaggedIn(one, other, said)));
      }),
      runs,
    );
  });

  it('are not cleared of one thing by another that they share', () => {
    fc.assert(
      fc.property(page, page, fc.boolean(), (one, other, said) => {
        fc.pre(typeof one.bio === 'string' && typeof other.bio === 'string');
        const more = '\nWrite to springs@quoyle.example\nWorks: https://clockwork.example/works/bracket';
        const [both, others] = [one, other].map((each) => ({ ...each, bio: `${each.bio}${more}` }) as Page);
        expect(flaggedIn(both as Page, others as Page, said)).toEqual(
          expect.arrayContaining(flaggedIn(one, other, said)),
        );
      }),
      runs,
    );
  });

  it('are found to share each thing that these profiles are made of', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(page, page, fc.boolean(), (one, other, said) => {
        for (const rule of flaggedIn(one, other, said)) seen.add(rule);
      }),
      { ...runs, numRuns: 400 },
    );
    expect([...seen].toSorted()).toEqual(ofPages.map(({ id }) => id).toSorted());
  });
});

/** A symbol stands for what could not be read, and cannot be cloned. */
const structuredCloneOf = (page: Page): Page =>
  Object.fromEntries(
    Object.entries(page).map(([name, value]) => [name, typeof value === 'symbol' ? value : structuredClone(value)]),
  ) as Page;
