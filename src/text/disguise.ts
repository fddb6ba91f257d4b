import { isLookAlikeScript, unleet } from './letters';
import { isKnown } from './lexicon';
import type { Manner, Token } from './tokens';

/** A word as a person understands it, and how it was kept from a filter. `text` is folded already. */
export type Understood = { text: string; manner: Manner };

/** Single letters with the same one to three signs between them: "t e l e g r a m", "W.h.a.t.s.A.p.p". */
export function spacedAt(text: string, start: number): { text: string; end: number } | undefined {
  const gap = /[^\p{L}\p{N}\n]{1,3}/uy;
  gap.lastIndex = start + 1;
  const between = gap.exec(text)?.[0];
  if (!between || !isLetter(text, start) || isLetter(text, start - 1)) return undefined;
  return joinedAt(text, start, between) ?? (between.startsWith(' ') ? joinedAt(text, start, ' ') : undefined);
}

const fewest = 5;

function joinedAt(text: string, start: number, between: string): { text: string; end: number } | undefined {
  const letters = [text.charAt(start)];
  let end = start + 1;
  while (text.startsWith(between, end) && isSingle(text, end + between.length, between)) {
    end += between.length;
    letters.push(text.charAt(end));
    end++;
  }
  const joined = letters.join('');
  const isEnough = letters.length >= fewest || (letters.length === fewest - 1 && isKnown(joined));
  return isEnough && /\p{L}.*\p{L}/u.test(joined) ? { text: joined, end } : undefined;
}

/** Inside an address that is spaced out, its signs stand alone too. */
const isSingle = (text: string, at: number, between: string) =>
  isLetter(text, at)
    ? !isLetter(text, at + 1)
    : between.trim() === '' && /[@._-]/.test(text.charAt(at)) && text.startsWith(between, at + 1);

const isLetter = (text: string, at: number) =>
  /[\p{L}\p{N}]/u.test(text.charAt(at)) || (text.charAt(at) === '@' && at >= 0);

/** "te1egr@m", "sky*pe", "up-work", "margelet": only if that gives a word from the lists, and the word itself is none. */
export function unhide(word: string): Understood | undefined {
  if (word.length < 4 || isKnown(word)) return undefined;
  const bare = word.replace(/[^\p{L}\p{N}@$!|]/gu, '');
  if (bare !== word && bare.length >= 4 && isKnown(bare)) return { text: bare, manner: 'broken' };
  const read = /[\d@$!|€]/.test(bare) && /[a-z].*[a-z]/.test(bare) ? unleet(bare).find(isLongAndKnown) : undefined;
  if (read) return { text: read, manner: 'leet' };
  const starred = word.includes('*') ? hideables.find((name) => fits(name, word)) : undefined;
  if (starred) return { text: starred, manner: 'broken' };
  return readReversed(word);
}

const reverse = (word: string) => [...word].reverse().join('');

/** "margelet" */
export function readReversed(word: string): Understood | undefined {
  const short = clipped.get(word);
  if (short) return { text: short, manner: 'broken' };
  const text = reversed.get(word);
  return text ? { text, manner: 'reversed' } : undefined;
}

const isLongAndKnown = (word: string) => word.length >= 4 && isKnown(word);

/** What is hidden most often, and long enough to be told from chance. */
const hideables = 'telegram whatsapp wechat viber discord skype signal messenger instagram gmail'.split(' ');

/** Names without their vowels. */
const clipped = new Map(
  Object.entries({
    tlgrm: 'telegram',
    tlgram: 'telegram',
    tgram: 'telegram',
    whtsp: 'whatsapp',
    whtspp: 'whatsapp',
    whtsapp: 'whatsapp',
    wtsp: 'whatsapp',
    wtsapp: 'whatsapp',
    dscrd: 'discord',
    vbr: 'viber',
  }),
);

const reversed = new Map(
  [...hideables, 'gmail.com', 'email', 'outlook.com', 'yahoo.com'].map((name) => [reverse(name), name]),
);

const fits = (name: string, word: string) =>
  name.length === word.length && [...name].every((letter, i) => word[i] === '*' || word[i] === letter);

/** Is this, in the words of the page, an app's name with foreign letters or with nothing visible inside? */
export function mannerOf(original: string): Manner | undefined {
  if (/\p{L}[\u200b-\u200d\u2060\ufeff]+\p{L}/u.test(original)) return 'broken';
  return isLookAlikeScript(original) ? 'look-alike' : undefined;
}

const pieces = new Set(['telegram', 'whatsapp', 'skype', 'viber', 'discord', 'gmail']);
const beginnings = new Set([...pieces].flatMap((name) => Array.from(name, (_, i) => name.slice(0, i))));

/** "tele gram", "sk yp e": a name in pieces. @returns the name and the number of tokens it takes. */
export function fragmentsAt(tokens: readonly Token[], start: number): [Token, number] | undefined {
  const first = tokens[start] as Token;
  let text = first.text;
  if (first.kind !== 'word' || (text.length < 2 && text !== 'g')) return undefined;
  for (let used = 1; beginnings.has(text); used++) {
    const next = tokens[start + used];
    if (next?.kind !== 'word') return undefined;
    text += next.text;
    if (pieces.has(text))
      return [{ kind: 'word', text, start: first.start, end: next.end, manner: 'broken' }, used + 1];
  }
  return undefined;
}
