import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/assess';
import type { FactName } from '../../src/profile/facts';
import { type Facts, type UnreadableReason, unreadableReasons } from '../../src/profile/profile';
import { rules } from '../../src/rules';
import { byDefault, factsFrom, now, type Plain } from '../rules/cases';
import { nearFacts } from './near';
import { names as people, places } from './people';

/** What texts ask for and offer is generated in `properties.test.ts`. */
const ofTexts = /contact$|request$|offer$|access$|persona$|refusal$|payee$/;
const ids = rules.map(({ id }) => id).filter((id) => !ofTexts.test(id));
const active = rules.filter(({ id }) => ids.includes(id)).map(byDefault);

const names = Object.keys(nearFacts) as FactName[];
const oneOf = (name: FactName) => fc.option(nearFacts[name] as fc.Arbitrary<unknown>, { nil: null, freq: 9 });
const plain: fc.Arbitrary<Plain> = fc.record(Object.fromEntries(names.map((name) => [name, oneOf(name)])));

const judged = (facts: Facts) =>
  assess(active, { site: 'upwork', profileId: 'case', url: '', readAt: new Date(now).toISOString(), facts }, now)
    .findings;
const flaggedIn = (facts: Facts) => judged(facts).flatMap(({ rule, outcome }) => (outcome === 'flagged' ? [rule] : []));
const outcomes = (facts: Facts, but: readonly string[] = []) =>
  judged(facts)
    .filter(({ rule }) => !but.includes(rule))
    .map(({ rule, outcome }) => `${rule}: ${outcome}`);

const runs = { numRuns: 400, seed: Number(process.env.SEED ?? 1) };

describe('rules about dates, counts, places and names, on profiles near their limits', { timeout: 120_000 }, () => {
  it('are each found on some of them, and not on all', () => {
    const found = fc.sample(plain, { ...runs, numRuns: 1000 }).map((facts) => flaggedIn(factsFrom(facts)));
    const often = ids.map((id) => [id, found.filter((one) => one.includes(id)).length] as const);
    expect(often.filter(([, times]) => times === 0 || times === found.length)).toEqual([]);
  });

  it('give nothing more when facts are missing', () => {
    // The label of an agency excuses only while it is seen.
    const removable = names.filter((name) => name !== 'agency');
    const gone = fc.subarray(removable, { minLength: 1 });
    fc.assert(
      fc.property(plain, gone, fc.constantFrom(...unreadableReasons), (plain, without, why) => {
        const facts = factsFrom(plain);
        const unread = Object.fromEntries(without.map((name) => [name, { state: 'unreadable', why } as const]));
        const found = flaggedIn({ ...facts, ...unread }).filter((rule) => !isExcusedBySight(rule, why));
        expect(flaggedIn(facts)).toEqual(expect.arrayContaining(found));
      }),
      runs,
    );
  });

  it('give nothing more when the end of a list is folded up', () => {
    const lists = names.filter((name) => name !== 'followedLinks');
    fc.assert(
      fc.property(plain, fc.constantFrom(...lists), fc.nat({ max: 8 }), (plain, name, shown) => {
        const facts = factsFrom(plain);
        const fact = facts[name];
        if (fact?.state !== 'read' || !Array.isArray(fact.value)) return fc.pre(false);
        const [value, sources] = [fact.value, fact.sources].map((list) => list.slice(0, shown));
        const cut = { ...fact, value, sources, partial: true };
        const found = flaggedIn({ ...facts, [name]: cut }).filter((rule) => !ofListed.includes(rule));
        expect(flaggedIn(facts)).toEqual(expect.arrayContaining(found));
      }),
      { ...runs, numRuns: 1500 },
    );
  });

  it('do not depend on the order of entries', () => {
    const places = Array.from({ length: 50 }, (_, i) => i);
    fc.assert(
      fc.property(plain, fc.shuffledSubarray(places, { minLength: places.length }), (plain, order) => {
        const turned = (list: unknown[]) => order.filter((at) => at < list.length).map((at) => list[at]);
        const entries = Object.entries(plain).map(([name, value]) => [
          name,
          Array.isArray(value) ? turned(value) : value,
        ]);
        expect(outcomes(factsFrom(Object.fromEntries(entries)))).toEqual(outcomes(factsFrom(plain)));
      }),
      runs,
    );
  });

  it('are the same under every name, and in every place with its clock', () => {
    const person = fc.tuple(fc.constantFrom(...people), fc.constantFrom(...places));
    fc.assert(
      fc.property(plain, person, person, (plain, ...both) => {
        const [one, other] = both.map(([displayName, [location, utcOffset]]) =>
          outcomes(factsFrom({ ...plain, displayName, location, utcOffset }), ofPlace),
        );
        expect(one).toEqual(other);
      }),
      runs,
    );
  });
});

/** A name in the text excuses another in the reviews only where the text has a place on the page. */
const isExcusedBySight = (rule: string, why: UnreadableReason) => rule === 'review-name-conflict' && why === 'missing';

/** What they count is, by their definition, what the open page lists. */
const ofListed = ['gh-mostly-forks', 'gh-history-predates-account', 'gh-contribution-burst'];

/** Hours and zones of the generated profiles are right in one place, and so wrong in another. */
const ofPlace = ['tz-self-stated-conflict', 'activity-hours-conflict'];
