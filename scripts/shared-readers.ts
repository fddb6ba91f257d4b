import { join } from 'node:path';
import type { InlineConfig } from 'vite';
import * as usual from '../src/sites/generic/shared';
import * as readers from '../src/sites/reading/shared';
import { isUsual } from '../src/sites/scripts';

const sites = join(import.meta.dirname, '../src/sites');

/** From the file of each module of a room to where the script that was loaded before has put it. */
const shared = (room: string, global: string, modules: object): [file: string, place: string][] =>
  Object.keys(modules).map((name) => [
    join(sites, room, `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`),
    `${global}.${name}`,
  ]);

const readersOfAll = shared('reading', 'secondLookReaders', readers);
const readersOfUsual = shared('generic', 'secondLookUsual', usual);

/**
 * Has a script take the shared readers from those that are loaded before it, where `entrypoints/reader.ts` and
 * `entrypoints/usual.ts` put them, in place of carrying them along: else the package would hold them once for each site.
 */
export function takeSharedReaders(script: string, config: InlineConfig): void {
  const [, site] = /^site-(.+)$/.exec(script) ?? [];
  if (!site && script !== 'usual') return;
  const places = new Map([...readersOfAll, ...(site && isUsual(site) ? readersOfUsual : [])]);
  config.plugins?.push({
    name: 'second-look-shared-readers',
    outputOptions: (options) => ({ ...options, globals: (id) => places.get(id) as string }),
    config: () => ({ build: { rolldownOptions: { external: (id) => places.has(id) } } }),
  });
}
