import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { faults } from './axe';
import { Browser, marks } from './browser';
import { freelancer } from './pages';

const address = 'https://www.freelancer.com/u/quillon7';
const bio = 'I restore old clocks. I prefer the night shift, and a short video call before we begin.';

let browser: Browser;
let folder: string;
let profile: Page;
let options: Page;

beforeAll(async () => {
  browser = await Browser.open();
  folder = mkdtempSync(join(tmpdir(), 'second-look-'));
  profile = await browser.visit(address, freelancer({ bio }));
  await vi.waitFor(async () => expect((await browser.toolbar(profile)).title).toContain('Nothing to ask about'), 5_000);
  options = await browser.context.newPage();
  await options.goto(`${browser.origin}/options.html`);
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

// A page behind another one draws once a second.
beforeEach(() => options.bringToFront());

const button = (name: string) => options.getByRole('button', { name });
const preview = () => options.getByRole('region', { name: 'What it finds' });
const marked = (expected: string[] | undefined) =>
  vi.waitFor(async () => expect((await marks(profile)).ask).toEqual(expected), 5_000);

const focused = (words: string) =>
  vi.waitFor(async () => expect(await options.evaluate(() => document.activeElement?.textContent)).toBe(words));

/** What axe finds in either colour scheme, and whether the page has to be scrolled sideways on a small screen. */
async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await faults(page)).toEqual([]);
  }
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await faults(page)).toEqual([]);
  if (before) await page.setViewportSize(before);
}

describe('a rule of the user’s own', () => {
  it('is tried on the practice profiles and on the open profile while it is typed', async () => {
    await button('Add a rule').click();
    expect(await options.evaluate(() => document.activeElement?.id)).toBe('rule-name');
    await options.getByLabel('Words or phrases, one a line').fill('video call\nnight … shift');
    await preview().getByText('Found on 1 of 16 practice profiles.').waitFor();
    expect(await preview().getByRole('listitem').allInnerTexts()).toEqual([
      'Castor Wyndrell: …on request. Happy to do a video call any day.',
    ]);
    const last = preview().getByText('On the profile you looked at last (Freelancer.com, quillon7)');
    expect(await last.locator('mark').allInnerTexts()).toEqual(['video call', 'night shift']);
    await expectAccessible(options);
  });

  it('says beside its field what is missing, and goes to the first', async () => {
    await button('Save the rule').click();
    const name = options.getByLabel('Name', { exact: true });
    expect(await name.getAttribute('aria-invalid')).toBe('true');
    expect(await options.evaluate(() => document.activeElement?.id)).toBe('rule-name');
    expect(await options.locator('#rule-name-problem').innerText()).toMatch(/Give it a name/);
    expect(await options.getByLabel('Words or phrases, one a line').inputValue()).toContain('night … shift');
    await expectAccessible(options);
  });

  it('is refused where it names a group of people, and nothing that was typed is lost', async () => {
    const phrases = options.getByLabel('Words or phrases, one a line');
    await options.getByLabel('Name', { exact: true }).fill('Hours and calls');
    await phrases.fill('No Nigerians');
    await button('Save the rule').click();
    const problem = options.locator('#rule-phrases-problem');
    await problem.waitFor();
    expect(await problem.innerText()).toMatch(/“Nigerians” names where people come from/);
    expect(await problem.getByRole('link').getAttribute('href')).toBe('/guidance.html?page=fair-checks');
    expect(await preview().innerText()).toMatch(/cannot be looked for/);
    expect(await phrases.inputValue()).toBe('No Nigerians');
    expect(await options.evaluate(() => document.activeElement?.id)).toBe('rule-phrases');
    await expectAccessible(options);
    await marked(undefined);
  });

  it('can be left and taken up again', async () => {
    await button('Cancel').click();
    await button('Go on typing').click();
    expect(await options.getByLabel('Name', { exact: true }).inputValue()).toBe('Hours and calls');
  });

  it('is used at once on open profiles when it is saved', async () => {
    await options.getByLabel('Words or phrases, one a line').fill('night … shift');
    await options.getByLabel('Why you look for it (optional)').fill('We work in the day.');
    await options.getByLabel('Last day of use (optional)').fill('2099-12-31');
    await button('Save the rule').click();
    const row = options.getByRole('listitem').filter({ hasText: 'Hours and calls' });
    expect(await row.innerText()).toMatch(
      /“night … shift” in: headline and profile text\.\s+Ask about this · Used until December 31, 2099/,
    );
    await marked(['night shift']);
    await expectAccessible(options);
  });

  it('is saved by a click that began before what stands above the button has changed', async () => {
    await options.setViewportSize({ width: 1280, height: 2400 });
    await button('Add a rule').click();
    await options.getByLabel('Name', { exact: true }).fill('Slow hands');
    const phrases = options.getByLabel('Words or phrases, one a line');
    await phrases.fill('No Nigerians');
    await options.locator('#rule-phrases-problem').waitFor();
    await button('Save the rule').hover();
    await options.mouse.down();
    await phrases.fill('slow hands');
    // Longer than what was typed needs to settle.
    await options.waitForTimeout(400);
    await options.mouse.up();
    await options.getByRole('status').filter({ hasText: '“Slow hands” is saved.' }).waitFor();
    await button('Delete Slow hands').click();
    await options.getByText('“Slow hands” is deleted.').waitFor();
    await options.setViewportSize({ width: 1280, height: 720 });
  });

  it('stands in the popup with what it found and in the list of rules, with the way to change it', async () => {
    const popup = await browser.popup(profile);
    const card = popup.getByRole('article').filter({ hasText: 'Hours and calls' });
    await card.waitFor();
    expect(await card.innerText()).toContain('We work in the day.');
    await popup.getByRole('tab', { name: 'Rules' }).click();
    const row = popup.getByRole('listitem').filter({ hasText: 'Hours and calls' });
    expect(await row.innerText()).toMatch(/Not measured yet/);
    await expectAccessible(popup);
    await row.getByRole('switch').uncheck();
    await marked(undefined);
    await row.getByRole('switch').check();
    await marked(['night shift']);
    const [opened] = await Promise.all([popup.waitForEvent('popup'), row.getByRole('link').click()]);
    await opened.getByRole('heading', { name: 'Change “Hours and calls”' }).waitFor();
    await opened.close();
    await popup.close();
  });

  it('keeps a switch that is used while it is changed', async () => {
    await button('Edit Hours and calls').click();
    await options.getByRole('switch', { name: 'Hours and calls' }).uncheck();
    await marked(undefined);
    await button('Save the rule').click();
    await options.getByRole('status').filter({ hasText: '“Hours and calls” is saved.' }).waitFor();
    await marked(undefined);
    await options.getByRole('switch', { name: 'Hours and calls' }).check();
    await marked(['night shift']);
  });

  it('is tried on no profile of a site that is switched off', async () => {
    await options.getByRole('switch', { name: 'Freelancer.com' }).uncheck();
    await marked(undefined);
    await button('Edit Hours and calls').click();
    await preview().getByText('Found on 0 of 16 practice profiles.').waitFor();
    await preview().getByText('Open a profile in another tab').waitFor();
    await button('Cancel').click();
    await focused('Add a rule');
    await options.getByRole('switch', { name: 'Freelancer.com' }).check();
    await marked(['night shift']);
  });

  it('comes back after it was deleted', async () => {
    await button('Delete Hours and calls').click();
    await marked(undefined);
    await focused('Undo');
    await options.keyboard.press('Enter');
    await marked(['night shift']);
  });
});

describe('a rule pack', () => {
  const path = () => join(folder, 'rules.json');

  it('is written from the own rules, to a file and not to the network', async () => {
    await options.getByText('Export your own rules as a pack').click();
    await button('Export the rules (1)').click();
    expect(await options.locator('#pack-author-problem').innerText()).toMatch(/who made it/);
    await expectAccessible(options);
    await options.getByLabel('Author').fill('Hiring at Quillmark');
    await options.getByLabel('Review by').fill('2099-06-30');
    const requests = browser.server.requests.length;
    const [download] = await Promise.all([options.waitForEvent('download'), button('Export the rules (1)').click()]);
    expect(download.suggestedFilename()).toBe('rules-our-rules-1.json');
    await download.saveAs(path());
    expect(JSON.parse(readFileSync(path(), 'utf8')).rules).toMatchObject([{ name: 'Hours and calls' }]);
    expect(browser.server.requests.length).toBe(requests);
  });

  it('is shown before it is imported, and comes switched off', async () => {
    await button('Delete Hours and calls').click();
    await marked(undefined);
    await options.locator('#pack-file').setInputFiles(path());
    const shown = options.getByRole('region', { name: 'What is in “Our rules”' });
    expect(await shown.innerText()).toMatch(/by Hiring at Quillmark.*Review by June 30, 2099/s);
    expect(await shown.getByRole('listitem').innerText()).toMatch(
      /^Added: Hours and calls\. Looks for “night … shift”/,
    );
    await expectAccessible(options);
    await button('Import, switched off').click();
    expect(await options.getByRole('switch', { name: 'Our rules' }).isChecked()).toBe(false);
    expect(await marks(profile)).toEqual({});
  });

  it('is used once it is switched on', async () => {
    await options.getByRole('switch', { name: 'Our rules' }).check();
    await marked(['night shift']);
    const popup = await browser.popup(profile);
    await popup.getByRole('tab', { name: 'Rules' }).click();
    await popup.getByText('From “Our rules”').waitFor();
    await popup.close();
    await expectAccessible(options);
  });

  it('is dropped on the page, and shown against the one that is there', async () => {
    const file = JSON.parse(readFileSync(path(), 'utf8'));
    const [rule] = file.rules;
    await drop({
      ...file,
      version: '2',
      rules: [{ ...rule, id: 'own-other', name: 'On call', looks: { ...rule.looks, phrases: ['on call'] } }],
    });
    const shown = options.getByRole('region', { name: 'What “Our rules” would change' });
    await shown.waitFor();
    expect(await shown.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/^Added: On call/),
      expect.stringMatching(/^Removed: Hours and calls/),
    ]);
    await button('Do not import').click();
  });

  it('says when it is overdue for review', async () => {
    await drop({
      ...JSON.parse(readFileSync(path(), 'utf8')),
      id: 'old-rules',
      name: 'Old rules',
      reviewBy: '2020-01-31',
    });
    await button('Import, switched off').click();
    await options.getByText('Overdue for review since January 31, 2020').waitFor();
    await expectAccessible(options);
    await button('Remove Old rules').click();
    await options.getByText('Overdue for review').waitFor({ state: 'hidden' });
    await options.getByRole('status').filter({ hasText: '“Old rules” is removed.' }).getByRole('button').click();
    await options.getByText('Overdue for review').waitFor();
  });

  it('is refused with a plain reason', async () => {
    await drop(JSON.parse(readFileSync(path(), 'utf8').replace('night … shift', 'from Nigeria')));
    const refusal = options.getByRole('alert');
    expect(await refusal.innerText()).toMatch(/was not imported.*“Hours and calls” was refused.*names a country/s);
    expect(await refusal.getByRole('link').getAttribute('href')).toBe('/guidance.html?page=fair-checks');
    await expectAccessible(options);
  });
});

const drop = async (pack: unknown) => {
  const transfer = await options.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'pack.json', { type: 'application/json' }));
    return data;
  }, JSON.stringify(pack));
  await options.dispatchEvent('body', 'drop', { dataTransfer: transfer });
};
