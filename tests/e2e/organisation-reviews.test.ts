import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { faults } from './axe';
import { Browser, marks } from './browser';
import { freelancer, invitation } from './pages';

const address = 'https://www.freelancer.com/u/quillon7';

let browser: Browser;
let profile: Page;
beforeAll(async () => {
  browser = await Browser.open();
  profile = await browser.visit(address, freelancer({ bio: invitation }));
  await vi.waitFor(async () => expect((await marks(profile)).act).toHaveLength(1), 10_000);
});
afterAll(() => browser.close());
beforeEach(() => browser.store({}));

/** The panel as it is where an organisation has set `values`. `off`: who has switched the site off. */
const openPanel = async (values: Record<string, unknown> = {}, off?: string): Promise<Page> => {
  const tabId = await browser.tabIdOf(profile);
  const panel = await browser.context.newPage();
  await panel.addInitScript(
    ([set, by]) => {
      chrome.storage.managed.get = async () => set as never;
      const view = { site: 'freelancer', judgement: { kind: 'off', by } };
      if (by) chrome.tabs.sendMessage = (async () => view) as never;
    },
    [values, off] as const,
  );
  await panel.goto(`${browser.origin}/sidepanel.html?tab=${tabId}`);
  return panel;
};

const openReview = async (values: Record<string, unknown>): Promise<Page> => {
  const panel = await openPanel(values);
  await panel.getByRole('tab', { name: 'Review' }).click();
  return panel;
};

const kept = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ keepDays: number }[]>((resolve) => {
        const opening = indexedDB.open('reviews');
        opening.onsuccess = () => {
          const all = opening.result.transaction('reviews').objectStore('reviews').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
  );

it('offers no more days than the organisation allows', async () => {
  const panel = await openReview({ historyRetentionDays: 60, orgName: 'Northpine Horology' });
  const days = panel.getByLabel('Keep this review for');
  await days.waitFor();
  expect(await days.locator('option').allInnerTexts()).toEqual(
    [7, 30, 60].map((count) => `${count} days after the last change`),
  );
  await panel.getByText('Days at most: 60.').waitFor();
  await panel.getByText('Set by Northpine Horology.').waitFor();
  expect(await faults(panel)).toEqual([]);
  await panel.getByLabel('Your name for this candidate').fill('Bench seven');
  await days.selectOption('60 days after the last change');
  await panel.getByRole('button', { name: 'Start the review' }).click();
  await panel.getByRole('heading', { name: 'Bench seven' }).waitFor();
  await panel.close();
});

it('lets none be started where reviews are off, and lets those that are kept leave after a notice', async () => {
  const panel = await openReview({ historyMode: 'off', orgName: 'Northpine Horology' });
  await panel.getByRole('heading', { name: 'No reviews are kept here' }).waitFor();
  await panel.getByText('Reviews that are still kept: 1.').waitFor();
  expect(await panel.getByRole('button', { name: 'Start the review' }).count()).toBe(0);
  expect(await panel.getByRole('textbox', { name: 'Notes' }).count()).toBe(0);
  await vi.waitFor(async () => expect(await kept(panel)).toMatchObject([{ keepDays: 7 }]));
  expect(await faults(panel)).toEqual([]);
  await panel.getByRole('button', { name: 'Erase them now' }).click();
  await panel.getByRole('button', { name: 'Erase them now' }).click();
  await panel.getByText('Reviews that are still kept').waitFor({ state: 'detached' });
  expect(await panel.evaluate(() => indexedDB.databases())).toEqual([]);
  expect(await faults(panel)).toEqual([]);
  await panel.close();
});

it('says what the popup says where the organisation has switched a site off', async () => {
  // The background asks the browser itself, so here the tab answers as it does under such a policy.
  const panel = await openPanel({ allowedSites: ['github.com'], orgName: 'Northpine Horology' }, 'organisation');
  await panel.getByText('Your organisation lets Second Look read other sites only.').waitFor();
  await panel.getByText('Set by Northpine Horology.').waitFor();
  await panel.getByRole('tab', { name: 'Review' }).click();
  await panel.getByText('Your organisation lets Second Look read other sites only.').waitFor();
  expect(await panel.getByRole('heading', { name: 'Start a review' }).count()).toBe(0);
  expect(await faults(panel)).toEqual([]);
  await panel.close();
});

it('says before consent what the popup says', async () => {
  await browser.store({ settings: { version: 1, rules: {}, sitesOff: [] } });
  const panel = await openPanel();
  await panel.getByText('message me on Telegram').first().waitFor();
  await panel.evaluate(() => chrome.storage.local.remove('consent'));
  await panel.getByRole('heading', { name: 'Second Look now asks first' }).waitFor();
  expect(await panel.getByRole('link', { name: 'See and decide' }).getAttribute('href')).toBe('/welcome.html');
  expect(await panel.getByText('message me on Telegram').count()).toBe(0);
  await panel.getByRole('tab', { name: 'Review' }).click();
  await panel.getByText('Nothing is read on any site yet.').waitFor();
  expect(await faults(panel)).toEqual([]);
  await panel.close();
});
