import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { named } from '../sites/pages';
import { Browser, marks, type Toolbar } from './browser';
import { renewParts, showWhole } from './rendering';

/**
 * Sites that move, or may move, from person to person within the page. Two that do it for sure have more tests of
 * their own in page-changes. `bio` and `place`: words of the fixture, which become those of each of the two people.
 * `list`: a page of the site that shows no one person.
 */
const singlePageSites = [
  { fixture: 'github/overview', bio: 'Maps, tides', place: 'Pokhara, Nepal', list: '/search?q=maps&type=users' },
  {
    fixture: 'gitlab/sidebar-2025',
    bio: 'Member since the first regatta.',
    place: 'Where the wind blows',
    list: '/explore',
  },
  { fixture: 'fiverr/profile-2021', bio: 'I draw trail maps.', place: 'Nepal', list: '/search/gigs' },
  { fixture: 'peopleperhour/arrows', bio: 'Tides, mostly.', place: 'Tide tables', list: '/freelancers' },
  { fixture: 'toptal/resume', bio: 'Quillon draws trail maps', place: 'Pokhara, Gandaki, Nepal', list: '/developers' },
  { fixture: 'contra/json-ld', bio: 'I build models of harbours.', place: 'Harbour Modeller', list: '/discover' },
  { fixture: 'wellfound/json-ld', bio: 'I build models of harbours.', place: 'Harbour Modeller', list: '/role/maps' },
  { fixture: 'malt/french', bio: 'Je fais des maquettes de ports.', place: 'Rochebrune-sur-Mer, France', list: '/s' },
  {
    fixture: 'workana/english',
    bio: 'I clean and join survey data.',
    place: 'Survey Data Engineer - Coasts',
    list: '/freelancers',
  },
  { fixture: 'dribbble/about', bio: 'I draw tide maps.', place: 'Sandholm, Denmark', list: '/designers' },
  { fixture: 'behance/info', bio: 'I draw tide maps of shallow coasts.', place: 'Sandholm, Denmark', list: '/search' },
  { fixture: 'guru/overview', bio: 'We draw trail maps.', place: 'Pokhara, Gandaki, Nepal', list: '/d/freelancers/' },
];

type Person = { address: string; words: string; html: string };

/** The fixture's page as that of somebody else: other names, another address, another text and place. */
function personOf(
  { fixture, bio, place }: (typeof singlePageSites)[number],
  name: string,
  own: [string, string],
): Person {
  const { html, url } = named(`${fixture}.html`);
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  const rename = (text: string) =>
    text.replace(/quillon|ysolde|torvandil|jwxzxz/gi, (old) => (/^[A-Z]/.test(old) ? capital : name));
  const [words, home] = own;
  const address = rename(`${url.origin}${url.pathname}`);
  return { address, words, html: rename(html).replaceAll(rename(bio), words).replaceAll(place, home) };
}

/** The same page with this address in its head as its own. */
const naming = (address: string, html: string) =>
  html
    .replace(/<link rel="canonical"[^>]*>|<meta property="og:url"[^>]*>/g, '')
    .replace('</head>', `<link rel="canonical" href="${address}"></head>`);

const first = ['I want to rent your Upwork account for 200 dollars a month.', 'Porto, Portugal'] as [string, string];
const second = ['I want to rent your Freelancer account for 300 dollars a month.', 'Turku, Finland'] as [
  string,
  string,
];

let browser: Browser;
beforeAll(async () => {
  browser = await Browser.open();
});
afterAll(() => browser.close());

const actMarks = async (page: Page) => (await marks(page)).act ?? [];
const marked = (page: Page, words: string) =>
  vi.waitFor(async () => expect(await actMarks(page)).toEqual([words]), 5_000);
const go = (page: Page, url: string) => page.evaluate((address) => history.pushState({}, '', address), url);

/** Of a page that need not be in front, as several are open at the same time. */
async function toolbar(page: Page): Promise<Toolbar> {
  const worker = await browser.worker();
  return worker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    const tabId = tab?.id as number;
    const [badge, title] = await Promise.all([
      chrome.action.getBadgeText({ tabId }),
      chrome.action.getTitle({ tabId }),
    ]);
    return { badge, title };
  }, page.url());
}

/** For as long as words that did not change take to be believed, and longer. */
async function silent(page: Page): Promise<void> {
  const end = Date.now() + 1_400;
  do {
    expect(await marks(page)).toEqual({});
    await page.waitForTimeout(100);
  } while (Date.now() < end);
  expect((await toolbar(page)).badge).toBe('');
}

describe.concurrent.each(singlePageSites)('$fixture', (site) => {
  const one = personOf(site, 'emeric', first);
  const other = personOf(site, 'dorane', second);
  const list = new URL(site.list, one.address).href;

  it('gives the next person nothing of the one before while the page turns, and then their own', async () => {
    const page = await browser.visit(one.address, one.html);
    await marked(page, one.words);
    await go(page, other.address);
    await silent(page);
    await renewParts(page, other.html, other.words);
    await silent(page);
    await renewParts(page, other.html);
    await marked(page, other.words);
    expect((await toolbar(page)).badge).toBe('1');
    await page.close();
  });

  it('is read though the head goes on naming the address of the one before', async () => {
    // Of an address of its own: the tests of a site run at the same time.
    const before = personOf(site, 'maelis', first);
    const page = await browser.visit(before.address, naming(before.address, before.html));
    await marked(page, before.words);
    await go(page, other.address);
    await silent(page);
    await renewParts(page, naming(before.address, other.html));
    await marked(page, other.words);
    await page.close();
  });

  it('is read when a list turns into a profile, and leaves nothing when it turns into a list', async () => {
    const page = await browser.visit(list, '<!doctype html><title>List</title><main><h1>People</h1></main>');
    await go(page, one.address);
    await page.waitForTimeout(300);
    await showWhole(page, one.html);
    await marked(page, one.words);
    await go(page, other.address);
    await page.waitForTimeout(300);
    expect(await marks(page)).toEqual({});
    await showWhole(page, other.html);
    await marked(page, other.words);
    await go(page, list);
    await vi.waitFor(async () => expect((await toolbar(page)).title).toContain('list'), 5_000);
    expect(await marks(page)).toEqual({});
    await page.close();
  });
});
