import { knownDisguise, unhide } from './disguise';
import type { Folded } from './fold';
import { emailOf, handleOf, linkOf, phoneOf, withoutEnd } from './shapes';
import { inFull, slashedAt } from './shorthand';
import { spacedAt } from './spaced';

/** How a word was written, where it was not written plainly. */
export type Manner = 'spaced' | 'leet' | 'look-alike' | 'broken' | 'reversed' | 'dressed';

export type Kind = 'word' | 'number' | 'email' | 'link' | 'handle' | 'phone' | 'mark' | 'break';

/** A piece of the folded text. `text` is what it says, which differs from what stands there if it is disguised. */
export type Token = { kind: Kind; text: string; start: number; end: number; manner?: Manner | undefined };

type Shape = {
  kind: Kind;
  pattern: RegExp;
  accept?: (found: string, text: string, start: number) => string | undefined;
};

/** What can stand at a place. The expressions are sticky, without nested repetition, and bounded in length. */
const shapes: Shape[] = [
  // "100usd", "1,500eur": the unit is a word of its own.
  {
    kind: 'number',
    pattern: /\d(?:[\d,.]{0,30}\d)?(?=(?:usd[tc]?|eur|euros?|gbp|dollars?|bucks|btc|eth)(?![\p{L}\p{N}]))/uy,
  },
  { kind: 'link', pattern: /(?:https?:\/\/|www\.)[^\s<>"']{2,300}/y, accept: withoutEnd },
  { kind: 'email', pattern: /[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9][a-z0-9.-]{1,80}/y, accept: emailOf },
  { kind: 'link', pattern: /[a-z0-9][a-z0-9.-]{2,60}\/[^\s<>"']{1,200}/y, accept: linkOf },
  { kind: 'handle', pattern: /@[a-z0-9_][a-z0-9_.]{2,40}(?![\w/])/y, accept: handleOf },
  { kind: 'handle', pattern: /live:\.?[a-z0-9._]{3,60}/y, accept: withoutEnd },
  { kind: 'handle', pattern: /[a-z0-9_.]{2,32}#\d{4}(?!\w)/y },
  { kind: 'phone', pattern: /\+? ?\(?\d[\d ().-]{4,22}\d(?![\w%]|\.\w)/y, accept: phoneOf },
  { kind: 'number', pattern: /\d[\d,.]{0,30}\d(?![\p{L}\p{N}_'-])|\d(?![\p{L}\p{N}_'-])/uy },
];

/** Nine words of ten: letters, and nothing after them that could belong to an address. */
const plainWord = /[a-z]{2,40}(?![\p{L}\p{N}@_.'*$|!#/:+€¥~^-])/uy;
const oddWord = /[\p{L}\p{N}][\p{L}\p{N}@$!|*€¥_.'/~^-]{2,40}/uy;
/** "inst@": the sign is a letter. */
const openWord = /[a-z]{3,12}@(?=[\s:=>-]|$)/y;
const word = /[\p{L}\p{N}_][\p{L}\p{N}_'-]{0,60}/uy;
const dottedPart = /\.[\p{L}\p{N}_][\p{L}\p{N}_-]{0,30}/uy;

/** Cuts a text into words, numbers, addresses and marks; nothing but white space is left out. */
export function tokenize(folded: Folded): Token[] {
  const { text } = folded;
  const tokens: Token[] = [];
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    if (code === 10) tokens.push({ kind: 'break', text: '\n', start: i, end: i + 1 });
    if (code === 10 || isSpace(code)) {
      i++;
      continue;
    }
    const token = tokenAt(folded, i);
    tokens.push(token);
    i = token.end;
  }
  return tokens;
}

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13);

function tokenAt(folded: Folded, start: number): Token {
  const { text } = folded;
  const plain = matchAt(plainWord, text, start);
  if (plain)
    return { kind: 'word', start, end: start + plain.length, ...(knownDisguise(plain) ?? { text: inFull(plain) }) };
  const slashed = slashedAt(text, start);
  if (slashed) return { kind: 'word', text: slashed.word, start, end: start + slashed.found.length };
  const special = hiddenAt(text, start) ?? shapedAt(text, start);
  if (special) return special;
  const found = wordAt(folded, start);
  if (found) return { kind: 'word', text: found, start, end: start + found.length };
  const mark = String.fromCodePoint(text.codePointAt(start) ?? 0);
  return { kind: 'mark', text: mark, start, end: start + mark.length };
}

/** A word or an address that is kept from a filter. */
function hiddenAt(text: string, start: number): Token | undefined {
  const spaced = spacedAt(text, start);
  const kind = spaced && emailOf(spaced.text) === spaced.text ? 'email' : 'word';
  if (spaced)
    return {
      kind,
      text: unhide(spaced.text.replace(/^@/, ''))?.text ?? spaced.text,
      start,
      end: spaced.end,
      manner: 'spaced',
    };
  const found = matchAt(oddWord, text, start)?.replace(/[^\p{L}\p{N}]+$/u, '');
  const open = matchAt(openWord, text, start);
  const opened = open ? unhide(open) : undefined;
  if (open && opened) return { kind: 'word', ...opened, start, end: start + open.length };
  const read = found ? unhide(found) : undefined;
  return read && { kind: 'word', ...read, start, end: start + (found as string).length };
}

function shapedAt(text: string, start: number): Token | undefined {
  if (!/[a-z0-9+(@]/.test(text.charAt(start))) return undefined;
  for (const { kind, pattern, accept } of shapes) {
    const found = matchAt(pattern, text, start);
    const kept = found && accept ? accept(found, text, start) : found;
    if (kept) return { kind, text: kept, start, end: start + kept.length };
  }
  return undefined;
}

function matchAt(pattern: RegExp, text: string, start: number): string | undefined {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0];
}

/** A word, with what is joined to it by dots: "node.js", "rowan.tilde". */
function wordAt(folded: Folded, start: number): string | undefined {
  const { text } = folded;
  let found = matchAt(word, text, start)?.replace(/['-]+$/, '');
  for (let dots = 0; found && dots < 30; dots++) {
    const more = matchAt(dottedPart, text, start + found.length);
    if (!more || startsSentence(folded, start + found.length)) return found;
    found += more.replace(/-+$/, '');
  }
  return found;
}

/** In "there.Contact" a space is missing. */
function startsSentence({ original, at }: Folded, dot: number): boolean {
  const before = original.charAt(at[dot - 1] ?? 0);
  const after = original.slice(at[dot + 1], at[dot + 3]);
  return /\p{Ll}/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after);
}
