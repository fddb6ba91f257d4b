import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { extensionFolder } from '../../scripts/browser';
import { languages } from '../../scripts/locales';
import { faults } from './axe';
import { Browser, marks } from './browser';
import { inLanguage, long, mirrored, speaking } from './languages';

/** Every page of the extension; those about a tab are about the practice page. */
const surfaces = ['popup.html?tab=', 'sidepanel.html?tab=', 'options.html', 'welcome.html', 'practice.html#account'];
const guidance = ['guidance.html', 'guidance.html?page=vetting-checklist', 'guidance.html?page=no-video-intro'];

const variants = {
  'long words': { words: long, direction: 'ltr' },
  'English from right to left': { words: mirrored, direction: 'rtl' },
  Arabic: { words: inLanguage('ar'), direction: 'rtl' },
  German: { words: inLanguage('de'), direction: 'ltr' },
};

it('has every language in the package', () => {
  const locales = readdirSync(join(extensionFolder, '_locales')).map((name) => name.replace('_', '-'));
  expect(locales.sort()).toEqual(languages().sort());
  expect(locales).toEqual(expect.arrayContaining(['ar', 'de', 'en', 'es', 'fr', 'pt-BR']));
});

describe.each(Object.entries(variants))('%s', (_, { words, direction }) => {
  let browser: Browser;
  let folder: string;
  let practice: Page;
  let tab: number;

  beforeAll(async () => {
    folder = speaking(words);
    browser = await Browser.open('', folder);
    practice = await browser.context.newPage();
    await practice.goto(`${browser.origin}/practice.html#account`);
    await vi.waitFor(async () => {
      // The first screen may have opened in front of it: a page that nobody sees draws nothing.
      await practice.bringToFront();
      expect((await marks(practice)).act).toHaveLength(1);
    }, 10_000);
    tab = await browser.tabIdOf(practice);
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([...surfaces, ...guidance])('%s fits a narrow window, and is accessible', async (path) => {
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`${browser.origin}/${path.endsWith('tab=') ? path + tab : path}`);
    await page.getByRole('heading').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(direction);
    for (const name of await page.getByRole('tab').all()) {
      await name.click();
      await expectSound(page);
    }
    await expectSound(page);
    await page.close();
  });
});

async function expectSound(page: Page): Promise<void> {
  expect(await tooWide(page)).toEqual([]);
  expect(await faults(page)).toEqual([]);
}

/** What stands out of the window to either side. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right > innerWidth + 1 || left < -1;
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120));
  });
