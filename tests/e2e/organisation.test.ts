import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { extensionFolder } from '../../scripts/browser';
import { faults } from './axe';
import { Browser } from './browser';

/** That the browser brings these values is its own part; here our pages are handed them as they come. */
const policy = {
  orgName: 'Northpine Horology',
  forcedRules: ['thin-profile', 'no-such-rule'],
  disabledRules: ['off-platform-contact'],
  allowCustomRules: false,
  allowImport: false,
  allowedSites: ['github.com'],
  guidanceUrl: 'https://people.northpine.example/hiring',
  contactText: 'The people team, second floor',
  contactUrl: 'javascript:alert(1)',
};

let browser: Browser;
beforeAll(async () => {
  browser = await Browser.open();
});
afterAll(() => browser.close());
afterEach(() => browser.store({}));

const open = async (path: string, values: Record<string, unknown>): Promise<Page> => {
  const page = await browser.context.newPage();
  await page.addInitScript((set) => {
    chrome.storage.managed.get = async () => set as never;
  }, values);
  await page.goto(`${browser.origin}/${path}`);
  return page;
};

it('loads with its schema: a schema that the browser does not take would keep it out', async () => {
  const worker = await browser.worker();
  const { storage } = await worker.evaluate(() => chrome.runtime.getManifest());
  expect(storage).toEqual({ managed_schema: 'managed-schema.json' });
  expect(extensionFolder).toContain('chrome-mv3');
  expect(await worker.evaluate(() => chrome.storage.managed.get())).toEqual({});
});

describe('the popup', () => {
  it('shows locked switches, disabled, with who has set them and where to read why', async () => {
    const popup = await open('popup.html', policy);
    await popup.getByRole('tab', { name: 'Rules' }).click();
    const row = (name: string) =>
      popup.getByRole('listitem').filter({ has: popup.getByRole('switch', { name, exact: true }) });
    const thin = row('Thin profile');
    await thin.getByText('Set by Northpine Horology.').waitFor();
    const [forced, disabled, free] = ['Thin profile', 'Contact outside the site', 'Work by remote control'].map(
      (name) => popup.getByRole('switch', { name, exact: true }),
    ) as [ReturnType<Page['getByRole']>, ReturnType<Page['getByRole']>, ReturnType<Page['getByRole']>];
    expect([await forced.isChecked(), await forced.isDisabled()]).toEqual([true, true]);
    expect([await disabled.isChecked(), await disabled.isDisabled()]).toEqual([false, true]);
    expect(await free.isDisabled()).toBe(false);
    expect(await free.getAttribute('aria-describedby')).toBeNull();
    const why = thin.getByRole('link', { name: 'Why can’t I change this?' });
    expect(await why.getAttribute('href')).toBe('/options.html#organisation');
    const guidance = popup.getByRole('link', { name: 'Guidance of Northpine Horology' });
    expect(await guidance.getAttribute('href')).toBe(policy.guidanceUrl);
    expect(await faults(popup)).toEqual([]);
    await popup.close();
  });

  it('locks presets and limits where all rules are locked', async () => {
    const popup = await open('popup.html', { lockRules: true });
    await popup.getByRole('tab', { name: 'Rules' }).click();
    await popup.getByText('Set by your organisation.').first().waitFor();
    const controls = popup.locator('input:not([type=search])');
    expect(await controls.count()).toBeGreaterThan(20);
    expect(await popup.locator('input:not([type=search]):enabled').count()).toBe(0);
    expect(await faults(popup)).toEqual([]);
    await popup.close();
  });
});

describe('the options', () => {
  it('list every value in force, and each that is not used with its reason', async () => {
    const page = await open('options.html#organisation', policy);
    const section = page.getByRole('region', { name: 'What your organisation set' });
    expect(await section.getByRole('row', { name: /^Rules that are always on/ }).innerText()).toMatch(/Thin profile$/);
    expect(await section.getByRole('row', { name: /^You may import/ }).innerText()).toMatch(/No$/);
    expect(await section.getByRole('row', { name: /no-such-rule/ }).innerText()).toMatch(/There is no rule/);
    expect(await section.getByRole('row', { name: /javascript/ }).innerText()).toMatch(/Only an https link/);
    expect(await section.getByRole('link').allInnerTexts()).toEqual([policy.guidanceUrl]);
    expect(await section.getByText('The people team, second floor').count()).toBe(1);
    expect(await page.getByRole('switch', { name: 'GitHub' }).isDisabled()).toBe(false);
    expect(await page.getByRole('switch', { name: 'Upwork' }).isDisabled()).toBe(true);
    expect(await page.getByRole('button', { name: 'Add a rule' }).count()).toBe(0);
    await page.getByText('Rule packs are not used here.').waitFor();
    await page.getByLabel('Address of a profile there').fill('people.example');
    await page.getByRole('button', { name: 'Add this site' }).click();
    await page.getByText('Your organisation does not let Second Look read people.example.').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });

  it('say nothing of an organisation where there is none', async () => {
    const page = await open('options.html', {});
    await page.getByRole('heading', { name: 'What is kept' }).waitFor();
    expect(await page.getByRole('region', { name: 'What your organisation set' }).count()).toBe(0);
    await page.close();
  });
});

it('has agreed for its people where it says so, unless they have stopped it', async () => {
  const agreed = await open('welcome.html', { showFirstRun: false, orgName: 'Northpine Horology' });
  await browser.store({ consent: undefined });
  await agreed.reload();
  await agreed.getByText('Northpine Horology agreed to this for you.').waitFor();
  const stop = await open('options.html', { showFirstRun: false });
  await stop.getByRole('button', { name: 'Stop reading everywhere' }).click();
  await stop.getByText('Reading is stopped.').waitFor();
  for (const page of [agreed, stop]) await page.close();
});
