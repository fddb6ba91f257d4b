import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/profile/profile';
import { type Change, changesOf, combined } from './changes';
import { type Fixture, fixtures, readPage } from './pages';

type Facts = Record<string, Fact<unknown>>;

const factsOf = ({ html, url }: Fixture, document: Document): Facts => {
  const state = readPage(html, url, document);
  return state.kind === 'profile' ? (state.profile.facts as Facts) : {};
};

const valueIn = (fact: Fact<unknown> | undefined) => (fact?.state === 'read' ? fact.value : undefined);

const folded = (words: string) => words.replace(/\s+/g, ' ');

/** What says that it was read in part may be less than the whole, and nothing else. */
function isPart(fact: Fact<unknown>, known: unknown): boolean {
  if (fact.state !== 'read' || !fact.partial) return false;
  const { value } = fact;
  if (typeof value === 'number') return typeof known === 'number' && value <= known;
  if (typeof value === 'string') return typeof known === 'string' && folded(known).includes(folded(value));
  const entries = Array.isArray(known) ? known.map((entry) => JSON.stringify(entry)) : [];
  return Array.isArray(value) && value.every((entry) => entries.includes(JSON.stringify(entry)));
}

/** An entry may lose a part of itself that it can do without, such as its date. What it keeps is as it was. */
function isWithLess(fact: Fact<unknown>, known: unknown): boolean {
  if (fact.state !== 'read' || !Array.isArray(fact.value) || !Array.isArray(known)) return false;
  return (
    fact.value.length === known.length &&
    fact.value.every((entry, i) => isSubset(entry as Record<string, unknown>, known[i] as Record<string, unknown>))
  );
}

const isSubset = (less: Record<string, unknown>, whole: Record<string, unknown>) =>
  'text' in less && Object.entries(less).every(([key, value]) => whole[key] === value);

function errors(before: Facts, after: Facts): string[] {
  return Object.entries(after).flatMap(([name, fact]) => {
    const known = before[name];
    if (fact.state === 'unreadable') return [];
    if (fact.state === 'absent') return known?.state === 'absent' ? [] : [`${name} is said to be absent`];
    const isSame = JSON.stringify(valueIn(fact)) === JSON.stringify(valueIn(known));
    return isSame || isPart(fact, valueIn(known)) || isWithLess(fact, valueIn(known))
      ? []
      : [`${name}: ${JSON.stringify(valueIn(known))} became ${JSON.stringify(fact.value)}`];
  });
}

/** What tells another page, or somebody else's, from a profile may be the very thing that is taken away. */
const isProfile = ({ expected }: Fixture) =>
  Object.values((expected.facts ?? {}) as Facts).some((fact) => !(fact.state === 'unreadable' && fact.why === 'stale'));

/** How many of the combinations are tried on each page: more of them find more, and the whole suite has a budget. */
const combinations = Number(process.env.REDESIGNS ?? 6);

/**
 * A redesign nobody told us of: one change at a time, and several at once, on every page of the sites whose names begin
 * with these letters. A fact may become unknown; it may never become wrong, absent, or somebody else's. The sites stand
 * in several files, so that these tests, which are the longest, need not wait for each other.
 */
export function neverReadWrong(letters: RegExp): void {
  const pages = fixtures.filter((fixture) => letters.test(fixture.name) && isProfile(fixture));
  describe.each(pages)('$name after a redesign', (fixture) => {
    // Hundreds of readings of one page.
    it('is never read wrong', () => readsRight(fixture, oneByOne), 60_000);
    it('is never read wrong after several changes at once', () => readsRight(fixture, several), 60_000);
  });
}

type Choice = (changes: Change[], fixture: Fixture) => Change[][];

const oneByOne: Choice = (changes) => changes.map((change) => [change]);
const several: Choice = (changes, { name }) => combined(changes, name, combinations);

function readsRight(fixture: Fixture, choose: Choice): void {
  const { document } = new JSDOM(fixture.html, { url: fixture.url.href }).window;
  const before = factsOf(fixture, document);
  const wrong = choose(changesOf(document), fixture).flatMap((changes) => {
    const undo = changes.map(({ apply }) => apply(document));
    const after = factsOf(fixture, document);
    for (const back of undo.reverse()) back();
    const what = changes.map((change) => change.what).join(', ');
    return errors(before, after).map((error) => `${what}: ${error}`);
  });
  expect(factsOf(fixture, document), 'the page is as it was').toEqual(before);
  expect(wrong).toEqual([]);
}
