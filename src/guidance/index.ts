import type { Guidance } from './parse';

export type { Guidance };

/** Each rule's page, parsed at build (see wxt.config.ts). */
const pages = import.meta.glob<Guidance>('./*.md', { eager: true, import: 'guidance' });

/** Rules that the user typed or imported have one page together. */
export const guidancePageOf = (rule: string): string => (rule.startsWith('own-') ? 'your-own-rules' : rule);

/** @throws where the rule has no guidance page. */
export function guidanceOf(rule: string): Guidance {
  const found = pages[`./${guidancePageOf(rule)}.md`];
  if (!found) throw new Error(`There is no guidance for ${rule}.`);
  return found;
}

/** The address of a guidance page inside the extension. */
export const guidanceUrl = (page: string): string => `/guidance/${page}.html`;
