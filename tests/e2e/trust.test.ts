import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Browser, marks } from './browser';
import { challengePage, freelancer, freelancerPage, github, invitation, ordinary } from './pages';

const address = 'https://www.freelancer.com/u/quillon7';

let browser: Browser;
beforeAll(async () => {
  browser = await Browser.open();
});
afterAll(() => browser.close());

const marked = (page: Page) => vi.waitFor(async () => expect((await marks(page)).act).toHaveLength(1), 10_000);
const titled = (page: Page, part: string) =>
  vi.waitFor(async () => expect((await browser.toolbar(page)).title).toContain(part), 5_000);

const store = (items: Record<string, unknown>) => browser.store(items);

describe('nothing leaves the browser', () => {
  it('makes no request of any kind, from any of its parts', async () => {
    const asked: string[] = [];
    const own = (url: string) => url.startsWith(browser.origin) || /^(about|data|blob|chrome):/.test(url);
    browser.context.on('request', (request) => own(request.url()) || asked.push(request.url()));
    browser.server.requests.length = 0;
    const page = await browser.visit(address, freelancer({ bio: invitation }));
    await marked(page);
    const popup = await browser.popup(page);
    await popup.getByRole('button', { name: 'Copy the question' }).first().click();
    await popup.getByRole('button', { name: 'Show on page' }).first().click();
    await popup.bringToFront();
    await popup
      .getByRole('button', { name: /^Dismiss/ })
      .first()
      .click();
    await popup.getByRole('tab', { name: 'Rules' }).click();
    await popup.getByRole('switch').first().click();
    for (const path of ['practice.html', 'guidance.html', 'guidance.html?page=fair-checks']) {
      await popup.goto(`${browser.origin}/${path}`);
      await popup.waitForTimeout(300);
    }
    await page.waitForTimeout(500);
    const ofThePage = [address, 'https://www.freelancer.com/favicon.ico'];
    expect(browser.server.requests.filter((url) => !ofThePage.includes(url))).toEqual([]);
    expect(asked.filter((url) => !ofThePage.includes(url))).toEqual([]);
    await page.close();
    await popup.close();
  });

  it('could not even if it tried: its own pages and its background may not connect', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${browser.origin}/practice.html`);
    const attempt = () =>
      fetch('https://example.com/').then(
        () => 'sent',
        () => 'refused',
      );
    expect(await page.evaluate(attempt)).toBe('refused');
    const worker = await browser.worker();
    expect(await worker.evaluate(attempt)).toBe('refused');
    await page.close();
  });
});

describe('a page that is not a profile flags nothing and says why', () => {
  const wall = '<form><input type="email"><input type="password"></form>';
  const elsewhere = 'this is not a profile page';
  it.each<[what: string, url: string, html: string, title: string, words: string]>([
    [
      'a list',
      'https://www.freelancer.com/freelancers/skills/php',
      `<p>${invitation}</p>`,
      elsewhere,
      'This is a list',
    ],
    ['a project', 'https://www.freelancer.com/projects/php/shop-1', `<p>${invitation}</p>`, elsewhere, 'This is a job'],
    ['a repository', 'https://github.com/quillon/clocks', `<p>${invitation}</p>`, elsewhere, 'not a profile'],
    ['a login wall', 'https://www.freelancer.com/u/quillon2', wall, 'log in first', 'log in first'],
    [
      'a challenge',
      'https://www.freelancer.com/u/quillon3',
      challengePage,
      'checking the browser',
      'checking the browser',
    ],
    [
      'a hollow profile',
      'https://www.freelancer.com/u/quillon4',
      freelancerPage(''),
      'Could not read',
      'Could not read this page',
    ],
  ])('%s', async (_, url, html, title, words) => {
    const page = await browser.visit(url, html);
    await titled(page, title);
    expect(await marks(page)).toEqual({});
    const popup = await browser.popup(page);
    await vi.waitFor(async () => expect(await popup.locator('h2').first().innerText()).toContain(words));
    await page.close();
    await popup.close();
  });
});

describe('settings', () => {
  it.each<[string, unknown, RegExp]>([
    ['are damaged', 'not settings at all', /could not be read, so the defaults are in use/],
    ['come from a later version', { version: 9, rules: [] }, /come from a newer version/],
  ])('that %s: the defaults are in use, it is said, and nothing is lost', async (_, settings, notice) => {
    await store({ settings });
    const page = await browser.visit(address, freelancer({ bio: invitation }));
    await marked(page);
    const popup = await browser.popup(page);
    expect(await popup.getByRole('alert').innerText()).toMatch(notice);
    await popup.getByRole('tab', { name: 'Rules' }).click();
    await popup.getByRole('switch', { name: 'Thin profile' }).click();
    await vi.waitFor(async () => {
      const stored = await popup.evaluate(() => chrome.storage.local.get());
      expect(stored).toMatchObject({ 'settings.kept': settings, settings: { version: 1 } });
    });
    await page.close();
    await popup.close();
  });

  it('that cannot be saved: it is said, and the switch springs back', async () => {
    await store({});
    const page = await browser.visit(address, freelancer({ bio: invitation }));
    await marked(page);
    const popup = await browser.popup(page);
    await popup.getByRole('tab', { name: 'Rules' }).click();
    await popup.evaluate(() => {
      chrome.storage.local.set = () => Promise.reject(new Error('The disk is full.'));
    });
    const contact = popup.getByRole('switch', { name: 'Contact outside the site' });
    await contact.click();
    expect(await popup.getByRole('alert').innerText()).toMatch(
      /could not be saved, and nothing has changed.*The disk is full/s,
    );
    expect(await contact.isChecked()).toBe(true);
    expect((await marks(page)).act).toHaveLength(1);
    await page.close();
    await popup.close();
  });

  it('survive a restart of the browser', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'second-look-'));
    let other = await Browser.open(profile);
    let page = await other.visit(address, freelancer({ bio: invitation }));
    await marked(page);
    const popup = await other.popup(page);
    await popup.getByRole('tab', { name: 'Rules' }).click();
    await popup.getByRole('switch', { name: 'Contact outside the site' }).click();
    await vi.waitFor(async () => expect(await marks(page)).toEqual({}));
    await other.close();
    other = await Browser.open(profile);
    page = await other.visit(address, freelancer({ bio: invitation }));
    await vi.waitFor(async () => expect((await other.toolbar(page)).title).toContain('Nothing to ask about'));
    expect(await marks(page)).toEqual({});
    await other.close();
    rmSync(profile, { recursive: true, force: true });
  });
});

describe('a page that is hard to read', () => {
  const body = (content: string) => freelancer({ bio: invitation }).replace('<app-root>', `${content}<app-root>`);
  const names = [
    'childNodes',
    'parentNode',
    'firstChild',
    'getAttribute',
    'textContent',
    'localName',
    'matches',
    'closest',
  ];
  const clobbering =
    `<form>${names.map((name) => `<input name="${name}">`).join('')}</form>` +
    ['querySelectorAll', 'documentElement', 'createRange', 'body', 'title']
      .map((name) => `<img name="${name}" id="${name}">`)
      .join('');

  it.each<[string, string]>([
    ['that names elements after properties', body(clobbering)],
    [
      'that redefines built-ins',
      body(`<script>
        Array.prototype.map = Array.prototype.filter = () => { throw 1 }; JSON.stringify = () => { throw 2 };
        Node.prototype.contains = () => { throw 3 }; Element.prototype.querySelectorAll = () => { throw 4 };
        Object.defineProperty(Element.prototype, 'innerHTML', { set() { throw 5 } });
        Object.prototype.state = 'absent'; Object.prototype.partial = true;
      </script>`),
    ],
    ['with 50,000 elements', body('<p>one <b>two</b></p>'.repeat(25_000))],
    ['with a text of a megabyte', freelancer({ bio: `${invitation} ${'Clocks and more clocks. '.repeat(45_000)}` })],
    [
      'with lone surrogates',
      freelancer({
        bio: `Clocks \\uD83D <script>document.currentScript.replaceWith('\\uD83D')</script> ${invitation}`,
      }),
    ],
    ['in right-to-left text', freelancer({ bio: `<p dir="rtl">ساعات قديمة</p><p>${invitation}</p>` })],
  ])('%s is read like any other', async (_, html) => {
    await store({});
    const page = await browser.visit(address, html);
    await titled(page, '1 to ask about');
    const popup = await browser.popup(page);
    const card = popup.getByRole('article', { name: 'Contact outside the site' });
    expect(await card.locator('blockquote').first().innerText()).toContain('@quillon_sample');
    expect(await card.getByRole('button', { name: 'Show on page' }).count()).toBe(1);
    await page.close();
    await popup.close();
  });

  it('says that the rest of a very long text was not looked at', async () => {
    const page = await browser.visit(address, freelancer({ bio: 'Clocks and more clocks. '.repeat(45_000) }));
    await titled(page, 'Nothing to ask about');
    const popup = await browser.popup(page);
    await popup.getByText(/^Could not be checked/).click();
    expect(await popup.getByText(/hidden or too long/).count()).toBe(1);
    expect(await popup.locator('dd', { hasText: 'Contact outside the site' }).count()).toBe(1);
    await page.close();
    await popup.close();
  });

  it('a page cannot make the popup show markup', async () => {
    const bio = `&lt;img src=x onerror=alert(1)&gt; message me on Telegram @quillon_sample`;
    const page = await browser.visit(address, freelancer({ bio }));
    await marked(page);
    const popup = await browser.popup(page);
    await popup.getByRole('article').first().waitFor();
    expect(await popup.locator('img').count()).toBe(0);
    await page.close();
    await popup.close();
  });
});

it('shows the same findings for everyone, wherever they say they live', async () => {
  const at = async (location: string) => {
    const page = await browser.visit('https://github.com/quillon', github('quillon', { bio: ordinary, location }));
    await titled(page, 'Nothing to ask about');
    const { title } = await browser.toolbar(page);
    await page.close();
    return title;
  };
  const titles = [];
  for (const location of ['Pyongyang', 'Austin, Texas', 'Lagos', 'Seoul', 'Minsk']) titles.push(await at(location));
  expect(new Set(titles).size).toBe(1);
});
