import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, on the page as it is. The page's policy lets no script in, so it runs through the debugger. */
export async function faults(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const evaluate = (expression: string) =>
    session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      allowUnsafeEvalBlockedByCSP: true,
    });
  // A page is looked at several times, in each of its forms, and the source is half a megabyte.
  if ((await evaluate('typeof axe')).result.value === 'undefined') await evaluate(axe);
  const options = "{ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] }";
  const { result } = await evaluate(
    `axe.run(document, ${options}).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html.slice(0, 120)).join(' | ')))`,
  );
  await session.detach();
  return result.value as string[];
}
