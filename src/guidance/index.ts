import { type Key, t } from '../words';
import { type Block, type Inline, plain } from './blocks';
import type { Card } from './parse';

/** What popup, panel and card take from a rule's guidance page, as plain text. */
export type Guidance = {
  name: string;
  /** One sentence: what the rule looks for. */
  meaning: string;
  why: string[];
  innocent: string[];
  question: string;
  next: string[];
  /** For the freelancer: how to make the page true and clear. */
  yours: string[];
  common: string[];
};

/** Rules that the user typed or imported have one page together. */
export const guidancePageOf = (rule: string): string => (rule.startsWith('own-') ? 'your-own-rules' : rule);

/** @throws where the rule has no guidance page. */
export function guidanceOf(rule: string): Guidance {
  const { name, meaning, sections } = cardOf(guidancePageOf(rule));
  const [why = [], innocent = [], next = [], yours = [], common = []] = sections;
  return {
    name,
    meaning,
    why: texts(why, 'p'),
    innocent: innocent.flatMap((block) =>
      block[0] === 'ul' ? block.slice(1).map((item) => plain(item as Inline[])) : [],
    ),
    question: texts(next, 'q')[0] ?? '',
    next: texts(next, 'p'),
    yours: texts(yours, 'p'),
    common: texts(common, 'p'),
  };
}

const texts = (blocks: Block[], of: 'p' | 'q'): string[] =>
  blocks.flatMap(([kind, ...words]) => (kind === of ? [plain(words as Inline[])] : []));

/** What a finding or a rule is called: by the user, who typed it, or by its page. */
export const nameOf = ({ rule, name }: { rule: string; name?: string | undefined }): string =>
  name ?? guidanceOf(rule).name;

const cards = new Map<string, Card>();

/** What the card of a page about a rule shows. @throws where the page is about no rule. */
export function cardOf(page: string): Card {
  const kept = cards.get(page);
  if (kept) return kept;
  const card: Card = JSON.parse(t(`card.${page}` as Key));
  cards.set(page, card);
  return card;
}

/** The address of a guidance page inside the extension; without a name, of the list of all. */
export const guidanceUrl = (page?: string): string => (page ? `/guidance.html?page=${page}` : '/guidance.html');
