import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { practiceProfiles } from '../../src/views/practice/profiles';
import { t } from '../../src/words';
import { faults } from './axe';
import { Browser, marks } from './browser';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await Browser.open();
  page = await browser.context.newPage();
});
afterAll(() => browser.close());

const kept = () => page.evaluate(async () => (await chrome.storage.local.get('practice')).practice);

const open = async (id: string) => {
  await page.goto(`${browser.origin}/practice.html#${id}`);
  // A change of the hash alone loads nothing.
  await page.reload();
  await page.getByRole('heading', { level: 2 }).waitFor();
};

beforeEach(async () => {
  await open('ordinary');
  await page.evaluate(() => chrome.storage.local.remove(['practice', 'dismissals']));
});

const compare = () => page.getByRole('button', { name: 'Compare' });
const steps = () => page.getByRole('navigation', { name: 'Practice profiles' });

async function answer(choice: string): Promise<void> {
  await page.getByRole('radio', { name: choice }).check();
  await compare().click();
}

const focused = () => page.evaluate(() => document.activeElement?.textContent);

describe('the flow of practice', () => {
  it('asks before it tells, and keeps nothing until there is an answer', async () => {
    await open('contact');
    expect(await page.getByText('What Second Look shows').count()).toBe(0);
    await compare().click();
    await page.getByText('Choose one of these first.').waitFor();
    expect(await kept()).toBeUndefined();
    await answer('Reject the person');
    await page.getByRole('heading', { name: t('practice.lesson.contact.title') }).waitFor();
    expect(await focused()).toBe(t('practice.lesson.contact.title'));
    for (const words of [
      t('practice.lesson.contact.shown'),
      t('practice.lesson.contact.unknown'),
      t('practice.lesson.contact.misreading'),
      t('practice.lesson.contact.fits'),
    ])
      await page.getByText(words).waitFor();
    await page.getByText('Reject the person').waitFor();
    await vi.waitFor(async () => expect(await kept()).toEqual({ version: 1, answers: { contact: 'reject' } }));
  });

  it('knows after a reload what is done, and forgets it when asked to', async () => {
    await open('contact');
    await answer('Ask to stay on the site');
    await page.getByText('1 of 16 done').waitFor();
    await open('contact');
    await page.getByText('1 of 16 done').waitFor();
    await page.getByRole('heading', { name: t('practice.lesson.contact.title') }).waitFor();
    await page.getByRole('button', { name: 'Answer again' }).click();
    await compare().waitFor();
    expect(
      await page
        .getByRole('radio')
        .first()
        .evaluate((radio) => radio === document.activeElement),
    ).toBe(true);
    await page.getByRole('button', { name: 'Start again' }).click();
    await page.getByRole('status').filter({ hasText: 'Your progress is erased.' }).waitFor();
    await page.getByText('0 of 16 done').waitFor();
    expect(await focused()).toBe('0 of 16 done');
    expect(await kept()).toBeUndefined();
    await open('contact');
    await compare().waitFor();
  });

  it('goes through all profiles by keyboard, to the summary', async () => {
    for (const [index, { id }] of practiceProfiles.entries()) {
      await page.getByRole('heading', { name: `Profile ${index + 1} of 16` }).waitFor();
      await page.getByRole('radio').first().focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: t(`practice.lesson.${id}.title`) }).waitFor();
      await page.getByRole('link', { name: /^(Next|To the summary)$/ }).press('Enter');
    }
    await page.getByRole('heading', { name: 'What you learned' }).waitFor();
    expect(await focused()).toBe('What you learned');
    await page.getByText('16 of 16 done').waitFor();
    await page.getByRole('link', { name: `16. ${t('practice.lesson.polished.title')}` }).click();
    await page.getByRole('heading', { name: t('practice.lesson.polished.title') }).waitFor();
    expect(await focused()).toBe('Profile 16 of 16');
    await page.getByRole('link', { name: 'Previous' }).click();
    await page.getByRole('heading', { name: 'Profile 15 of 16' }).waitFor();
  });

  it('does not give away in the summary what is still to come', async () => {
    await open('summary');
    await page.getByRole('heading', { name: 'What you learned' }).waitFor();
    expect(await page.getByText(t('practice.lesson.polished.title')).count()).toBe(0);
    expect((await browser.toolbar(page)).title).toMatch(/not a profile page/);
    await page.getByRole('main').getByRole('link', { name: '16. Castor Wyndrell' }).click();
    await compare().waitFor();
  });

  it('answers though nothing can be kept, and says so', async () => {
    await page.evaluate(() => {
      chrome.storage.local.set = () => Promise.reject(new Error('The disk is full.'));
    });
    await answer('Nothing beyond the usual questions');
    await page.getByRole('heading', { name: t('practice.lesson.ordinary.title') }).waitFor();
    await page.getByRole('status').filter({ hasText: 'could not be kept' }).waitFor();
  });
});

describe('the live tool on a practice page', () => {
  it('reads the rest of a text once the reader has opened it', async () => {
    await open('folded');
    await vi.waitFor(
      async () => expect((await browser.toolbar(page)).title).toContain('Nothing to ask about in what could be read'),
      5_000,
    );
    await page.getByRole('button', { name: 'Read more' }).click();
    await vi.waitFor(async () => expect((await marks(page)).act?.join()).toMatch(/deposit/), 5_000);
  });

  it('lets a finding be put away, and takes its mark off', async () => {
    await open('warning');
    await vi.waitFor(async () => expect((await marks(page)).act).toHaveLength(1), 5_000);
    const popup = await browser.popup(page);
    await popup
      .getByRole('button', { name: /^Dismiss/ })
      .first()
      .click();
    await vi.waitFor(async () => expect(await marks(page)).toEqual({}), 5_000);
    await popup.close();
  });

  it('sees nothing of the words in a picture', async () => {
    await open('picture');
    await vi.waitFor(async () => expect((await browser.toolbar(page)).title).toContain('Nothing to ask about'), 5_000);
    expect(await page.locator('svg', { hasText: 'on Telegram' }).isVisible()).toBe(true);
    expect(await marks(page)).toEqual({});
  });
});

describe('every screen of practice', () => {
  const screens = ['contact', 'clock', 'other-writing', 'picture', 'half-loaded', 'summary'];

  it.each(screens)('%s is free of faults before and after the answer, light and dark, wide and narrow', async (id) => {
    await open(id);
    await expectAccessible();
    if (id === 'summary') return;
    await answer('Nothing beyond the usual questions');
    await page.getByRole('heading', { name: 'What fits here' }).waitFor();
    await expectAccessible();
  });

  it.each(['ltr', 'rtl'])('%s: nothing needs scrolling sideways, from 320 pixels on', async (dir) => {
    for (const { id } of practiceProfiles) {
      await steps()
        .getByRole('link')
        .nth(practiceProfiles.findIndex((profile) => profile.id === id))
        .click();
      await page.evaluate((value) => document.documentElement.setAttribute('dir', value), dir);
      for (const width of [320, 700, 1000]) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, `${id} at ${width}`).toBeLessThanOrEqual(width);
      }
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('names every profile and says which are done, for those who do not see the numbers', async () => {
    await answer('Nothing beyond the usual questions');
    await steps().getByRole('link', { name: '1. Tamsel Orrigade, done' }).waitFor();
    expect(await steps().getByRole('link', { name: '1. Tamsel Orrigade, done' }).getAttribute('aria-current')).toBe(
      'page',
    );
    expect(await page.getByRole('article').getAttribute('lang')).toBe('en');
  });
});

async function expectAccessible(): Promise<void> {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await faults(page), `${width}, ${colorScheme}`).toEqual([]);
    }
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}
