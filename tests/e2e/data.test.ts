import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { faults } from './axe';
import { Browser, marks } from './browser';
import { freelancer, invitation } from './pages';

const address = 'https://www.freelancer.com/u/quillon7';
const rule = {
  id: 'own-nights',
  name: 'Night work',
  why: '',
  kind: 'ask',
  on: true,
  looks: { for: 'words', in: ['bio'], phrases: ['night shift'] },
};
const settings = { version: 1, rules: { 'thin-profile': { on: false } }, sitesOff: [], ownRules: [rule] };

let browser: Browser;
let options: Page;
beforeAll(async () => {
  browser = await Browser.open();
});
afterAll(() => browser.close());
beforeEach(async () => {
  await browser.store({ settings });
  options = await browser.context.newPage();
  await options.goto(`${browser.origin}/options.html`);
  await row('Your own rules').getByText('Now: 1.').waitFor();
});

const row = (name: string) =>
  options
    .getByRole('region', { name: 'What is kept' })
    .getByRole('listitem')
    .filter({ has: options.getByRole('heading', { name, exact: true }) });
const local = () =>
  options.evaluate(() => chrome.storage.local.get() as Promise<Record<string, Record<string, unknown>>>);
const choose = (text: string) =>
  options.setInputFiles('#data-file', { name: 'data.json', mimeType: 'application/json', buffer: Buffer.from(text) });
const focused = (id: string) =>
  vi.waitFor(async () => expect(await options.evaluate(() => document.activeElement?.id)).toBe(id));
const exported = async () => {
  const [file] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Export everything' }).click(),
  ]);
  return readFileSync(await file.path(), 'utf8');
};

it('says what is kept now, erases one thing, and takes it back', async () => {
  await row('Your choices').getByText('Now: 1.').waitFor();
  await row('Pages to compare').getByText('Nothing now.').waitFor();
  await options.getByRole('button', { name: 'Erase: Your own rules' }).click();
  await options.getByText('Erased: Your own rules.').waitFor();
  expect((await local()).settings).toMatchObject({ ownRules: [], rules: { 'thin-profile': { on: false } } });
  await options.keyboard.press('Enter');
  await row('Your own rules').getByText('Now: 1.').waitFor();
  expect((await local()).settings).toMatchObject({ ownRules: [rule] });
  await options.close();
});

it('exports everything, and imports it again after it has shown what it would replace', async () => {
  const text = await exported();
  expect(JSON.parse(text)).toMatchObject({ format: 'second-look-data', data: { ownRules: [rule] } });
  await options.getByRole('button', { name: 'Erase: Your own rules' }).click();
  await row('Your own rules').getByText('Nothing now.').waitFor();
  await choose(text);
  await options.getByText('Your own rules: now 0, then 1').waitFor();
  await focused('data-preview');
  expect(await faults(options)).toEqual([]);
  expect((await local()).settings?.ownRules).toEqual([]);
  await options.getByRole('button', { name: 'Replace' }).click();
  await options.getByText('The file was imported.').waitFor();
  expect((await local()).settings?.ownRules).toEqual([rule]);
  await options.close();
});

it('refuses a bad file as a whole, in a sentence, and nothing changes', async () => {
  const before = await local();
  const file = JSON.parse(await exported());
  file.data.ownRules[0].looks.phrases = ['no Germans'];
  file.data.choices.rules = {};
  await choose(JSON.stringify(file));
  const alert = options.getByRole('alert');
  expect(await alert.innerText()).toMatch(
    /data\.json was not imported.*Your own rules: The rule “Night work” was refused/s,
  );
  expect(await faults(options)).toEqual([]);
  await choose('{');
  await options.getByText('This file is not JSON.').waitFor();
  expect(await local()).toEqual(before);
  await options.close();
});

it('keeps nothing that it does not list', async () => {
  const page = await browser.visit(address, freelancer({ bio: invitation }));
  await vi.waitFor(async () => expect((await marks(page)).act).toHaveLength(1));
  const popup = await browser.popup(page);
  await popup.getByRole('button', { name: /^Dismiss/ }).click();
  await popup.getByText('Dismissed on this profile').waitFor();
  await options.reload();
  await row('What you dismissed').getByText('Now: 1.').waitFor();
  await row('Counts of the rules')
    .getByText(/Now: \d+\./)
    .waitFor();
  await row('That you agreed').getByText('Now kept.').waitFor();
  const known = ['settings', 'consent', 'dismissals', 'hits'];
  expect(Object.keys(await local()).sort()).toEqual(known.sort());
  for (const one of [page, popup, options]) await one.close();
});

it('erases everything after a question: both areas and every database are empty, consent included', async () => {
  const page = await browser.visit(address, freelancer({ bio: invitation }));
  await vi.waitFor(async () => expect((await marks(page)).act).toHaveLength(1));
  await options.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('kept-in-a-review', 1);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  await options.bringToFront();
  await options.getByRole('button', { name: 'Erase everything?' }).click();
  await focused('erase-question');
  await options.getByRole('button', { name: 'Keep it' }).click();
  expect((await local()).settings).toBeDefined();
  await options.keyboard.press('Enter');
  await options.getByRole('button', { name: 'Yes, erase everything' }).click();
  await options.getByText('Everything is erased.').waitFor();
  const left = () =>
    options.evaluate(async () => [
      await chrome.storage.local.get(),
      await chrome.storage.session.get(),
      await indexedDB.databases(),
    ]);
  expect(await left()).toEqual([{}, {}, []]);
  await vi.waitFor(async () => expect(await marks(page)).toEqual({}));
  await options.getByText('You have not agreed yet.').waitFor();
  expect(await faults(options)).toEqual([]);
  await page.reload();
  await vi.waitFor(async () =>
    expect((await browser.toolbar(page)).title).toContain('Nothing is read until you agree'),
  );
  expect(await left()).toEqual([{}, {}, []]);
  for (const one of [page, options]) await one.close();
});

it('erases a review also from a panel that is open, with what is being typed there', async () => {
  const practice = await browser.context.newPage();
  await practice.goto(`${browser.origin}/practice.html#account`);
  await vi.waitFor(async () => expect((await marks(practice)).act).toHaveLength(1), 10_000);
  const tab = await browser.tabIdOf(practice);
  const panel = await browser.context.newPage();
  await panel.goto(`${browser.origin}/sidepanel.html?tab=${tab}`);
  await panel.getByRole('tab', { name: 'Review' }).click();
  await panel.getByRole('button', { name: 'Start the review' }).click();
  await panel.getByRole('textbox', { name: 'Notes' }).fill('Typed just before.');
  await options.bringToFront();
  await options.getByRole('button', { name: 'Erase everything?' }).click();
  await options.getByRole('button', { name: 'Yes, erase everything' }).click();
  await options.getByText('Everything is erased.').waitFor();
  await panel.bringToFront();
  await panel.getByRole('heading', { name: 'Start a review' }).waitFor();
  expect(await panel.evaluate(() => indexedDB.databases())).toEqual([]);
  for (const one of [practice, panel, options]) await one.close();
});
