import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';

type Studio = { context: BrowserContext; origin: string; folder: string };

/** As extension stores want them. */
const size = { width: 1280, height: 800 };
const toolbarHeight = 48;

/** Saves pictures of the extension at work on the practice page: for the README, and for the stores. */
export async function takePictures(studio: Studio): Promise<void> {
  const { context, origin, folder } = studio;
  mkdirSync(folder, { recursive: true });
  const practice = await context.newPage();
  await takeOfWork(studio, practice);
  for (const id of ['clock', 'warning', 'dates']) await takeOfLesson(studio, practice, id);
  for (const name of ['off-platform-contact', 'what-the-article-tells-us']) {
    await practice.goto(`${origin}/guidance.html?page=${name}`);
    await save(practice, folder, `guidance-${name}`);
  }
  await context.close();
}

async function save(page: Page, folder: string, name: string): Promise<void> {
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path });
  console.log(path);
}

/** The page with a mark explained, the popup in its two tabs, and both as they stand in a browser. */
async function takeOfWork({ context, origin, folder }: Studio, practice: Page): Promise<void> {
  await practice.setViewportSize({ width: size.width, height: size.height - toolbarHeight });
  await practice.goto(`${origin}/practice.html#contact`);
  const tabId = await tabIdOf(practice);
  for (const colorScheme of ['light', 'dark'] as const) {
    await practice.emulateMedia({ colorScheme });
    await explainMark(practice);
    await save(practice, folder, `practice-${colorScheme}`);
    const popup = await context.newPage();
    await popup.emulateMedia({ colorScheme });
    await popup.setViewportSize({ width: 384, height: 600 });
    await popup.goto(`${origin}/popup.html?tab=${tabId}`);
    await popup.getByRole('heading', { name: /^To ask about/ }).waitFor();
    await save(popup, folder, `popup-${colorScheme}`);
    await popup.getByRole('tab', { name: 'Rules' }).click();
    await save(popup, folder, `rules-${colorScheme}`);
    await popup.close();
    const both = await together(context, folder, colorScheme);
    await save(both, folder, colorScheme === 'light' ? 'at-work' : `at-work-${colorScheme}`);
    await both.close();
    await practice.bringToFront();
  }
}

/** A page with what to make of it. */
async function takeOfLesson({ origin, folder }: Studio, practice: Page, id: string): Promise<void> {
  await practice.setViewportSize(size);
  await practice.emulateMedia({ colorScheme: 'light' });
  await practice.goto(`${origin}/practice.html#${id}`);
  await practice.getByRole('radio').nth(1).check();
  await practice.getByRole('button', { name: 'Compare' }).click();
  await practice.waitForFunction(() => CSS.highlights.size > 0);
  await practice.mouse.move(0, 0);
  await practice.evaluate(() => scrollTo(0, 0));
  await save(practice, folder, `lesson-${id}`);
}

/** Brings the invented site to the top of the window, and the pointer onto the first marked words. */
async function explainMark(page: Page): Promise<void> {
  await page.getByRole('article').evaluate((site) => scrollTo(0, site.getBoundingClientRect().top + scrollY - 16));
  await page.mouse.move(0, 0);
  const words = await markedWords(page);
  await page.mouse.move(words.x, words.y);
  await page.waitForTimeout(500);
}

/** The page and the popup in one picture, under the bar of a browser. */
async function together(context: BrowserContext, folder: string, colorScheme: 'light' | 'dark'): Promise<Page> {
  const picture = (path: string) => `src="data:image/png;base64,${readFileSync(path, 'base64')}"`;
  const icon = resolve(import.meta.dirname, '../src/views/public/icons/ask-32.png');
  const both = await context.newPage();
  await both.emulateMedia({ colorScheme });
  await both.setViewportSize(size);
  await both.setContent(`<style>
    body { margin: 0; color-scheme: light dark; font: 14px system-ui; color: light-dark(#1b1f29, #eceef4) }
    img { display: block }
    header { box-sizing: border-box; height: ${toolbarHeight}px; display: flex; align-items: center; gap: 16px;
      padding: 0 24px; background: light-dark(#dfe3ea, #2a2d35) }
    header p { flex: 1; padding: 7px 16px; border-radius: 99px; background: light-dark(#ffffff, #1b1d23) }
    header div { position: relative; padding: 6px; border-radius: 8px; background: light-dark(#cdd3de, #40444f) }
    header b { position: absolute; inset: auto -3px -3px auto; padding: 0 4px; border-radius: 5px; background: #24428f;
      color: #ffffff; font-size: 11px }
    .popup { position: absolute; inset: ${toolbarHeight + 6}px 8px auto auto; border-radius: 8px;
      border: 1px solid light-dark(#c5cad6, #4b5263); box-shadow: 0 8px 30px rgb(0 0 0 / 35%) }
    </style><header><p>Practice · Second Look</p><div><img ${picture(icon)} width="20"><b>1</b></div></header>
    <img ${picture(join(folder, `practice-${colorScheme}.png`))}>
    <img class="popup" ${picture(join(folder, `popup-${colorScheme}.png`))}>`);
  return both;
}

/** The number by which the browser knows the tab of one of our own pages. */
const tabIdOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: { getCurrent(): Promise<{ id: number }> } } };
    return (await chrome.tabs.getCurrent()).id;
  });

/** The middle of the first marked words, once there are some. */
const markedWords = async (page: Page): Promise<{ x: number; y: number }> => {
  await page.waitForFunction(() => (CSS.highlights.get('second-look-act')?.size ?? 0) > 0);
  return page.evaluate(() => {
    const [words] = CSS.highlights.get('second-look-act') as unknown as StaticRange[];
    const range = document.createRange();
    range.setStart((words as StaticRange).startContainer, (words as StaticRange).startOffset);
    range.setEnd((words as StaticRange).endContainer, (words as StaticRange).endOffset);
    const { left, top, height } = range.getClientRects()[0] as DOMRect;
    return { x: left + 30, y: top + height / 2 };
  });
};
