import type { Plugin } from 'vite';
import { rules } from '../src/rules';
import { pairRules } from '../src/rules/pairs';

const virtual = 'virtual:catalogue';

/** Describes the rules as plain data, for who must not carry what their checks need. */
export function cataloguePlugin(): Plugin {
  return {
    name: 'second-look-catalogue',
    resolveId: (id) => (id === virtual ? `\0${virtual}` : undefined),
    load(id) {
      if (id !== `\0${virtual}`) return undefined;
      // Functions are no JSON, and go by themselves.
      const code = `export const own = ${JSON.stringify(rules)}; export const pairs = ${JSON.stringify(pairRules)};`;
      return { code, map: null };
    },
  };
}
