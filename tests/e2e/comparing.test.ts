import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { named } from '../sites/pages';
import { Browser } from './browser';
import { freelancer, github } from './pages';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await Browser.open();
});
afterAll(() => browser.close());

const first = 'https://www.freelancer.com/u/orrigade7';
const second = 'https://www.freelancer.com/u/quoyle8';
const bio = `I restore long-case clocks for museums and for people who inherited one. ${Array.from(
  { length: 12 },
  (_, i) => `In workshop ${i} I cut wheels, polished pivots and wrote down every repair.`,
).join(' ')}`;

/** The popup of a page that was just opened, with what it says about comparing. */
async function popupOf(address: string, html: string): Promise<{ page: Page; popup: Page }> {
  const page = await browser.visit(address, html);
  await vi.waitFor(async () => expect((await browser.toolbar(page)).title).toMatch(/checks were possible/), 10_000);
  const popup = await browser.popup(page);
  await popup.getByRole('heading', { name: 'Compare with other pages' }).waitFor();
  return { page, popup };
}

const add = (popup: Page, label: string) =>
  popup
    .getByLabel('Your name for this page')
    .fill(label)
    .then(() => popup.getByRole('button', { name: 'Add this page to compare' }).click());

const kept = (popup: Page) => popup.evaluate(async () => (await chrome.storage.local.get('comparing')).comparing);

/** What axe finds. The page's policy lets no script in, so it runs through the debugger. */
async function faults(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const evaluate = (expression: string) =>
    session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      allowUnsafeEvalBlockedByCSP: true,
    });
  await evaluate(axe);
  const { result } = await evaluate(
    "axe.run(document, { rules: { 'target-size': { enabled: true } } }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html.slice(0, 120)).join(' | ')))",
  );
  return result.value as string[];
}

it('compares two pages that the user added, and forgets them when asked', async () => {
  const one = await popupOf(first, freelancer({ bio }));
  expect(await kept(one.popup)).toBeUndefined();
  await add(one.popup, 'The first one');
  await one.popup.getByText(/^“The first one”, added .*: this page$/).waitFor();

  const other = await popupOf(second, freelancer({ bio: `${bio} Ask me about bells.` }));
  const card = other.popup.getByRole('article', { name: 'Nearly the same text on two pages' });
  await card.waitFor();
  expect(await card.innerText()).toMatch(
    /This page and “The first one” \(added \w+ \d+\) share nearly the same text\./,
  );
  expect(await card.innerText()).toContain('I restore long-case clocks');
  expect(await card.getByRole('listitem').count()).toBeGreaterThanOrEqual(2);
  await other.popup.getByRole('link', { name: 'To ask about, beside the pages that you added: 1' }).click();
  await add(other.popup, 'The second one');
  await other.popup.getByText(/^“The second one”, added .*: this page$/).waitFor();
  expect(await faults(other.popup)).toEqual([]);

  const json = JSON.stringify(await kept(other.popup));
  expect(json).toContain('The first one');
  expect(json).not.toMatch(/clock|museum|orrigade|quoyle|porto|portugal/i);

  await other.popup.getByRole('button', { name: 'Remove “The first one” from comparing' }).click();
  await vi.waitFor(async () => expect(await card.count()).toBe(0));
  const options = await browser.context.newPage();
  await options.goto(`${browser.origin}/options.html`);
  expect(await kept(options)).toBeDefined();
  await options.getByRole('button', { name: 'Erase: Pages to compare' }).click();
  await vi.waitFor(async () => expect(await kept(options)).toBeUndefined());
  const asked = browser.server.requests.filter((url) => !url.endsWith('/favicon.ico'));
  expect(asked).toEqual([first, second]);
  for (const page of [one.page, one.popup, other.page, other.popup, options]) await page.close();
});

it('puts a finding beside a page aside, from both pages, and takes it back, by keyboard', async () => {
  const one = await popupOf(first, freelancer({ bio }));
  await add(one.popup, 'The first one');
  await one.popup.getByText(/: this page$/).waitFor();
  const other = await popupOf(second, freelancer({ bio: `${bio} Ask me about bells.` }));
  await add(other.popup, 'The second one');
  await other.popup.getByText(/^“The second one”, added .*: this page$/).waitFor();
  const focused = (popup: Page) => popup.evaluate(() => document.activeElement?.textContent);
  const card = (popup: Page) => popup.getByRole('article', { name: 'Nearly the same text on two pages' });
  const found = (popup: Page) => popup.getByText('To ask about, beside the pages that you added: 1');

  await found(other.popup).waitFor();
  await card(other.popup)
    .getByRole('button', { name: /^Dismiss for 30 days/ })
    .press('Enter');
  await other.popup.getByRole('heading', { name: 'Dismissed beside “The first one”' }).waitFor();
  expect(await card(other.popup).count()).toBe(0);
  expect(await found(other.popup).count()).toBe(0);
  await vi.waitFor(async () => expect(await focused(other.popup)).toBe('Undo'));
  expect(await faults(other.popup)).toEqual([]);
  await other.popup.getByLabel('Reason (optional)').fill('One course');
  await other.popup.keyboard.press('Tab');

  await one.popup.close();
  const again = await browser.popup(one.page);
  await again.getByRole('heading', { name: 'Dismissed beside “The second one”' }).waitFor();
  await vi.waitFor(async () => expect(await again.getByLabel('Reason (optional)').inputValue()).toBe('One course'));
  const stored = () => again.evaluate(async () => JSON.stringify(await chrome.storage.local.get('dismissals')));
  expect(await stored()).toContain('One course');
  expect(await stored()).not.toMatch(/clock|orrigade|quoyle|The first one/i);
  await again.getByRole('button', { name: 'Undo: Nearly the same text on two pages' }).press('Enter');
  await card(again).waitFor();
  await vi.waitFor(async () => expect(await focused(again)).toBe('Nearly the same text on two pages'));
  expect(JSON.parse(await stored()).dismissals.list).toEqual([]);
  await again.evaluate(() => chrome.storage.local.remove('comparing'));
  for (const page of [one.page, again, other.page, other.popup]) await page.close();
});

it('asks about two countries only after the user says that both pages are of one person', async () => {
  const one = await popupOf(first, freelancer({ bio: 'I restore clocks.' }));
  await add(one.popup, 'The first one');
  await one.popup.getByText(/: this page$/).waitFor();
  const other = await popupOf(
    'https://github.com/quoyle8',
    github('quoyle8', { bio: 'Bells', location: 'Oslo, Norway' }),
  );
  await other.popup.getByText(/^“The first one”/).waitFor();
  const card = other.popup.getByRole('article', { name: 'Two countries on two pages of one person' });
  expect(await card.count()).toBe(0);
  await other.popup.getByLabel('This page and “The first one” are of the same person').check();
  await card.waitFor();
  expect(await card.innerText()).toContain('Oslo, Norway');
  await other.popup.getByLabel('This page and “The first one” are of the same person').uncheck();
  await vi.waitFor(async () => expect(await card.count()).toBe(0));
  await other.popup.getByRole('button', { name: /^Remove/ }).click();
  await vi.waitFor(async () => expect(await kept(other.popup)).toBeUndefined());
  for (const page of [one.page, one.popup, other.page, other.popup]) await page.close();
});

it('offers no comparing where a page is read once, on request, and not kept', async () => {
  const { url, html } = named('linkedin/visitor-2024.html');
  const page = await browser.visit(url.href.split(/[?#]/)[0] as string, html);
  let popup = await browser.clickIcon(page);
  await popup.waitFor(/off until you turn it on/);
  await popup.click('Turn on for LinkedIn');
  await popup.waitFor(/is read on request/);
  await popup.close();
  popup = await browser.clickIcon(page);
  await popup.waitFor(/Read this page once/);
  await popup.click('Read this page once');
  expect(await popup.waitFor(/checks were possible/)).not.toMatch(/Compare with other pages|to compare/);
  await popup.close();
  await page.close();
});

it('has a switch for each comparison, under a heading of its own', async () => {
  const { page, popup } = await popupOf(first, freelancer({ bio }));
  await popup.getByRole('tab', { name: 'Rules' }).click();
  await popup.getByRole('heading', { name: 'Across pages you compare' }).waitFor();
  expect(await popup.getByRole('switch', { name: 'Nearly the same text on two pages' }).isChecked()).toBe(true);
  expect(await popup.getByRole('switch', { name: 'Two names on two pages of one person' }).isChecked()).toBe(false);
  expect(await faults(popup)).toEqual([]);
  await page.close();
  await popup.close();
});
