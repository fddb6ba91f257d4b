import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { links, load } from 'virtual:guidance';
import { lexer } from 'marked';
import { describe, expect, it } from 'vitest';
import { pagesIn } from '../../scripts/guidance-build';
import { cardsIn, languages } from '../../scripts/locales';
import { type Block, blocksOf } from '../../src/guidance/blocks';
import { cardHeadings } from '../../src/guidance/headings';
import { withLinks } from '../../src/guidance/links';
import type { Card } from '../../src/guidance/parse';

const folder = resolve(import.meta.dirname, '../../src/guidance');

const written = (language: string, name: string): Block[] =>
  blocksOf(lexer(readFileSync(resolve(folder, language, `${name}.md`), 'utf8')));

/** A page is kept in parts: what its card has, what else it has, and the links that languages share. */
function partsOf(rest: Block[], card: Card | undefined): Block[] {
  const whole = withLinks(rest, links);
  if (!card) return whole;
  const sections = card.sections.flatMap((section, index) => [['h2', cardHeadings[index]] as Block, ...section]);
  return [['h1', card.name], ['p', card.meaning], ...whole, ...sections];
}

const sorted = (blocks: Block[]) => [...new Set(blocks.map((block) => JSON.stringify(block)))].sort();

describe.each(languages())('the guidance in %s', (language) => {
  it.each(pagesIn(language))('%s has in its parts all that its file says, and nothing else', async (name) => {
    const { pages } = (await load[language]?.()) ?? { pages: {} };
    const card = cardsIn(language)[`card.${name}`];
    const parts = partsOf(pages[name] ?? [], card === undefined ? undefined : JSON.parse(card));
    expect(sorted(parts)).toEqual(sorted(written(language, name)));
  });
});
