import type { Guidance } from './parse';

export type { Guidance };

/** Each rule's page, parsed at build (see wxt.config.ts). */
const pages = import.meta.glob<Guidance>('./*.md', { eager: true, import: 'guidance' });

/** @throws where the rule has no guidance page. */
export function guidanceOf(rule: string): Guidance {
  const found = pages[`./${rule}.md`];
  if (!found) throw new Error(`There is no guidance for ${rule}.`);
  return found;
}

/** The address of a guidance page inside the extension. */
export const guidanceUrl = (page: string): string => `/guidance/${page}.html`;
