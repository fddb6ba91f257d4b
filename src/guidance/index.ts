import { type Block, type Inline, plain } from './blocks';

/** What the popup and the card take from a rule's guidance page, as plain text. */
export type Guidance = { why: string[]; innocent: string[]; question: string; next: string[]; common: string[] };

/** Of each rule's page what stands on its card, parsed at build (see wxt.config.ts). */
const cards = import.meta.glob<Block[][]>('./*.md', { eager: true, import: 'card' });

/** Rules that the user typed or imported have one page together. */
export const guidancePageOf = (rule: string): string => (rule.startsWith('own-') ? 'your-own-rules' : rule);

/** @throws where the rule has no guidance page. */
export function guidanceOf(rule: string): Guidance {
  const [why = [], innocent = [], next = [], common = []] = cardOf(guidancePageOf(rule));
  if (!why.length) throw new Error(`There is no guidance for ${rule}.`);
  return {
    why: texts(why, 'p'),
    innocent: innocent.flatMap((block) =>
      block[0] === 'ul' ? block.slice(1).map((item) => plain(item as Inline[])) : [],
    ),
    question: texts(next, 'q')[0] ?? '',
    next: texts(next, 'p'),
    common: texts(common, 'p'),
  };
}

const texts = (blocks: Block[], of: 'p' | 'q'): string[] =>
  blocks.flatMap(([kind, ...words]) => (kind === of ? [plain(words as Inline[])] : []));

/** The sections of a page that its card has too; none where it is about no rule. */
export const cardOf = (page: string): Block[][] => cards[`./${page}.md`] ?? [];

/** The address of a guidance page inside the extension; without a name, of the list of all. */
export const guidanceUrl = (page?: string): string => (page ? `/guidance.html?page=${page}` : '/guidance.html');
