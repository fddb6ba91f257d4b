import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { TabView } from '../../src/messaging/messages';
import type { NotProfile } from '../../src/profile/page-state';
import { rules } from '../../src/rules';
import { siteOf, sites } from '../../src/sites';
import { notProfileInWords } from '../../src/views/page-words';
import { type Fixture, fixtures } from '../sites/pages';
import { Browser } from './browser';

let browser: Browser;
beforeAll(async () => {
  browser = await Browser.open();
});
afterAll(() => browser.close());

let asker: Page;
let blank: Page;
/** One after the other, as a person goes from page to page. */
let page: Page;
let tabId: number;
beforeAll(async () => {
  asker = await browser.context.newPage();
  await asker.goto(`${browser.origin}/guidance.html`);
  blank = await browser.context.newPage();
  page = await browser.context.newPage();
  tabId = await browser.tabIdOf(page);
});

const waiting = { timeout: 5_000, interval: 20 };

/** What the popup is told about the tab, once it was judged. */
const viewOf = (kinds: RegExp): Promise<TabView> =>
  vi.waitFor(async () => {
    const view = await asker.evaluate(async (id) => {
      try {
        return await chrome.tabs.sendMessage(id, { type: 'get-judgement' });
      } catch {
        const { url } = await chrome.tabs.get(id);
        return chrome.runtime.sendMessage({ type: 'elsewhere', url, tabId: id });
      }
    }, tabId);
    expect(view?.judgement.kind).toMatch(kinds);
    return view as TabView;
  }, waiting);

/** The same page as the browser parses it, without an extension that could touch it. */
const parsed = (html: string) =>
  blank.evaluate((text) => new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML, html);

/** The page of somebody else than its address says, as a single-page site shows it for a moment. */
const isAnother = ({ expected }: Fixture) =>
  Object.values((expected.facts ?? { none: {} }) as Record<string, { why?: string }>).every(
    ({ why }) => why === 'stale',
  );

/** Sites whose scripts the manifest loads; the others have tests of their own. */
const loaded = fixtures.filter(({ url }) => sites.some(({ id }) => siteOf(url)?.id === id));

describe.each(loaded.filter(isAnother))('$name', ({ url, html }) => {
  it('is waited for', async () => {
    browser.server.pages.set(url.href, html);
    await page.goto(url.href);
    await page.waitForTimeout(500);
    expect((await viewOf(/./)).judgement).toEqual({ kind: 'loading' });
  });
});

describe.each(loaded.filter((fixture) => !isAnother(fixture)))(
  '$name, under its own address',
  ({ url, html, expected }) => {
    const address = url.href.split(/[?#]/)[0] as string;

    it('is judged, and not changed', async () => {
      browser.server.pages.set(address, html);
      await page.goto(url.href);
      const { judgement, marked } = await viewOf(/^(report|not-profile)$/);
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(await parsed(html));
      if (expected.notProfile) {
        expect(judgement).toEqual({ kind: 'not-profile', why: expected.notProfile });
        expect(notProfileInWords(expected.notProfile as NotProfile).short).toBeTruthy();
      } else {
        expect(judgement).toMatchObject({
          kind: 'report',
          report: { site: siteOf(url)?.id, checks: { total: rules.filter(({ on }) => on).length } },
        });
        // Every mark that is to be shown is on the page.
        expect(Object.values(marked).flat()).not.toContain(false);
      }
    });
  },
);
