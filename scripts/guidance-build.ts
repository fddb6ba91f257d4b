import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { type Parsed, parsePage } from '../src/guidance/parse';

const folder = resolve(import.meta.dirname, '../src/guidance');
const virtual = 'virtual:guidance';

/** All pages of a language by name. @throws what is wrong with one of them. */
export const guidanceIn = (language: string): Record<string, Parsed> =>
  Object.fromEntries(pagesIn(language).map((name) => [name, parsedPage(language, name)]));

export const pagesIn = (language: string): string[] =>
  readdirSync(join(folder, language)).map((file) => basename(file, '.md'));

export function parsedPage(language: string, name: string): Parsed {
  const path = join(folder, language, `${name}.md`);
  return parsePage(path, readFileSync(path, 'utf8'));
}

const languages = () =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/**
 * Lets a page of the extension load the guidance of one language, as plain data. What a rule's card shows is not in it:
 * that stands among the messages, which the browser has at hand in every script (`scripts/locales.ts`).
 */
export function guidancePlugin(): Plugin {
  return {
    name: 'second-look-guidance',
    resolveId: (id) => (id.startsWith(virtual) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${virtual}`)) return undefined;
      const language = id.split('/')[1];
      if (language) return moduleOf(language);
      const imports = languages().map((name) => `${JSON.stringify(name)}: () => import('${virtual}/${name}')`);
      return { code: `export const load = {${imports.join(',')}};`, map: null };
    },
  };
}

function moduleOf(language: string) {
  const pages = Object.entries(guidanceIn(language)).map(([name, { rest }]) => [name, rest]);
  return { code: `export const pages = ${JSON.stringify(Object.fromEntries(pages))};`, map: null };
}
