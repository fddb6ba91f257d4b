import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type PracticeId, practiceProfiles } from '../../src/views/practice/profiles';
import { faults } from './axe';
import { Browser, marks } from './browser';
import { freelancer, invitation } from './pages';

let browser: Browser;
beforeAll(async () => {
  browser = await Browser.open();
});
afterAll(() => browser.close());

const open = async (path: string) => {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/${path}`);
  return page;
};

describe('practice', () => {
  const expected: Record<PracticeId, { act: number; ask: number; context: number }> = {
    ordinary: { act: 0, ask: 0, context: 0 },
    contact: { act: 1, ask: 0, context: 1 },
    newcomer: { act: 0, ask: 0, context: 0 },
    clock: { act: 0, ask: 2, context: 0 },
    overlap: { act: 0, ask: 2, context: 0 },
    'long-name': { act: 0, ask: 0, context: 0 },
    disguised: { act: 1, ask: 0, context: 0 },
    'half-loaded': { act: 0, ask: 0, context: 0 },
    folded: { act: 0, ask: 0, context: 0 },
    warning: { act: 1, ask: 0, context: 0 },
    dates: { act: 0, ask: 2, context: 0 },
    coins: { act: 1, ask: 0, context: 0 },
    account: { act: 1, ask: 2, context: 1 },
    'other-writing': { act: 0, ask: 0, context: 0 },
    picture: { act: 0, ask: 0, context: 0 },
    polished: { act: 0, ask: 0, context: 0 },
  };

  it.each(practiceProfiles.map(({ id }) => id))('%s is marked as its lesson says', async (id) => {
    const page = await open(`practice.html#${id}`);
    const { act, ask, context } = expected[id];
    // Marks that are not there prove something only once the page has been judged.
    await vi.waitFor(async () => expect((await browser.toolbar(page)).title).toMatch(/ask about/), 5_000);
    // The icon may be a picture ahead of the page.
    await vi.waitFor(async () => {
      const { act: acts = [], ask: asks = [], context: contexts = [] } = await marks(page);
      expect({ act: acts.length, ask: asks.length, context: contexts.length }).toEqual({ act, ask, context });
    });
    await page.close();
  });

  it('goes from one profile to the next and back within the page', async () => {
    const page = await open('practice.html#contact');
    await vi.waitFor(async () => expect((await marks(page)).act).toHaveLength(1));
    await page.getByRole('link', { name: 'Tamsel Orrigade' }).click();
    await vi.waitFor(async () => expect(await marks(page)).toEqual({}));
    await vi.waitFor(async () => expect((await browser.toolbar(page)).title).toContain('Nothing to ask about'), 5_000);
    await page.goBack();
    await vi.waitFor(async () => expect((await marks(page)).act).toHaveLength(1), 5_000);
    await page.close();
  });

  it('says that a half-loaded page could only be checked in part', async () => {
    const page = await open('practice.html#half-loaded');
    await vi.waitFor(async () =>
      expect((await browser.toolbar(page)).title).toContain('Nothing to ask about in what could be read'),
    );
    const popup = await browser.popup(page);
    await popup.getByText(/^Could not be checked/).click();
    expect(await popup.locator('dd', { hasText: 'No video introduction' }).count()).toBe(1);
    await page.close();
    await popup.close();
  });
});

describe('guidance', () => {
  it('leads from the index to every page and back', async () => {
    const page = await open('guidance.html');
    const links = page.getByRole('main').getByRole('link');
    const titles = await links.allInnerTexts();
    expect(titles.length).toBeGreaterThanOrEqual(11);
    for (const title of titles) {
      await page.getByRole('main').getByRole('link', { name: title, exact: true }).click();
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
      await page.getByRole('link', { name: 'All guidance' }).click();
    }
    await page.close();
  });
});

it('searches the guidance, and says so when a page does not exist', async () => {
  const page = await open('guidance.html?page=nowhere');
  await page.getByText('There is no page “nowhere”.').waitFor();
  await page.getByLabel('Search these pages').fill('xylophone');
  await page.getByText('No page has “xylophone”.').waitFor();
  await page.getByLabel('Search these pages').fill('payment protection');
  await page.getByRole('link', { name: 'Contact outside the site' }).click();
  await vi.waitFor(async () => expect(await page.title()).toBe('Contact outside the site · Second Look'));
  await page.close();
});

it('switches all rules by a preset, and says which is chosen', async () => {
  const page = await open('practice.html#contact');
  await vi.waitFor(async () => expect((await marks(page)).act).toHaveLength(1));
  const popup = await browser.popup(page);
  await popup.getByRole('tab', { name: 'Rules' }).click();
  expect(await popup.getByRole('radio', { name: 'Standard' }).isChecked()).toBe(true);
  await popup.getByRole('radio', { name: 'Quiet' }).click();
  await popup.getByText('Only what breaks a rule').waitFor();
  await popup.getByRole('tab', { name: 'This page' }).click();
  await popup.getByText('Rule set: Quiet.').waitFor();
  await popup.getByRole('tab', { name: 'Rules' }).click();
  await popup.getByRole('switch', { name: 'Thin profile' }).click();
  await popup.getByText('Your own choice of rules.').waitFor();
  await popup.getByRole('radio', { name: 'Standard' }).click();
  await popup.getByText('What we suggest').waitFor();
  await page.close();
  await popup.close();
});

describe('the page of sites', () => {
  const address = 'https://www.freelancer.com/u/quillon7';

  it('says how sure we are of each site, and switches one off', async () => {
    const visited = await browser.visit(address, freelancer({ bio: invitation }));
    await vi.waitFor(async () => expect((await marks(visited)).act).toHaveLength(1));
    const page = await open('options.html');
    const row = page.getByRole('listitem').filter({ hasText: 'Upwork' }).first();
    expect(await row.innerText()).toMatch(/Fairly sure/);
    await page.getByRole('switch', { name: 'Freelancer.com' }).click();
    await vi.waitFor(async () => expect(await marks(visited)).toEqual({}));
    await page.getByRole('switch', { name: 'Freelancer.com' }).click();
    await vi.waitFor(async () => expect((await marks(visited)).act).toHaveLength(1));
    await visited.close();
    await page.close();
  });

  it('counts how reading went, without a word of the pages, and copies it', async () => {
    const visited = await browser.visit(address, freelancer({ bio: invitation }));
    await vi.waitFor(async () => expect((await marks(visited)).act).toHaveLength(1));
    const page = await open('options.html');
    const table = page.getByRole('table', { name: /^Freelancer.com, pages: \d+$/ });
    expect(await table.getByRole('row', { name: /^text/ }).innerText()).toMatch(/^text\s+[1-9]/);
    const kept = JSON.stringify(await page.evaluate(() => chrome.storage.session.get()));
    expect(kept).toContain('bio');
    expect(kept).not.toMatch(/quillon|telegram/i);
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    await visited.close();
    await page.close();
  });
});

it('prepares a report of a reading problem that has nothing of the page in it', async () => {
  const page = await browser.visit('https://www.freelancer.com/u/quillon7', freelancer({ bio: invitation }));
  await vi.waitFor(async () => expect((await marks(page)).act).toHaveLength(1));
  const popup = await browser.popup(page);
  await popup.getByText('Report a reading problem').click();
  const report = await popup.locator('pre').innerText();
  expect(report).toMatch(/Site: freelancer\n/);
  expect(report).toMatch(/ {2}bio: read\n/);
  expect(report).not.toMatch(/quillon|telegram|porto/i);
  await page.close();
  await popup.close();
});

describe('accessibility', () => {
  const pages = [
    'practice.html#account',
    'options.html',
    'guidance.html',
    'guidance.html?page=off-platform-contact',
    'guidance.html?page=vetting-checklist',
  ];
  const schemes = ['light', 'dark'] as const;

  it.each(pages.flatMap((path) => schemes.map((scheme) => [path, scheme] as const)))('%s, %s', async (path, scheme) => {
    const page = await open(path);
    await page.emulateMedia({ colorScheme: scheme });
    await page.waitForTimeout(300);
    expect(await faults(page)).toEqual([]);
    await page.close();
  });

  it.each(schemes)('the popup with findings, and its rules, %s', async (scheme) => {
    const page = await open('practice.html#account');
    await vi.waitFor(async () => expect((await marks(page)).act).toHaveLength(1));
    const popup = await browser.popup(page);
    await popup.emulateMedia({ colorScheme: scheme });
    await popup.getByRole('article').first().waitFor();
    expect(await faults(popup)).toEqual([]);
    await popup.getByRole('tab', { name: 'Rules' }).click();
    expect(await faults(popup)).toEqual([]);
    await page.close();
    await popup.close();
  });

  it('needs no sideways scrolling at 320 pixels', async () => {
    const page = await open('practice.html#account');
    await vi.waitFor(async () => expect((await marks(page)).act).toHaveLength(1));
    const popup = await browser.popup(page);
    for (const surface of [page, popup, await open('guidance.html?page=vetting-checklist')]) {
      await surface.setViewportSize({ width: 320, height: 600 });
      expect(await surface.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await surface.close();
    }
  });

  it('reaches everything in the popup by keyboard', async () => {
    const page = await open('practice.html#contact');
    await vi.waitFor(async () => expect((await marks(page)).act).toHaveLength(1));
    const popup = await browser.popup(page);
    await popup.getByRole('article').first().waitFor();
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('ArrowRight');
    expect(await popup.getByRole('tab', { name: 'Rules' }).getAttribute('aria-selected')).toBe('true');
    const inFront = () =>
      popup.evaluate(() => document.activeElement?.matches('[type=radio]:checked, [type=search], [role=switch]'));
    // The preset that is chosen, the search, the first rule.
    for (const stop of ['preset', 'search', 'switch']) {
      await popup.keyboard.press('Tab');
      expect(await inFront(), stop).toBe(true);
    }
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('switch');
    await page.close();
    await popup.close();
  });
});
