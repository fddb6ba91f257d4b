import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './browser';
import { unfiltered } from './icons/unfiltered';

/**
 * Draws the toolbar icons, one shape for each state, into src/views/public/icons: npx tsx scripts/icons.ts
 * An eye that looks twice: the second lid stands above the first.
 */
const active = '#3567d6';
const resting = '#7c8496';

const lids = (colour: string, line = '') =>
  `<g fill="none" stroke="${colour}" stroke-width="11" stroke-linecap="round" ${line}>
    <path d="M12 76c26-38 78-38 104 0-26 38-78 38-104 0Z" stroke-linejoin="round"/>
    <path d="M24 42c24-24 56-24 80 0"/></g>`;

const shapes: Record<string, string> = {
  ask: `${lids(active)}<circle cx="64" cy="76" r="17" fill="${active}"/>`,
  clear: `${lids(active)}<circle cx="64" cy="76" r="12" fill="none" stroke="${active}" stroke-width="9"/>`,
  unread: lids(resting, 'stroke-dasharray="13 20"'),
  other: `${lids(resting)}<path d="M46 76h36" stroke="${resting}" stroke-width="11" stroke-linecap="round"/>`,
  off: `${lids(resting)}<path d="M24 116 104 32" stroke="${resting}" stroke-width="12" stroke-linecap="round"/>`,
};

const sizes = { ask: [16, 32, 48, 128] };

const folder = join(import.meta.dirname, '../src/views/public/icons');
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: ensureBrowser() });
const page = await browser.newPage();
for (const [shape, drawing] of Object.entries(shapes)) {
  for (const size of shape === 'ask' ? sizes.ask : [16, 32]) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><svg viewBox="4 12 120 112" width="${size}" height="${size}" style="display:block">${drawing}</svg>`,
    );
    const picture = await page.screenshot({ omitBackground: true });
    writeFileSync(join(folder, `${shape}-${size}.png`), unfiltered(picture));
  }
}
await browser.close();
