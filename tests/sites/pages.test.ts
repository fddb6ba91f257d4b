// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { profileSchema, type Source } from '../../src/profile/profile';
import { generic } from '../../src/sites/generic';
import { all, rootOf } from '../../src/sites/reading/dom';
import { oneLine, pageText } from '../../src/sites/reading/text';
import { tables, tablesOnRequest } from '../../src/sites/tables';
import { documentOf, type Fixture, fixtures, outcomeOf, readerOf, readPage } from './pages';

/** Reads each page once, and keeps what it looked like before and after. */
const readings = fixtures.map((fixture) => {
  const document = documentOf(fixture.html, fixture.url);
  const before = document.documentElement.outerHTML;
  const state = readPage(fixture.html, fixture.url, document);
  return { ...fixture, document, before, after: document.documentElement.outerHTML, state };
});
type Reading = (typeof readings)[number];

const factsOf = ({ state }: Reading) => (state.kind === 'profile' ? Object.values(state.profile.facts) : []);

describe.each(readings)('$name', (reading) => {
  const { url, document, before, after, state, expected } = reading;

  it('is read as its JSON says', () => {
    expect(outcomeOf(state, url)).toEqual(expected);
  });

  it('is not changed', () => {
    expect(after).toBe(before);
  });

  it('has every quote in an element that its selector finds', () => {
    const sources = factsOf(reading).flatMap((fact) => (fact.state === 'unreadable' ? [] : fact.sources));
    const isThere = ({ selector, quote }: Source) =>
      all(rootOf(document), selector).some((element) => oneLine(pageText(element).text).includes(quote));
    expect(sources.filter((source) => !isThere(source))).toEqual([]);
  });

  it('gives a profile that the schema accepts', () => {
    if (state.kind !== 'profile') return expect(state.kind).toBe('not-profile');
    const sent = JSON.parse(JSON.stringify(state.profile));
    expect(profileSchema.parse(sent)).toEqual(sent);
  });
});

describe('what the pages are', () => {
  const facts = ({ expected }: Fixture) => Object.values((expected.facts ?? {}) as Record<string, { state: string }>);

  it.each([...tables, ...tablesOnRequest, generic])('$id has at least six, one of them hollow', ({ id }) => {
    const own = fixtures.filter(({ name }) => name.startsWith(`${id}/`));
    expect(own.length).toBeGreaterThanOrEqual(6);
    expect(own.filter(({ name }) => name.includes('/hollow'))).not.toEqual([]);
  });

  it.each(fixtures.filter(({ name }) => name.includes('/hollow')))('$name: nothing is known', (fixture) => {
    expect(facts(fixture).filter(({ state }) => state !== 'unreadable')).toEqual([]);
  });

  it.each(fixtures.filter(({ name }) => name.includes('/half-loaded')))('$name: nothing is missing', (fixture) => {
    expect(facts(fixture).filter(({ state }) => state === 'absent')).toEqual([]);
  });

  it.each(fixtures)('$name: the JSON speaks of every fact of its site', ({ url, expected }) => {
    const names = Object.keys(readerOf(url)?.facts ?? {}).sort();
    if (!expected.notProfile) expect(Object.keys(expected.facts as object).sort()).toEqual(names);
    else expect(expected.facts).toBeUndefined();
  });

  it.each([...tables, ...tablesOnRequest, generic])(
    '$id: each of its facts is read on at least one page, or known to have no page yet',
    ({ id, facts }) => {
      const own = fixtures.filter(({ name }) => name.startsWith(`${id}/`));
      const isRead = (fact: string) =>
        own.some(({ expected }) => (expected.facts as Record<string, { state: string }>)?.[fact]?.state === 'read');
      const withoutPage = id === 'freelancer' ? ['videoIntroduction'] : [];
      expect(Object.keys(facts).filter((fact) => !isRead(fact))).toEqual(withoutPage);
    },
  );

  it('prints no place in the evidence for something that is missing', () => {
    const absent = readings.flatMap(factsOf).filter((fact) => fact.state === 'absent');
    const quotes = absent.flatMap((fact) => fact.sources.map(({ quote }) => quote));
    expect(quotes.length).toBeGreaterThan(15);
    expect(quotes.filter((quote) => /denmark|malta|nepal|pokhara|sandholm|wind blows/i.test(quote))).toEqual([]);
    expect(quotes).not.toContain('');
  });
});
