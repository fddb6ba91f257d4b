import { isLookAlikeScript, lookAlike, plainLetter } from './letters';

/** A text in plain lower-case letters, with the way back: `text[i]` comes from the original at `at[i]`. */
export type Folded = {
  original: string;
  text: string;
  /** One entry more than `text` has characters: the end. */
  at: Uint32Array;
  /** Has letters or signs that can hide a word: a second script, or characters without width. */
  isMixed: boolean;
};

const mixing =
  /[\p{sc=Cyrillic}\p{sc=Greek}\u00c0-\u024f\u1e00-\u1eff\u200b-\u200d\u2060\ufeff\u0250-\u02af\u24b6-\u24e9\u1d00-\u1d2b]|[\u0300-\u036f]|[\u{1f130}-\u{1f189}]/u;

/**
 * Folds style away: bold, circled and full-width letters, accents, keycaps, curly quotes, zero-width characters,
 * Cyrillic and Greek look-alikes inside Latin words. Any string will do; lone surrogates vanish.
 */
export function fold(original: string): Folded {
  const parts: string[] = [];
  const at = new Uint32Array(original.length * 4 + 1);
  const known = new Map<string, string>();
  let length = 0;
  for (let i = 0; i < original.length; ) {
    const character = characterAt(original, i);
    const plain = known.get(character) ?? remember(known, character);
    // One sign can unfold to a whole phrase (U+FDFA gives 18 characters); nothing after the fourth matters here.
    const kept = plain.slice(0, 4);
    for (let j = 0; j < kept.length; j++) at[length++] = i;
    parts.push(kept);
    i += character.length;
  }
  at[length] = original.length;
  return { original, text: unmask(parts.join('')), at: at.subarray(0, length + 1), isMixed: mixing.test(original) };
}

function characterAt(text: string, i: number): string {
  const code = text.charCodeAt(i);
  if (code < 0xd800 || code > 0xdbff) return text.charAt(i);
  const next = text.charCodeAt(i + 1);
  return next >= 0xdc00 && next <= 0xdfff ? text.slice(i, i + 2) : text.charAt(i);
}

function remember(known: Map<string, string>, character: string): string {
  const plain = plainLetter(character);
  known.set(character, plain);
  return plain;
}

/** A word is Latin in disguise if look-alikes are all that is foreign in it. A Russian or Greek word stays as it is. */
function unmask(text: string): string {
  if (!isLookAlikeScript(text)) return text;
  return text.replace(/[\p{L}\p{N}]+/gu, (word) => {
    if (!isLookAlikeScript(word)) return word;
    const latin = Array.from(word, (letter) => lookAlike(letter) ?? letter).join('');
    return isLookAlikeScript(latin) ? word : latin;
  });
}
