import type { Plugin } from 'vite';

/**
 * WXT wraps a script that it does not declare in calls of a logger, which is silent in a release. Every script of a
 * profile page would carry that along; an error reaches the console by itself.
 */
export function bareScripts(): Plugin {
  return {
    name: 'second-look-bare-scripts',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('wxt-unlisted-script-entrypoint')) return undefined;
      const [definition] = /import definition from .+/.exec(code) ?? [];
      if (!definition) throw new Error('WXT wraps scripts in another way than it did.');
      return { code: `${definition}\nexport default definition.main();`, map: null };
    },
  };
}
