import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { consentGiven, extensionFolder } from '../../scripts/browser';
import { named } from '../sites/pages';
import { Browser, marks } from './browser';

let browser: Browser;
beforeAll(async () => {
  browser = await Browser.open();
});
afterAll(() => browser.close());

it('has no page of LinkedIn in its manifest', () => {
  const manifest = readFileSync(join(extensionFolder, 'manifest.json'), 'utf8');
  expect(manifest).toContain('github.com');
  expect(manifest).not.toMatch(/linkedin/i);
});

it('reads LinkedIn only after a decision, only on a click, only in the popup, and keeps nothing', async () => {
  const { url, html } = named('linkedin/visitor-2024.html');
  const address = url.href.split(/[?#]/)[0] as string;
  const page = await browser.visit(address, html);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  expect((await browser.toolbar(page)).badge).toBe('');

  let popup = await browser.clickIcon(page);
  await popup.waitFor(/LinkedIn is off until you turn it on/);
  await popup.click('Turn on for LinkedIn');
  await popup.waitFor(/LinkedIn is read on request/);
  await popup.close();

  popup = await browser.clickIcon(page);
  await popup.waitFor(/Read this page once/);
  await popup.click('Read this page once');
  const text = await popup.waitFor(/\d+ of \d+ checks were possible/);
  expect(text).not.toMatch(/Dismiss|Show on page/);
  await popup.close();

  // The panel reads it in the same way, and offers no review: nothing of it may be kept.
  const tabId = await browser.tabIdOf(page);
  const panel = await browser.context.newPage();
  await panel.goto(`${browser.origin}/sidepanel.html?tab=${tabId}`);
  await panel.getByRole('button', { name: 'Read this page once' }).click();
  await panel.getByText(/\d+ of \d+ checks were possible/).waitFor();
  await panel.getByRole('tab', { name: 'Review' }).click();
  await panel.getByText('Open a profile, and its review stands here.').waitFor();
  expect(await panel.getByRole('button', { name: 'Start the review' }).count()).toBe(0);
  await panel.close();

  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  expect(await marks(page)).toEqual({});
  expect((await browser.toolbar(page)).badge).toBe('');
  const asker = await browser.context.newPage();
  await asker.goto(`${browser.origin}/options.html`);
  const kept = await asker.evaluate(async () => [await chrome.storage.local.get(), await chrome.storage.session.get()]);
  expect(kept).toEqual([{ ...consentGiven, settings: expect.objectContaining({ sitesAllowed: ['linkedin'] }) }, {}]);
  await asker.close();
  await page.close();
});
