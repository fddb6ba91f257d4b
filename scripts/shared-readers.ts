import { join } from 'node:path';
import type { InlineConfig } from 'vite';
import * as shared from '../src/sites/reading/shared';

const folder = join(import.meta.dirname, '../src/sites/reading');
const names = new Map(Object.keys(shared).map((name) => [join(folder, `${name}.ts`), name]));

/**
 * Has a script take the shared readers from the one that was loaded before it, where `entrypoints/reader.ts` has put
 * them, in place of carrying them along: else the package would hold them once for each site.
 */
export function takeSharedReaders(script: string, config: InlineConfig): void {
  if (!/^(site|fallback)-?/.test(script)) return;
  config.plugins?.push({
    name: 'second-look-shared-readers',
    outputOptions: (options) => ({ ...options, globals: (id) => `secondLookReaders.${names.get(id)}` }),
    config: () => ({ build: { rolldownOptions: { external: (id) => names.has(id) } } }),
  });
}
