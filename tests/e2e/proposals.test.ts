import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { faults } from './axe';
import { Browser } from './browser';
import { inLanguage, mirrored, speaking } from './languages';

const own = Array.from(
  { length: 9 },
  (_, i) => `Clock ${i} needed a new wheel, which I cut and polished by hand.`,
).join(' ');
const another = Array.from({ length: 9 }, (_, i) => `For house ${i} our team wrote software that counts parcels.`).join(
  ' ',
);

let browser: Browser;
let panel: Page;
beforeAll(async () => {
  browser = await Browser.open();
});
afterAll(() => browser.close());

async function openPanel(within = browser): Promise<Page> {
  const page = await within.context.newPage();
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`${within.origin}/sidepanel.html?tab=1`);
  await page.locator('#tab-proposals').click();
  await page.locator('#proposal-1').waitFor();
  return page;
}

beforeEach(async () => {
  await browser.store({});
  panel = await openPanel();
});

const put = (name: string, text: string) => panel.getByRole('group', { name }).getByLabel('Its text').fill(text);
const compare = () => panel.getByRole('button', { name: 'Compare', exact: true }).click();
const focused = () => panel.evaluate(() => document.activeElement?.id);

it('says what two proposals have in common, with the words, and keeps nothing', async () => {
  await put('Proposal 1', `Dear client. ${own}`);
  await put('Proposal 2', own);
  await compare();
  const card = panel.getByRole('article', { name: '“Proposal 1” and “Proposal 2”' });
  await card.getByText('Nearly the same text in two proposals').waitFor();
  expect(await card.innerText()).toMatch(/are nearly the same text\. .* in 100: 9\d\./);
  expect(await card.locator('figure blockquote').innerText()).toMatch(/^Clock 0 needed a new wheel/);
  await card.getByText('Both used the same template or course.').waitFor();
  await card.getByText('Which part of this job would you do first').waitFor();
  expect(await faults(panel)).toEqual([]);
  await panel.emulateMedia({ colorScheme: 'dark' });
  expect(await faults(panel)).toEqual([]);
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const kept = () => panel.evaluate(async () => [await chrome.storage.local.get(), await chrome.storage.session.get()]);
  expect(JSON.stringify(await kept())).not.toMatch(/wheel|Proposal/);
  await panel.reload();
  await panel.locator('#tab-proposals').click();
  expect(await panel.locator('#proposal-1').inputValue()).toBe('');
});

it('says that texts could not be compared, and that others have nothing in common', async () => {
  await put('Proposal 1', 'I would love to do it.');
  await put('Proposal 2', own);
  await compare();
  await panel.getByText('0 of 1 comparisons were possible.').waitFor();
  await panel.getByText('Needed in each, in words: 40.').waitFor();
  await put('Proposal 1', another);
  await panel.getByText('You have changed something since. Compare again.').waitFor();
  await compare();
  await panel.getByText('1 of 1 comparisons were possible. Nothing to ask about').waitFor();
});

it('leaves out what both took from the job post', async () => {
  await panel.getByLabel('The job post, if you have it').fill(own);
  await put('Proposal 1', `${own} ${another}`);
  await put('Proposal 2', `${own} ${another.replaceAll('house', 'shop').replaceAll('parcels', 'books')}`);
  await compare();
  await panel.getByText('1 of 1 comparisons were possible. Nothing to ask about').waitFor();
});

it('asks for two, takes more, and stays when another tab of the panel is shown', async () => {
  await put('Proposal 1', own);
  await panel.keyboard.press('Tab');
  await compare();
  await panel.getByRole('alert').getByText('Put in the text of two proposals or more.').waitFor();
  await vi.waitFor(async () => expect(await focused()).toBe('proposal-2'));
  expect(await faults(panel)).toEqual([]);
  await panel.getByRole('button', { name: 'Add a proposal' }).click();
  await vi.waitFor(async () => expect(await focused()).toBe('proposal-3'));
  await panel.keyboard.type(own);
  await panel.getByRole('tab', { name: 'Hours' }).click();
  await panel.getByRole('tab', { name: 'Proposals' }).click();
  await compare();
  await panel.getByText('“Proposal 1” and “Proposal 3” are nearly the same text.').waitFor();
  await panel.getByRole('button', { name: 'Remove “Proposal 3”' }).click();
  await vi.waitFor(async () => expect(await panel.locator('fieldset').count()).toBe(2));
  await panel.getByRole('button', { name: 'Clear all' }).click();
  expect(await panel.locator('#proposal-1').inputValue()).toBe('');
  expect(await panel.getByText('What they have in common').count()).toBe(0);
});

it('is switched off with its rule', async () => {
  await browser.store({ settings: { version: 1, rules: { 'proposal-duplicate': { on: false } }, sitesOff: [] } });
  await panel.getByText('This comparison is switched off, in the rules under “Across pages you compare”.').waitFor();
});

it.each(['ar', 'de', 'mirrored'])('fits the narrow panel in other words: %s', async (language) => {
  const other = await Browser.open('', speaking(language === 'mirrored' ? mirrored : inLanguage(language)));
  const page = await openPanel(other);
  await page.locator('#proposal-1').fill(own);
  await page.locator('#proposal-2').fill(own);
  await page.locator('form button.main').click();
  await page.getByRole('article').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await faults(page)).toEqual([]);
  await other.close();
});
