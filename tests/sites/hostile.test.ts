// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { textLimit } from '../../src/sites/reading/text';
import { documentOf, named, outcomeOf, readPage } from './pages';

const shadows = (
  'childNodes firstChild nextSibling getAttribute hasAttribute querySelector querySelectorAll textContent nodeType ' +
  'closest matches compareDocumentPosition attributes innerHTML id className'
).split(' ');

/** jsdom's own selectors stumble over these, so they are only named in the markup. */
const onlyInMarkup = 'parentNode parentElement localName contains'.split(' ');

const onDocument = 'querySelector querySelectorAll documentElement title body head defaultView'.split(' ');

/** The whole page in a form with fields, and beside images, that are named after what a reader asks of a node. */
function documentWithShadows(html: string, url: URL): Document {
  const inputs = [...shadows, ...onlyInMarkup].map((name) => `<input name="${name}">`).join('');
  const images = onDocument.map((name) => `<img name="${name}" alt="">`).join('');
  const document = documentOf(
    html.replace(
      /<body([^>]*)>([\s\S]*)<\/body>/,
      `<body$1 id="body">${images}<form id="documentElement">${inputs}$2</form></body>`,
    ),
    url,
  );
  const form = document.getElementById('documentElement');
  // jsdom lets no name shadow a property, so that is done by hand here as browsers do it.
  for (const name of shadows) if (form) shadow(form, name, form.children[shadows.indexOf(name)]);
  for (const name of onDocument) shadow(document, name, document.images[onDocument.indexOf(name)]);
  return document;
}

const shadow = (node: Node, name: string, value: unknown) =>
  Object.defineProperty(node, name, { value, configurable: true });

const rich = [
  'upwork/client-view.html',
  'upwork/visitor.html',
  'freelancer/public-2021.html',
  'freelancer/sparse.html',
  'github/overview.html',
];

describe('a page that names its elements after properties', () => {
  it.each(rich)('%s is read as without them', (name) => {
    const { html, url, expected } = named(name);
    const document = documentWithShadows(html, url);
    expect(document.querySelectorAll).not.toBeTypeOf('function');
    expect(outcomeOf(readPage(html, url, document), url)).toEqual(expected);
  });
});

const github = (bio: string, more = '') =>
  `<!doctype html><html><head><title>x</title><meta property="profile:username" content="quillon"></head><body class="page-profile">
   <div itemscope itemtype="http://schema.org/Person"><span itemprop="additionalName">quillon</span>
   <div class="js-user-profile-bio"><div>${bio}</div></div>${more}</div></body></html>`;

const url = new URL('https://github.com/quillon');

function bioOf(html: string) {
  const state = readPage(html, url);
  return state.kind === 'profile' ? state.profile.facts.bio : undefined;
}

describe('text that is out of the ordinary', () => {
  it('a bio of a million characters is cut, and said to be', () => {
    const bio = bioOf(github('word '.repeat(200_000)));
    expect(bio).toMatchObject({ state: 'read', partial: true });
    expect(bio?.state === 'read' && bio.value.length).toBe(textLimit);
  });

  it('lone surrogates are replaced, so that the profile survives any encoding', () => {
    const document = documentOf(github('x'), url);
    const text = document.querySelector('.js-user-profile-bio div') as Element;
    text.textContent = 'left \ud83d and \udc4d right';
    const state = readPage('', url, document);
    const bio = state.kind === 'profile' ? state.profile.facts.bio : undefined;
    expect(bio).toMatchObject({ state: 'read', value: 'left \ufffd and \ufffd right' });
  });

  it.each([
    ['right to left', 'أرسم الخرائط منذ ٢٠١٢'],
    ['with controls of direction', 'maps \u202Eedisni\u202C and tides'],
    ['with a byte of nothing', 'maps\u0000and tides'],
  ])('%s stays as it is written', (_, words) => {
    const bio = bioOf(github(words));
    expect(bio?.state).toBe('read');
  });

  it('deep inside other elements is read', () => {
    const deep = `${'<span>'.repeat(500)}deep${'</span>'.repeat(500)}`;
    expect(bioOf(github(deep))).toMatchObject({ state: 'read', value: 'deep' });
  });
});

describe('data that is out of the ordinary', () => {
  const page = (state: string) =>
    `<!doctype html><title>x</title><app-user-profile><app-user-profile-summary><app-user-profile-summary-extra-info>
     <div class="NativeElement">It's currently 8:49 PM here</div></app-user-profile-summary-extra-info></app-user-profile-summary>
     </app-user-profile><script id="webapp-state" type="application/json">${state}</script>`;
  const user = (more: string) =>
    `{"profileViewUsers":{"0":{"documents":{"1":{"rawDocument":{"id":1,"username":"quillon"${more}}}}}}}`;

  it.each([
    ['nothing', ''],
    ['not JSON', '{"profileViewUsers":{"0":{'],
    ['braces that never close', `{"profileViewUsers":${'{'.repeat(50_000)}`],
    ['a list where an object should be', '{"profileViewUsers":[1,2]}'],
    ['nothing where an object should be', '{"profileViewUsers":null}'],
    ['a prototype', '{"profileViewUsers":{"__proto__":{"documents":{"1":{"rawDocument":{"username":"quillon"}}}}}}'],
    ['an offset of no place', user(',"timezone":{"offset":"+9900"}')],
    ['an offset that is a number', user(',"timezone":{"offset":530}')],
    ['a date far away', user(',"registrationDate":9e15')],
  ])('%s gives no offset and does no harm', (_, json) => {
    const state = readPage(page(json), new URL('https://www.freelancer.com/u/quillon'));
    expect(state).toMatchObject({
      profile: { facts: { localTime: { value: '8:49 PM' }, utcOffset: { state: 'unreadable', why: 'missing' } } },
    });
  });

  it('somebody else whose name begins the same is not the person', () => {
    const state = readPage(page(user(',"timezone":{"offset":"+0500"}')), new URL('https://www.freelancer.com/u/quil'));
    expect(state).toMatchObject({ profile: { facts: { utcOffset: { state: 'unreadable' } } } });
  });
});
