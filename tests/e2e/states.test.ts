import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/settings/settings';
import { faults } from './axe';
import { Browser } from './browser';
import { freelancer, freelancerPage, invitation, ordinary } from './pages';

type State = {
  what: string;
  /** What the popup and the panel say, in their first heading. */
  says: string;
  url?: string;
  html?: string;
  stored?: Record<string, unknown>;
};

const withSettings = (settings: object) => ({ settings: { ...defaultSettings, ...settings } });
const allOff = Object.fromEntries(
  ['off-platform-contact', 'no-video-intro', 'tz-location-mismatch'].map((id) => [id, { on: false }]),
);

const states: State[] = [
  { what: 'findings', says: 'To ask about: 1', html: freelancer({ bio: invitation }) },
  { what: 'nothing found', says: 'Nothing to ask about in what could be read', html: freelancer({ bio: ordinary }) },
  { what: 'a page that could not be read', says: 'Could not read this page', html: freelancerPage('') },
  { what: 'a list', says: 'This is a list, not one profile', url: 'https://www.freelancer.com/freelancers/skills/php' },
  { what: 'a job', says: 'This is a job or a project', url: 'https://www.freelancer.com/projects/php/shop-1' },
  { what: 'a page of no site', says: 'Second Look does not read this page', url: 'https://people.example/quillon' },
  { what: 'a site that is off', says: 'Off on this site', stored: withSettings({ sitesOff: ['freelancer'] }) },
  { what: 'damaged settings', says: 'To ask about: 1', html: freelancer({ bio: invitation }), stored: { settings: 7 } },
  {
    what: 'few rules',
    says: 'Nothing to ask about',
    html: freelancer({ bio: invitation }),
    stored: withSettings({ rules: allOff }),
  },
];

let browser: Browser;
beforeAll(async () => {
  browser = await Browser.open();
});
afterAll(() => browser.close());

/** Wide gaps between letters, words and lines, as WCAG 1.4.12 has them. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }';

describe.each(states)('with $what', ({ says, url = 'https://www.freelancer.com/u/quillon7', html = '', stored }) => {
  let page: Page;
  beforeAll(async () => {
    await browser.store(stored ?? {});
    page = await browser.visit(url, html || freelancer({ bio: ordinary }));
  });
  afterAll(() => page.close());

  it.each(['popup', 'sidepanel'])('the %s says so, however it is looked at', async (surface) => {
    const tabId = await browser.tabIdOf(page);
    const view = await browser.context.newPage();
    await view.setViewportSize({ width: 384, height: 700 });
    await view.goto(`${browser.origin}/${surface}.html?tab=${tabId}`);
    await view.locator('h2', { hasText: says }).first().waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await view.emulateMedia({ colorScheme });
      expect(await faults(view)).toEqual([]);
    }
    await view.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    expect(await faults(view)).toEqual([]);
    // 1280 pixels at 400 %.
    await view.setViewportSize({ width: 320, height: 256 });
    expect(await isTooWide(view)).toBe(false);
    await view.addStyleTag({ content: spacing }).catch(() => inject(view, spacing));
    expect(await isTooWide(view)).toBe(false);
    await view.close();
  });
});

const isTooWide = (view: Page) => view.evaluate(() => document.documentElement.scrollWidth > innerWidth);

/** The policy of our pages lets no style element in. */
const inject = (view: Page, css: string) =>
  view.evaluate((words) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(words);
    document.adoptedStyleSheets.push(sheet);
  }, css);
