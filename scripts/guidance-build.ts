import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { mapLinks } from '../src/guidance/links';
import { type Parsed, parsePage } from '../src/guidance/parse';

const folder = resolve(import.meta.dirname, '../src/guidance');
const virtual = 'virtual:guidance';

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
      const links = `[${sharedLinks().join(',')}]`;
      return { code: `export const links = ${links}; export const load = {${imports.join(',')}};`, map: null };
    },
  };
}

/** Sources are named alike in every language. @returns the links that several have, as JSON. */
function sharedLinks(): string[] {
  const counts = new Map<string, number>();
  for (const language of languages()) {
    for (const link of new Set(linksIn(language))) counts.set(link, (counts.get(link) ?? 0) + 1);
  }
  return [...counts].flatMap(([link, count]) => (count > 1 ? [link] : []));
}

function linksIn(language: string): string[] {
  const found: string[] = [];
  mapLinks(restIn(language), (link) => found.push(JSON.stringify(link)));
  return found;
}

function moduleOf(language: string) {
  const shared = new Map(sharedLinks().map((link, number) => [link, number]));
  const kept = mapLinks(restIn(language), (link) => {
    const number = shared.get(JSON.stringify(link));
    return number === undefined ? link : ['a', number];
  });
  const pages = Object.fromEntries(pagesIn(language).map((name, index) => [name, (kept as unknown[])[index]]));
  return { code: `export const pages = ${JSON.stringify(pages)};`, map: null };
}

const restIn = (language: string) => pagesIn(language).map((name) => parsedPage(language, name).rest);
