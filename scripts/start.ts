import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContext, Page } from 'playwright-core';
import { launch } from './browser';

/** Opens a browser with the extension on the practice page; with --headless --out DIR it saves pictures of it there. */
const options = { headless: { type: 'boolean' }, out: { type: 'string' } } as const;

async function start(): Promise<void> {
  const { values } = parseArgs({ options });
  const { headless = false, out } = values;
  if (headless !== (out !== undefined)) throw new Error('--headless and --out DIR go together.');
  if (!headless && process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new Error('There is no display here. To save pictures instead: npm start -- --headless --out DIR');
  }
  const { context, extensionId } = await launch({ headless });
  const origin = `chrome-extension://${extensionId}`;
  if (out !== undefined) return takePictures(context, origin, out);
  const [page] = context.pages();
  await page?.goto(`${origin}/practice.html`);
  console.log('The browser is open on the practice page. Close it to end.');
  await new Promise((resolve) => context.on('close', resolve));
}

async function takePictures(context: BrowserContext, origin: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const save = async (page: Page, name: string) => {
    const path = join(folder, `${name}.png`);
    await page.screenshot({ path });
    console.log(path);
  };
  const practice = await context.newPage();
  await practice.goto(`${origin}/practice.html#contact`);
  const tabId = await tabIdOf(practice);
  const words = await markedWords(practice);
  await practice.mouse.move(words.x, words.y);
  await practice.waitForTimeout(500);
  await save(practice, 'practice');
  for (const scheme of ['light', 'dark'] as const) {
    const popup = await context.newPage();
    await popup.emulateMedia({ colorScheme: scheme });
    await popup.setViewportSize({ width: 384, height: 600 });
    await popup.goto(`${origin}/popup.html?tab=${tabId}`);
    await popup.getByRole('heading', { name: /to ask about/ }).waitFor();
    await save(popup, `popup-${scheme}`);
    await popup.getByRole('tab', { name: 'Rules' }).click();
    await save(popup, `rules-${scheme}`);
    await popup.close();
  }
  await save(await together(context, folder), 'at-work');
  await practice.goto(`${origin}/guidance.html?page=off-platform-contact`);
  await save(practice, 'guidance');
  await practice.goto(`${origin}/guidance.html?page=what-the-article-tells-us`);
  await save(practice, 'article');
  await context.close();
}

/** The page and the popup in one picture, as they stand beside each other in a browser. */
async function together(context: BrowserContext, folder: string): Promise<Page> {
  const [page, popup] = ['practice', 'popup-light'].map((name) => readFileSync(join(folder, `${name}.png`), 'base64'));
  const both = await context.newPage();
  await both.setContent(`<body style="margin:0"><img src="data:image/png;base64,${page}" style="display:block">
    <img src="data:image/png;base64,${popup}" style="position:absolute;top:12px;right:24px;border:1px solid #c5cad6;
    border-radius:8px;box-shadow:0 8px 30px rgb(0 0 0 / 30%)">`);
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

start().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
