// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { contra } from '../../src/sites/contra';
import { generic } from '../../src/sites/generic';
import { isOfAnother } from '../../src/sites/generic/address';
import { malt } from '../../src/sites/malt';
import { wellfound } from '../../src/sites/wellfound';
import { workana } from '../../src/sites/workana';
import { readPage } from './pages';

describe('the name of a profile, from its address', () => {
  it.each([
    [generic, 'https://people.example/u/quillon', 'people.example/u/quillon'],
    [generic, 'https://people.example/u/quillon/?tab=work#top', 'people.example/u/quillon'],
    [generic, 'https://people.example/profile.php?id=31', 'people.example/profile.php?id=31'],
    [generic, 'https://people.example/profile.php?id=32&page=2', 'people.example/profile.php?id=32'],
    [generic, 'https://people.example/', undefined],
    [generic, 'https://people.example/app#/u/quillon', undefined],
    [generic, 'https://people.example/search/quillon', undefined],
    [workana, 'https://www.workana.com/pt/freelancer/00aa11bb?ref=x', '00aa11bb'],
    [workana, 'https://www.workana.com/freelancers/brazil/php', undefined],
    [malt, 'https://www.malt.fr/profile/torvandil', 'torvandil'],
    [malt, 'https://www.malt.fr/s?q=torvandil', undefined],
    [contra, 'https://contra.com/torvandil/work', 'torvandil'],
    [contra, 'https://contra.com/torvandil/other', undefined],
    [contra, 'https://contra.com/pricing', undefined],
    [contra, 'https://contra.com/', undefined],
    [wellfound, 'https://wellfound.com/u/torvandil', 'torvandil'],
    [wellfound, 'https://wellfound.com/company/torvandil', undefined],
  ])('$0.id: %s', (site, address, profileId) => {
    expect(site.profileId(new URL(address))).toBe(profileId);
  });
});

describe('the address that a page gives as its own', () => {
  it.each([
    ['/u/quillon', false],
    ['/u/Quillon/', false],
    ['/u/quillon/reviews', false],
    ['/u', false],
    ['/', false],
    ['/en/u/quillon', false],
    ['https://elsewhere.example/u/merrovan', false],
    ['http://[', false],
    ['/u/merrovan', true],
    ['/u/quillon2', true],
  ])('%s', (stated, isAnother) => {
    expect(isOfAnother(stated, new URL('https://people.example/u/quillon'))).toBe(isAnother);
  });
});

const isProfile = '<meta property="og:type" content="profile">';

/** The values that are read, and reasons other than that nothing was found. */
function factsOf(head: string, body: string): Record<string, unknown> {
  const html = `<!doctype html><html><head><title>Quillon A. | People</title>${head}</head><body>${body}</body></html>`;
  const state = readPage(html, new URL('https://people.example/u/quillon'));
  if (state.kind !== 'profile') return { state: state.kind === 'not-profile' ? state.why : state.kind };
  // The name is how the pages say whose they are.
  const { displayName: _, ...others } = state.profile.facts;
  const facts = Object.entries(others).flatMap(([name, fact]): [string, unknown][] => {
    if (fact.state === 'read') return [[name, fact.value]];
    return fact.state === 'unreadable' && fact.why === 'missing' ? [] : [[name, fact]];
  });
  return Object.fromEntries(facts);
}

const name = '<h1>Quillon A.</h1>';

describe('words about others are not taken for words about the person', () => {
  it.each([
    ['under a heading that we do not know', `${name}<h2>Our clients</h2><p>Location: Lima</p>`],
    ['under a known heading inside another', `${name}<h2>Clients</h2><h3>Details</h3><p>Location: Lima</p>`],
    ['above the name', `<p>Location: Lima</p>${name}`],
    ['in a list of similar people', `${name}<div class="similarPeople"><p>Location: Lima</p></div>`],
    ['in a filter', `${name}<form><p>Location: Lima</p></form>`],
    ['in a dialog', `${name}<div role="dialog"><p>Location: Lima</p></div>`],
    ['at the end of the page', `${name}<footer><p>Member since 2001</p></footer>`],
    ['on tabs', `${name}<div role="tablist"><span>Location</span><span>Lima</span></div>`],
    ['in a row of labels', `${name}<div><span>Location</span><span>Reviews</span></div>`],
    ['of an employer', `${name}<p>Company location: Lima</p><p>Joined: March 2024</p>`],
  ])('%s', (_, body) => {
    expect(factsOf(isProfile, body)).toEqual({});
  });

  it.each([
    ['an author of many', '{"@type":"BlogPosting","author":{"@id":"#a"}}', 'other'],
    ['one of two people', '{"@type":"Person","name":"Merrovan K.","jobTitle":"Typist"}', 'other'],
    ['an advertiser of a job', '{"@type":"JobPosting","title":"Typist"}', 'job'],
  ])('%s', (_, thing, why) => {
    const person = '{"@type":"Person","@id":"#a","name":"Quillon A.","jobTitle":"Surveyor"}';
    expect(factsOf(`<script type="application/ld+json">[${person},${thing}]</script>`, name)).toEqual({ state: why });
  });

  it('the owner of the site, who is on every page of it', () => {
    const graph =
      '{"@graph":[{"@type":["Person","Organization"],"name":"Merrovan K.","description":"Owns this site."},' +
      '{"@type":"ProfilePage","mainEntity":{"@id":"#p"}},' +
      '{"@type":"Person","@id":"#p","name":"Quillon A.","jobTitle":"Surveyor"}]}';
    expect(factsOf(`<script type="application/ld+json">${graph}</script>`, name)).toEqual({ headline: 'Surveyor' });
  });
});

describe('what could mean two things is not read', () => {
  it.each([
    ['a numeric day', '<p>Member since: 03/04/2020</p>', {}],
    ['a span of time', '<p>Member since 3 years</p>', {}],
    ['a dollar of no country', '<p>Hourly rate: $40</p>', {}],
    ['a range', '<p>Hourly rate: €40 - €60</p>', {}],
    ['a mark for a count', '<dl><dt>Reviews</dt><dd>4.9</dd></dl>', {}],
    ['two places', '<p>Location: Lima</p><p>Location: Oslo</p>', { location: { state: 'unreadable', why: 'unclear' } }],
  ])('%s', (_, body, facts) => {
    expect(factsOf(isProfile, name + body)).toEqual(facts);
  });
});

describe('a page says in several ways whose profile it is', () => {
  const person = '{"@type":"Person","@id":"#p","name":"Quillon A.","jobTitle":"Surveyor"}';
  it.each([
    ['a person and nothing else', person],
    ['the same person twice', `[${person},${person}]`],
    ['a page of two types', `{"@type":["WebPage","ProfilePage"],"mainEntity":${person}}`],
    ['a page whose matter is a person', `{"@graph":[{"@type":"AboutPage","mainEntity":{"@id":"#p"}},${person}]}`],
    ['types that are written out', person.replace('Person', 'https://schema.org/Person')],
  ])('%s', (_, thing) => {
    expect(factsOf(`<script type="application/ld+json">${thing}</script>`, name)).toEqual({ headline: 'Surveyor' });
  });
});

it('the day when a page of another kind was made is not when the person joined', () => {
  const thing = '{"@type":"WebPage","dateCreated":"2020-01-01","mainEntity":{"@type":"Person","name":"Quillon A."}}';
  expect(factsOf(`<script type="application/ld+json">${thing}</script>`, name)).toEqual({});
});

it('the same said twice is said once', () => {
  expect(factsOf(isProfile, `${name}<p>Location: Lima</p><dl><dt>Location</dt><dd>Lima</dd></dl>`)).toEqual({
    location: 'Lima',
  });
});

it("the site's own words about a profile are not the person's", () => {
  const person = '{"@type":"Person","name":"Quillon A.","description":"View Quillon\'s profile on People"}';
  expect(factsOf(`<script type="application/ld+json">${person}</script>`, name)).toEqual({});
});
