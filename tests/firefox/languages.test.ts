import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inLanguage, speaking } from '../e2e/languages';
import { Firefox, firefoxFolder } from './firefox';

let folder: string;
let firefox: Firefox;

beforeAll(async () => {
  folder = speaking(inLanguage('ar'), firefoxFolder);
  firefox = await Firefox.open(folder);
});
afterAll(async () => {
  await firefox?.close();
  rmSync(folder, { recursive: true, force: true });
});

it.each(['welcome.html', 'popup.html', 'sidepanel.html', 'options.html', 'practice.html#contact', 'guidance.html'])(
  '%s goes from right to left where its language does',
  async (path) => {
    const page = await firefox.ours(path);
    await page.says(/\p{Script=Arabic}{3}/u);
    await page.resize(320);
    const { dir, scrollWidth } = await page.evaluate(() => {
      const { dir, scrollWidth } = document.documentElement;
      return { dir, scrollWidth };
    });
    expect(dir).toBe('rtl');
    expect(scrollWidth).toBeLessThanOrEqual(320);
    await page.close();
  },
);
