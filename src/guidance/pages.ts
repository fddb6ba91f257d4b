import { rules } from '../rules';
import { pairRules } from '../rules/pairs';
import type { Kind } from '../rules/rule';
import { type Block, type Inline, plain } from './blocks';
import { cardHeadings } from './headings';
import { cardOf } from './index';

/** What only the pages themselves show. */
const rest = import.meta.glob<Block[]>('./*.md', { eager: true, import: 'rest', query: '?rest' });

export type Page = { name: string; title: string; blocks: Block[] };

/** The pages that are not about one rule, in the order of the list. */
const general = [
  'what-the-article-tells-us',
  'vetting-checklist',
  'fair-checks',
  'note-to-candidates',
  'if-you-suspect-something',
  'where-to-report',
  'what-it-cannot-know',
  'for-freelancers',
  'your-own-rules',
];

/** @returns the whole page, or nothing where there is none of this name. */
export function pageOf(name: string): Page | undefined {
  const outside = rest[`./${name}.md?rest`] ?? rest[`./${name}.md`];
  if (!outside) return undefined;
  const blocks = outside.flatMap((block) => [block, ...sectionUnder(name, block)]);
  const [, ...title] = blocks.find(([kind]) => kind === 'h1') ?? ['h1', name];
  return { name, title: plain(title as Inline[]), blocks };
}

function sectionUnder(name: string, [kind, ...words]: Block): Block[] {
  const at = kind === 'h2' ? (cardHeadings as readonly string[]).indexOf(plain(words as Inline[])) : -1;
  return at < 0 ? [] : (cardOf(name)[at] ?? []);
}

const all = (names: readonly string[]) => names.flatMap((name) => pageOf(name) ?? []);

export const generalPages = (): Page[] => all(general);
/** The pages about rules of one kind. */
export const rulePages = (kind: Kind): Page[] => all(rules.filter((rule) => rule.kind === kind).map(({ id }) => id));

/** The pages about what two pages have in common. */
export const pairPages = (): Page[] => all(pairRules.map(({ id }) => id));

/** All that a page says, for a search. */
export const textOf = ({ blocks }: Page): string =>
  blocks
    .map(([, ...parts]) => plain(parts.flat().filter((part) => typeof part !== 'number') as Inline[]))
    .join('\n')
    .toLowerCase();
