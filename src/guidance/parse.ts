import { lexer } from 'marked';
import { type Block, blocksOf, type Inline, plain } from './blocks';
import { cardHeadings, type Heading, ruleHeadings } from './headings';

/** A page in two parts, so that the popup need not carry what only the page shows. */
export type Parsed = { card: Block[][]; rest: Block[] };

/**
 * Reads a guidance page. Runs at build, so that the pages and the popup cannot say different things. Of a page about a
 * rule `card` has the sections of the card in their order, without headings, and `rest` all that stands outside them.
 * @throws what is wrong with the page, and where.
 */
export function parsePage(file: string, markdown: string, isAboutRule: boolean): Parsed {
  const blocks = blocksOf(lexer(markdown));
  if (!isAboutRule) return { card: [], rest: blocks };
  const sections = ruleHeadings.map((heading) => sectionOf(file, blocks, heading));
  const isOnCard = (heading: Heading) => (cardHeadings as readonly Heading[]).includes(heading);
  const card = sections.filter((_, i) => isOnCard(ruleHeadings[i] as Heading));
  if (card[2]?.filter(([kind]) => kind === 'q').length !== 1) {
    throw new Error(`${file}: "What to do" needs one question, as a quote (> …).`);
  }
  const others = new Set(card.flat());
  return { card, rest: blocks.filter((block) => !others.has(block)) };
}

function sectionOf(file: string, blocks: Block[], heading: Heading): Block[] {
  const start = blocks.findIndex(([kind, ...words]) => kind === 'h2' && plain(words as Inline[]) === heading);
  if (start < 0) throw new Error(`${file}: the heading "## ${heading}" is missing.`);
  const end = blocks.findIndex(([kind], i) => i > start && kind === 'h2');
  return blocks.slice(start + 1, end < 0 ? undefined : end);
}
