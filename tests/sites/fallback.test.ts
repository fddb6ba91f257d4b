// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/profile/profile';
import { generic } from '../../src/sites/generic';
import { read } from '../../src/sites/read';
import type { Site } from '../../src/sites/site';
import { completeTableOf, tables } from '../../src/sites/tables';
import { documentOf, fixtures, readPage } from './pages';

const url = new URL('https://www.malt.fr/profile/quillona');
const person = { '@type': 'Person', name: 'Quillon A.', jobTitle: 'Surveyor', homeLocation: 'Lima' };

const missing: Fact<string> = { state: 'unreadable', why: 'missing' };

/** A table that finds a profile and says this of its headline. */
const saying = (headline: Fact<string>, more: Partial<Site> = {}): Site => ({
  ...(tables.find(({ id }) => id === 'malt') as Site),
  whyNotProfile: () => undefined,
  showsAnother: () => false,
  facts: {
    headline: () => headline,
    location: () => ({ state: 'read', value: 'Oslo', sources: [{ selector: 'p', quote: 'Oslo' }] }),
  },
  ...more,
});

function headlineOf(site: Site, { data = person as object, head = 'Quillon A.', body = '' } = {}) {
  const html = `<html><head><title>${head} | Malt</title><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><h1>${head}</h1>${body}</body></html>`;
  const state = read({ ...site, fallback: generic }, documentOf(html, url), url, '2026-11-24T09:00:00Z');
  return state.kind === 'profile' ? state.profile.facts.headline : state;
}

describe('where the own table does not find a fact', () => {
  it('what the page says in the words of schema.org is read', () => {
    expect(headlineOf(saying(missing))).toMatchObject({ state: 'read', value: 'Surveyor' });
  });

  it.each<[string, Parameters<typeof headlineOf>[1]]>([
    ['the data name somebody else', { data: { ...person, name: 'Merrovan T.' } }],
    [
      'the data give the address of another profile',
      { data: { ...person, url: 'https://www.malt.fr/profile/merrovan' } },
    ],
    ['the data speak of two people', { data: [person, { ...person, name: 'Merrovan T.' }] }],
    ['the page is about a work of the person', { data: [person, { '@type': 'Article' }] }],
    ['the words are masked', { data: { ...person, jobTitle: '***** ****' } }],
  ])('nothing is read when %s', (_, page) => {
    expect(headlineOf(saying(missing), page)).toEqual(missing);
  });

  it('a page is refused when it is the view of its owner', () => {
    const state = headlineOf(saying(missing), { body: '<a>Edit profile</a>' });
    expect(state).toEqual({ kind: 'not-profile', why: 'own-profile' });
  });

  it('the way to the own profile of who looks at it is no such view', () => {
    const page = { body: '<header><a>Edit profile</a></header>' };
    expect(headlineOf(saying(missing), page)).toEqual(missing);
  });
});

describe('what the own table says stands', () => {
  const sources = [{ selector: 'p', quote: 'Baker' }];
  it.each<Fact<string>>([
    { state: 'read', value: 'Baker', sources },
    { state: 'absent', sources },
    { state: 'unreadable', why: 'hidden' },
    { state: 'unreadable', why: 'loading' },
    { state: 'unreadable', why: 'stale' },
    { state: 'unreadable', why: 'unclear' },
  ])('$state $why', (fact) => {
    expect(headlineOf(saying(fact))).toEqual(fact);
  });

  it('that the page still shows somebody else', () => {
    const stale = { state: 'unreadable', why: 'stale' };
    expect(headlineOf(saying(missing, { showsAnother: () => true }))).toEqual(stale);
  });

  it('that the page is no profile', () => {
    expect(headlineOf(saying(missing, { whyNotProfile: () => 'agency' }))).toEqual({
      kind: 'not-profile',
      why: 'agency',
    });
  });

  it('that the address is not of a profile', () => {
    expect(headlineOf(saying(missing, { profileId: () => undefined }))).toMatchObject({ kind: 'not-profile' });
  });

  it('whose words a part of the page holds', () => {
    const page = {
      data: { '@type': 'Thing' },
      body: '<div itemscope itemtype="https://schema.org/Person"><b itemprop="name">Quillon A.</b><p class="them" itemprop="jobTitle">Smith</p></div>',
    };
    expect(headlineOf(saying(missing), page)).toMatchObject({ value: 'Smith' });
    expect(headlineOf(saying(missing, { others: '.them' }), page)).toEqual(missing);
  });
});

it('a page whose facts were all found is not looked at again', () => {
  const found: Fact<string> = { state: 'read', value: 'Baker', sources: [{ selector: 'p', quote: 'Baker' }] };
  const untouchable = new Proxy(generic, {
    get() {
      throw new Error('the fallback was asked');
    },
  });
  const document = documentOf('<html><body><h1>Quillon A.</h1></body></html>', url);
  const state = read({ ...saying(found), fallback: untouchable }, document, url, '2026-11-24T09:00:00Z');
  expect(state).toMatchObject({ kind: 'profile', profile: { facts: { headline: found } } });
});

describe('on every page that we have', () => {
  const pages = fixtures.filter(({ url: address }) => completeTableOf(address)?.fallback);

  it.each(pages)('$name: nothing becomes absent or another value', ({ html, url: address }) => {
    const { fallback: _, ...own } = completeTableOf(address) as Site;
    const before = read(own, documentOf(html, address), address, '2026-11-24T09:00:00Z');
    const after = readPage(html, address);
    if (before.kind !== 'profile' || after.kind !== 'profile') return expect(after).toEqual(before);
    const changed = Object.entries(after.profile.facts).filter(
      ([name, fact]) =>
        JSON.stringify(fact) !==
        JSON.stringify(Object.entries(before.profile.facts).find(([one]) => one === name)?.[1]),
    );
    expect(changed.filter(([, { state }]) => state !== 'read')).toEqual([]);
    const wasKnown = changed.filter(([name]) => {
      const fact = Object.entries(before.profile.facts).find(([one]) => one === name)?.[1];
      return !(fact?.state === 'unreadable' && fact.why === 'missing');
    });
    expect(wasKnown).toEqual([]);
  });
});
