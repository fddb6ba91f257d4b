import { isDressed, isLookAlikeScript, unleet } from './letters';
import { isKnown } from './lexicon';
import type { Manner, Token } from './tokens';

/** A word as a person understands it, and how it was kept from a filter. */
export type Understood = { text: string; manner: Manner };

const names = 'telegram whatsapp wechat viber discord skype signal messenger instagram gmail'.split(' ');

/** Names without their vowels, and signs that stand in pieces. */
const clipped =
  'whatzapp whatsapp watzapp whatsapp whatzap whatsapp watzap whatsapp whazapp whatsapp telgrm telegram tlegram telegram tgrm telegram telgrem telegram telegrarn telegram teiegrarn telegram skyp skype skyyp skype  whtspp whatsapp whatsp whatsapp whtsap whatsapp wazap whatsapp wazzap whatsapp wassap whatsapp watsap whatsapp dscord discord dscd discord discrod discord disc0rd discord insta-gram instagram instgrm instagram wechatt wechat we-ch4t wechat vibr viber signl signal emal email gmaal gmail gmial gmail gmal gmail tlgrm telegram tlgram telegram tgram telegram t-gram telegram t.gram telegram tele-g telegram whtsp whatsapp ' +
  'vvhatsapp whatsapp vvechat wechat whtspp whatsapp whtsapp whatsapp wtsp whatsapp wtsapp whatsapp votsap whatsapp votsapp whatsapp wotsapp whatsapp vatsap whatsapp watsup whatsapp whatsup whatsapp uotsap whatsapp skaip skype skaype skype skajp skype telegam telegram telega telegram diskord discord vaiber viber gimail gmail jimail gmail geemail gmail dscrd discord vbr viber a.t at d.o.t dot';

const reverse = (word: string) => [...word].reverse().join('');

const disguises = new Map<string, Understood>(
  [...names, 'gmail.com', 'outlook.com', 'yahoo.com', 'email'].map((name) => [
    reverse(name),
    { text: name, manner: 'reversed' },
  ]),
);
for (const [, short, text] of clipped.matchAll(/(\S+) (\S+)/g)) {
  disguises.set(short as string, { text: text as string, manner: 'broken' });
}
// A letter twice, or one too few where the name is long: "gmaill", "telegrm".
for (const name of names) {
  for (let i = 0; i < name.length; i++) {
    const doubled = name.slice(0, i) + name.charAt(i) + name.slice(i);
    const shorter = name.slice(0, i) + name.slice(i + 1);
    for (const form of name.length > 6 ? [doubled, shorter] : [doubled]) {
      if (!isKnown(form) && !disguises.has(form)) disguises.set(form, { text: name, manner: 'broken' });
    }
  }
}
// In many typefaces a capital I and a small l look the same.
for (const name of names) {
  for (const { 0: letter, index } of name.matchAll(/[il]/g)) {
    const twin = name.slice(0, index) + (letter === 'i' ? 'l' : 'i') + name.slice(index + 1);
    disguises.set(twin, { text: name, manner: 'leet' });
  }
}

/** "tlgrm", "margelet", "TeIegram": names in a shape that is known beforehand. */
export const knownDisguise = (word: string): Understood | undefined =>
  disguises.get(word) ?? (/vv|rn|(.)\1/.test(word) && !isKnown(word) ? lookingLike.get(outline(word)) : undefined);

/** What is left of a word for a quick eye: "vv" is a "w", "rn" an "m", a letter twice is there once. */
const outline = (word: string) =>
  word
    .replaceAll('vv', 'w')
    .replaceAll('rn', 'm')
    .replace(/(.)\1+/g, '$1');
const lookingLike = new Map(
  'telegram whatsapp discord instagram messenger wechat skype viber'
    .split(' ')
    .map((text): [string, Understood] => [outline(text), { text, manner: 'broken' }]),
);

const isLongAndKnown = (word: string) => word.length >= 4 && isKnown(word);

/** "te1egr@m", "sky*pe", "up-work": only if it gives a word from the lists and is none itself. */
export function unhide(word: string): Understood | undefined {
  const known = knownDisguise(word);
  if (known || word.length < 4 || isKnown(word)) return known;
  const bare = word.replace(/[^\p{L}\p{N}@$!|€¥]/gu, '');
  if (bare !== word && isLongAndKnown(bare)) return { text: bare, manner: 'broken' };
  const read = /[\d@$!|€¥]/.test(bare) && /[a-z].*[a-z]/.test(bare) ? unleet(bare).find(isLongAndKnown) : undefined;
  if (read) return { text: read, manner: 'leet' };
  const starred = word.includes('*') ? names.find((name) => fits(name, word)) : undefined;
  return starred ? { text: starred, manner: 'broken' } : undefined;
}

const fits = (name: string, word: string) =>
  name.length === word.length && [...name].every((letter, i) => word[i] === '*' || word[i] === letter);

/** How a word of the lists stands in the original, if it has foreign letters, or something invisible inside. */
export function mannerOf(original: string): Manner | undefined {
  if (/\p{L}(?:[\u200b-\u200d\u2060\ufeff]|[\u0335-\u0338])+\p{L}/u.test(original)) return 'broken';
  if (isDressed(original)) return 'dressed';
  return isLookAlikeScript(original) || /\p{M}/u.test(original.normalize('NFD')) ? 'look-alike' : undefined;
}

export const pieces = new Set(['telegram', 'whatsapp', 'skype', 'viber', 'discord', 'gmail', 'instagram']);
const beginnings = new Set([...pieces].flatMap((name) => Array.from(name, (_, i) => name.slice(0, i))));
beginnings.delete('');

const isPiece = (text: string) => beginnings.has(text) || pieces.has(text);

/** "tele gram", "sk yp e": a name in pieces. @returns the name and the number of tokens it takes. */
export function fragmentsAt(tokens: readonly Token[], start: number): [Token, number] | undefined {
  const first = tokens[start] as Token;
  let text = first.kind === 'word' ? first.text : '';
  for (let used = 1; beginnings.has(text); used++) {
    const next = tokens[start + used];
    if (next?.kind !== 'word') return undefined;
    text += unleet(next.text).find((read) => isPiece(text + read)) ?? next.text;
    const token: Token = { kind: 'word', text, start: first.start, end: next.end, manner: 'broken' };
    if (pieces.has(text)) return [token, used + 1];
  }
  return undefined;
}
