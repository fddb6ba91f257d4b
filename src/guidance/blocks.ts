import type { Token, Tokens } from 'marked';

/** Words of a page: plain, or a link, or set off. */
export type Inline = string | ['a', href: string, ...Inline[]] | ['b' | 'i', ...Inline[]];

/** A part of a page, as plain data: what the popup, the card and the guidance page are made from. */
export type Block =
  | ['p' | 'q' | 'h1' | 'h2' | 'h3', ...Inline[]]
  | ['ul' | 'ol', ...Inline[][]]
  /** A list that goes on after something else: its first number. */
  | ['from', number, ...Inline[][]]
  /** Where a part that lives stands, such as a form: its name. */
  | ['here', string];

/** @throws where a page uses something that guidance pages do not have. Runs at build. */
export function blocksOf(tokens: Token[]): Block[] {
  return tokens.filter(({ type }) => type !== 'space').map(blockOf);
}

function blockOf(token: Token): Block {
  const inner = 'tokens' in token && token.tokens ? token.tokens : [];
  if (token.type === 'heading') return [`h${(token as Tokens.Heading).depth}` as 'h1', ...inlineOf(inner)];
  if (token.type === 'paragraph') return ['p', ...inlineOf(inner)];
  if (token.type === 'blockquote')
    return ['q', ...inner.flatMap((part) => inlineOf('tokens' in part ? part.tokens : []))];
  if (token.type === 'list') return listOf(token as Tokens.List);
  const [, here] = /^<!-- here: ([a-z-]+) -->$/.exec(token.raw.trim()) ?? [];
  if (here) return ['here', here];
  throw new Error(`Guidance has no place for a ${token.type}: ${token.raw.slice(0, 60)}`);
}

function listOf({ ordered, start, items }: Tokens.List): Block {
  const all = items.map(({ tokens }) =>
    tokens.flatMap((token) => ('tokens' in token && token.tokens ? inlineOf(token.tokens) : inlineOf([token]))),
  );
  if (!ordered) return ['ul', ...all];
  return Number(start) > 1 ? ['from', Number(start), ...all] : ['ol', ...all];
}

function inlineOf(tokens: Token[] = []): Inline[] {
  return tokens.map((token): Inline => {
    const inner = 'tokens' in token && token.tokens ? inlineOf(token.tokens) : [];
    if (token.type === 'link') return ['a', (token as Tokens.Link).href, ...inner];
    if (token.type === 'strong') return ['b', ...inner];
    if (token.type === 'em') return ['i', ...inner];
    return token.type === 'br' ? ' ' : unescaped((token as Tokens.Text).text).replace(/[ \t\r\n]+/g, ' ');
  });
}

/** Marked writes some characters as HTML does. */
const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** The same as plain text. */
export const plain = (words: readonly Inline[]): string =>
  words
    .map((word) => (typeof word === 'string' ? word : plain(word.slice(word[0] === 'a' ? 2 : 1) as Inline[])))
    .join('')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
