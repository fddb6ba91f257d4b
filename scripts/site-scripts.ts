import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntrypointInfo } from 'wxt';
import { sites } from '../src/sites';

const folder = join(import.meta.dirname, '../.wxt/sites');

/**
 * One script for each site: a page loads the code that all share and one table, not the tables of all.
 * @returns them as entry points for WXT.
 */
export function siteScripts(): EntrypointInfo[] {
  mkdirSync(folder, { recursive: true });
  return sites.map(({ id }) => {
    const inputPath = join(folder, `${id}.ts`);
    writeFileSync(
      inputPath,
      `import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { start } from '../../entrypoints/site/start';
import { ${id} } from '../../src/sites/${id}';
export default defineUnlistedScript(() => start(${id}));
`,
    );
    return { name: `site-${id}`, inputPath, type: 'unlisted-script' };
  });
}

/**
 * Declared here, not by WXT's wrapper: its runtime alone costs more than a page that is not a profile may cost.
 * @returns the part of the manifest that loads them.
 */
export const contentScripts = () =>
  sites.map(({ id, matches }) => ({
    matches,
    js: [`site-${id}.js`],
    css: ['assets/marks.css'],
    run_at: 'document_idle' as const,
  }));
