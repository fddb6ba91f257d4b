import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { extensionFolder } from '../../scripts/browser';
import { faults } from './axe';
import { Browser, marks } from './browser';
import { freelancer, invitation } from './pages';

const address = 'https://www.freelancer.com/u/quillon7';
const profile = freelancer({ bio: invitation });

const titled = (browser: Browser, page: Page, part: string) =>
  vi.waitFor(async () => expect((await browser.toolbar(page)).title).toContain(part), 5_000);
const marked = (page: Page) => vi.waitFor(async () => expect((await marks(page)).act).toHaveLength(1), 10_000);
const stored = async (browser: Browser) => {
  const worker = await browser.worker();
  return worker.evaluate(async () => [await chrome.storage.local.get(), await chrome.storage.session.get()]);
};

describe('the first run', () => {
  let browser: Browser;
  let welcome: Page;
  beforeAll(async () => {
    browser = await Browser.open('', extensionFolder, false);
    welcome = await vi.waitFor(() => {
      const found = browser.context.pages().find((page) => page.url() === `${browser.origin}/welcome.html`);
      expect(found).toBeDefined();
      return found as Page;
    }, 5_000);
  });
  afterAll(() => browser.close());

  it('opens one screen, and reads and keeps nothing before the user agrees', async () => {
    const page = await browser.visit(address, profile);
    await titled(browser, page, 'Nothing is read until you agree');
    const popup = await browser.popup(page);
    await popup.getByRole('heading', { name: 'Before the first look' }).waitFor();
    expect(await popup.getByRole('link', { name: 'See and decide' }).getAttribute('href')).toBe('/welcome.html');
    expect(await faults(popup)).toEqual([]);
    expect(await marks(page)).toEqual({});
    expect(await stored(browser)).toEqual([{}, {}]);
    const answer = await popup.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://www.freelancer.com/*' });
      return chrome.tabs.sendMessage(tab?.id as number, { type: 'get-reading' }, { frameId: 0 });
    });
    expect(answer).toBeFalsy();
    await popup.close();
    await page.close();
  });

  it('lets the practice page work all the same', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${browser.origin}/practice.html#contact`);
    await marked(page);
    const popup = await browser.popup(page);
    await popup.getByRole('article').first().waitFor();
    expect(await stored(browser)).toEqual([{}, {}]);
    await popup.close();
    await page.close();
  });

  it.each(['light', 'dark'] as const)(
    'has no fault, and no sideways scrolling at 320 pixels, %s',
    async (colorScheme) => {
      await welcome.emulateMedia({ colorScheme });
      await welcome.setViewportSize({ width: 320, height: 640 });
      expect(await welcome.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await faults(welcome)).toEqual([]);
    },
  );

  it('stays as it is with “Not now”, and goes to practice with “Agree”, by keyboard', async () => {
    await welcome.bringToFront();
    await welcome.keyboard.press('Tab');
    await welcome.keyboard.press('Tab');
    await welcome.keyboard.press('Enter');
    await welcome.getByText('Nothing is read on any site. You can agree later').waitFor();
    expect(await welcome.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
    expect(await faults(welcome)).toEqual([]);
    expect(await stored(browser)).toEqual([{}, {}]);
    const page = await browser.visit(address, profile);
    await titled(browser, page, 'Nothing is read until you agree');
    await welcome.bringToFront();
    await welcome.getByRole('button', { name: 'Agree and practise' }).focus();
    await welcome.keyboard.press('Enter');
    await welcome.waitForURL(/practice\.html/);
    await marked(page);
    const [local] = await stored(browser);
    expect(local).toMatchObject({ consent: { version: 2, agreed: true, at: expect.stringMatching(/^\d{4}-/) } });
    await page.close();
  });
});

describe('later', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await Browser.open();
  });
  afterAll(() => browser.close());
  beforeEach(() => browser.store({}));

  const open = async (path: string) => {
    const page = await browser.context.newPage();
    await page.goto(`${browser.origin}/${path}`);
    return page;
  };

  it('stops reading everywhere at once, and says so, until the user agrees again', async () => {
    const page = await browser.visit(address, profile);
    await marked(page);
    const options = await open('options.html');
    await options.getByRole('button', { name: 'Stop reading everywhere' }).click();
    await options.getByText('Reading is stopped.').waitFor();
    await vi.waitFor(async () => expect(await marks(page)).toEqual({}));
    const popup = await browser.popup(page);
    await popup.getByRole('heading', { name: 'Reading is stopped' }).waitFor();
    expect(await faults(popup)).toEqual([]);
    await options.getByRole('link', { name: 'See what would be read, and decide' }).click();
    await options.getByRole('button', { name: 'Agree and practise' }).click();
    await options.waitForURL(/practice\.html/);
    await marked(page);
    for (const one of [page, popup, options]) await one.close();
  });

  it.each<[who: string, items: Record<string, unknown>, heading: string, news: RegExp]>([
    [
      'a version that did not ask',
      { settings: { version: 1, rules: {}, sitesOff: [] }, consent: undefined },
      'Second Look now asks first',
      /You used a version that did not ask\. Your choices are kept/,
    ],
    [
      'a version that read less',
      { consent: { version: 0, at: '2026-01-02T12:00:00Z', agreed: true } },
      'Second Look asks again',
      /Second Look asks before it reads/,
    ],
  ])('tells users of %s what has changed, and waits', async (_, items, heading, news) => {
    const worker = await browser.worker();
    await worker.evaluate(async (values) => {
      await chrome.storage.local.clear();
      await chrome.storage.local.set(values);
    }, items);
    const page = await browser.visit(address, profile);
    await titled(browser, page, 'Nothing is read until you agree');
    const popup = await browser.popup(page);
    await popup.getByRole('heading', { name: heading }).waitFor();
    const welcome = await open('welcome.html');
    expect(await welcome.getByRole('region', { name: 'What is new' }).innerText()).toMatch(news);
    expect(await faults(welcome)).toEqual([]);
    await welcome.getByRole('button', { name: /^Agree/ }).click();
    await welcome.waitForURL(/practice\.html/);
    await marked(page);
    for (const one of [page, popup, welcome]) await one.close();
  });
});
