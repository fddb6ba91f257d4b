import { launch } from './browser';
const out='/tmp/shots'; 
import { mkdirSync } from 'node:fs'; mkdirSync(out,{recursive:true});
const { context, extensionId } = await launch({ headless: true } as never) as never as any; const origin=`chrome-extension://${extensionId}`;
const practice = await context.newPage();
await practice.goto(`${origin}/practice.html#contact`); await practice.waitForTimeout(1500);
const tabId = await practice.evaluate(() => (globalThis as any).chrome.tabs.getCurrent().then((t: any) => t.id));
for (const scheme of ['light','dark'] as const) for (const w of [320, 384]) {
  const p = await context.newPage(); await p.emulateMedia({ colorScheme: scheme }); await p.setViewportSize({ width: w, height: 700 });
  await p.goto(`${origin}/popup.html?tab=${tabId}`); await p.waitForTimeout(700); await p.screenshot({ path: `${out}/popup-${scheme}-${w}.png`, fullPage: true });
  await p.getByRole('tab', { name: 'Rules' }).click(); await p.waitForTimeout(300); await p.screenshot({ path: `${out}/rules-${scheme}-${w}.png` });
  await p.goto(`${origin}/guidance.html`); await p.waitForTimeout(400); await p.screenshot({ path: `${out}/guide-${scheme}-${w}.png` });
  await p.goto(`${origin}/guidance.html?page=implausible-hours-volume`); await p.waitForTimeout(400); await p.screenshot({ path: `${out}/page-${scheme}-${w}.png` });
  await p.close();
}
await context.close();
