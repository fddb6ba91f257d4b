import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { parsePage } from '../src/guidance/parse';
import { rules } from '../src/rules';
import { pairRules } from '../src/rules/pairs';

const isAboutRule = (id: string) => id === 'your-own-rules' || [...rules, ...pairRules].some((rule) => rule.id === id);

/** Lets a script import a page of `src/guidance` as plain data: `<name>.md` what its card shows, `<name>.md?rest` the rest. */
export function guidancePlugin(): Plugin {
  return {
    name: 'second-look-guidance',
    transform(markdown, id) {
      const [path = '', query] = id.split('?');
      if (!path.endsWith('.md')) return undefined;
      const { card, rest } = parsePage(path, markdown, isAboutRule(basename(path, '.md')));
      const [name, part] = query === 'rest' ? ['rest', rest] : ['card', card];
      return { code: `export const ${name} = ${JSON.stringify(part)};`, map: null };
    },
  };
}
