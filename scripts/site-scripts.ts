import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntrypointInfo } from 'wxt';
import { onRequest, sites } from '../src/sites';
import { address as generic } from '../src/sites/generic/address';
import { scriptsOf } from '../src/sites/scripts';

const folder = join(import.meta.dirname, '../.wxt/sites');

/**
 * One script for each site, with its table and nothing else: a page loads the reader, which all share, and then that.
 * Sites that are read on request have a script that reads once.
 * @returns them as entry points for WXT.
 */
export function siteScripts(): EntrypointInfo[] {
  mkdirSync(folder, { recursive: true });
  return [
    ...[...sites, generic].map(({ id }) => entry(id, 'site', 'handOver', 'world')),
    ...onRequest.map(({ id }) => entry(id, 'once', 'readOnce', 'once')),
  ];
}

function entry(id: string, kind: string, run: string, from: string): EntrypointInfo {
  const name = `${kind}-${id}`;
  const inputPath = join(folder, `${name}.ts`);
  writeFileSync(
    inputPath,
    `import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ${run} } from '../../entrypoints/site/${from}';
import { ${id} } from '../../src/sites/${id}';
export default defineUnlistedScript(() => ${run}(${id}));
`,
  );
  return { name, inputPath, type: 'unlisted-script' };
}

const css = ['assets/marks.css'];

/**
 * Declared here, not by WXT's wrapper: its runtime alone costs more than a page that is not a profile may cost.
 * A site's own script runs where a profile may stand, and a very small one, which waits for a move to a profile within
 * the page, everywhere else.
 */
export const contentScripts = () =>
  sites.flatMap(({ id, matches, profiles: { matches: profiles, exceptGlobs } }) => {
    const reader = { matches: profiles, js: scriptsOf(id), css, run_at: 'document_idle' as const };
    const waiting = { js: ['elsewhere.js'], css, run_at: 'document_idle' as const };
    const others = matches.filter((pattern) => !profiles.includes(pattern));
    return [
      { ...reader, ...(exceptGlobs && { exclude_globs: exceptGlobs }) },
      ...(others.length ? [{ ...waiting, matches: others, exclude_matches: profiles }] : []),
      ...(exceptGlobs ? [{ ...waiting, matches: profiles, include_globs: exceptGlobs }] : []),
    ];
  });
