import { links, load } from 'virtual:guidance';
import { catalogue, pairCatalogue } from '../rules/catalogue';
import type { Kind } from '../rules/rule';
import { language, t } from '../words';
import { type Block, type Inline, plain } from './blocks';
import { cardHeadings, type Heading, headingKeys } from './headings';
import { cardOf } from './index';
import { withLinks } from './links';

export type Page = { name: string; title: string; blocks: Block[] };

/** All guidance pages in the reader's language. */
export type Pages = {
  /** @returns the whole page, or nothing where there is none of this name. */
  named(name: string): Page | undefined;
  /** Those that are not about one rule, in the order of the list. */
  general: Page[];
  /** Those about rules of one kind. */
  ofKind(kind: Kind): Page[];
  /** Those about what two pages have in common. */
  pairs: Page[];
};

const general = [
  'what-the-article-tells-us',
  'vetting-checklist',
  'fair-checks',
  'region-notes',
  'note-to-candidates',
  'if-you-suspect-something',
  'where-to-report',
  'what-it-cannot-know',
  'for-freelancers',
  'your-own-rules',
];

export async function loadPages(): Promise<Pages> {
  const { pages: rest } = await (load[language()] as (typeof load)[string])();
  const named = (name: string) =>
    Object.hasOwn(rest, name) ? pageFrom(name, withLinks(rest[name] ?? [], links)) : undefined;
  const all = (names: readonly string[]) => names.flatMap((name) => named(name) ?? []);
  return {
    named,
    general: all(general),
    ofKind: (kind) => all(catalogue.filter((rule) => rule.kind === kind).map(({ id }) => id)),
    pairs: all(pairCatalogue.map(({ id }) => id)),
  };
}

function pageFrom(name: string, outside: Block[]): Page {
  const whole = outside[0]?.[0] === 'h1' ? outside : [...headOf(name), ...outside];
  const blocks = whole.flatMap((block) => [translated(block), ...sectionUnder(name, block)]);
  const [, ...title] = blocks.find(([kind]) => kind === 'h1') ?? ['h1', name];
  return { name, title: plain(title as Inline[]), blocks };
}

/** The page of a rule begins as its card does. */
function headOf(page: string): Block[] {
  const { name, meaning } = cardOf(page);
  return [
    ['h1', name],
    ['p', meaning],
  ];
}

/** The fixed headings are the same in every file. */
function translated(block: Block): Block {
  const [kind, ...words] = block;
  const key = kind === 'h2' && headingKeys[plain(words as Inline[]) as Heading];
  return key ? ['h2', t(key)] : block;
}

function sectionUnder(name: string, [kind, ...words]: Block): Block[] {
  const at = kind === 'h2' ? (cardHeadings as readonly string[]).indexOf(plain(words as Inline[])) : -1;
  return at < 0 ? [] : (cardOf(name).sections[at] ?? []);
}

/** All that a page says, for a search. */
export const textOf = ({ blocks }: Page): string =>
  blocks
    .filter(([kind]) => kind !== 'here')
    .map(([, ...parts]) => plain(parts.flat().filter((part) => typeof part !== 'number') as Inline[]))
    .join('\n')
    .toLowerCase();
