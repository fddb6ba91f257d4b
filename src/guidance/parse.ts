import { lexer } from 'marked';
import { type Block, blocksOf, type Inline, plain } from './blocks';
import { cardHeadings, type Heading, ruleHeadings } from './headings';

/** What the card of a rule shows: its name, what it looks for, and the sections of the card in their order. */
export type Card = { name: string; meaning: string; sections: Block[][] };

/** A page in two parts, so that the popup need not carry what only the page shows. */
export type Parsed = { card?: Card; rest: Block[] };

/**
 * Reads a guidance page. Runs at build, so that the pages and the popup cannot say different things. A page with
 * innocent explanations is about a rule: its `card` has what the card shows, and `rest` all that is not on that.
 * @throws what is wrong with the page, and where.
 */
export function parsePage(file: string, markdown: string): Parsed {
  const blocks = blocksOf(lexer(markdown));
  if (!hasHeading(blocks, 'Innocent explanations')) return { rest: blocks };
  const sections = ruleHeadings.map((heading) => sectionOf(file, blocks, heading));
  const isOnCard = (heading: Heading) => (cardHeadings as readonly Heading[]).includes(heading);
  const card = sections.filter((_, i) => isOnCard(ruleHeadings[i] as Heading));
  if (card[2]?.filter(([kind]) => kind === 'q').length !== 1) {
    throw new Error(`${file}: "What to do" needs one question, as a quote (> …).`);
  }
  const [name, meaning] = [textOf(blocks[0], 'h1'), textOf(blocks[1], 'p')];
  if (!name || !meaning) throw new Error(`${file} must begin with a name and one sentence, in plain words.`);
  const others = new Set([...card.flat(), ...blocks.slice(0, 2)]);
  return { card: { name, meaning, sections: card }, rest: blocks.filter((block) => !others.has(block)) };
}

const hasHeading = (blocks: Block[], heading: Heading) =>
  blocks.some(([kind, ...words]) => kind === 'h2' && plain(words as Inline[]) === heading);

function textOf(block: Block | undefined, of: 'h1' | 'p'): string | undefined {
  if (block?.[0] !== of) return undefined;
  const [, ...words] = block;
  return words.every((word) => typeof word === 'string') ? plain(words) : undefined;
}

function sectionOf(file: string, blocks: Block[], heading: Heading): Block[] {
  const start = blocks.findIndex(([kind, ...words]) => kind === 'h2' && plain(words as Inline[]) === heading);
  if (start < 0) throw new Error(`${file}: the heading "## ${heading}" is missing.`);
  const end = blocks.findIndex(([kind], i) => i > start && kind === 'h2');
  return blocks.slice(start + 1, end < 0 ? undefined : end);
}
