import { fold } from './fold';

/** Between two words of a phrase, `…` (or `...`) stands for so many words at most. */
const longestGap = 5;

type Part = { pieces: string[]; gap: number };

/** A phrase that a user typed, ready to be found. */
export type Wildcard = readonly Part[];

type TextWord = { text: string; start: number; end: number };

/** A text cut into plain words, for any number of phrases. */
export type WordsOf = { words: readonly TextWord[]; at: Uint32Array };

/**
 * `*` stands for any letters within a word, `…` for up to five words between two. Case, accents, punctuation and
 * look-alike letters make no difference. @returns nothing to find where the phrase has no letter or digit.
 */
export function wildcardOf(phrase: string): Wildcard {
  const parts: Part[] = [];
  let gap = 0;
  for (const [word] of fold(phrase.replaceAll('…', ' ... ')).text.matchAll(/\.\.\.|[\p{L}\p{N}*]+/gu)) {
    if (word === '...') gap = longestGap;
    else if (/[^*]/.test(word)) {
      parts.push({ pieces: word.split('*'), gap: parts.length ? gap : 0 });
      gap = 0;
    }
  }
  return parts;
}

export function wordsOf(text: string): WordsOf {
  const folded = fold(text);
  const words = [...folded.text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
  return { words, at: folded.at };
}

/**
 * Where a phrase first stands in a text: places in the original. Linear in the words, whatever the phrase is: of the
 * places where a part last matched only the nearest can matter to the next.
 */
export function findWildcard({ words, at }: WordsOf, wildcard: Wildcard): { start: number; end: number } | undefined {
  const progress: Progress[] = [];
  for (const [i, word] of words.entries()) {
    advance(progress, wildcard, word, i);
    const done = progress[wildcard.length - 1];
    if (done?.last === i) return { start: at[done.start] ?? 0, end: at[word.end] ?? 0 };
  }
  return undefined;
}

/** Where the first parts of a phrase have matched: the character it began at, and the last word. */
type Progress = { start: number; last: number } | undefined;

function advance(progress: Progress[], wildcard: Wildcard, word: TextWord, i: number): void {
  // From the last part to the first, so that no word is taken twice.
  for (let part = wildcard.length - 1; part >= 0; part--) {
    const before = part === 0 ? { start: word.start, last: i - 1 } : progress[part - 1];
    if (before && follows(before, i, word, wildcard[part] as Part)) progress[part] = { start: before.start, last: i };
  }
}

const follows = (before: NonNullable<Progress>, i: number, word: TextWord, { pieces, gap }: Part) =>
  i - before.last - 1 <= gap && fitsWildcard(word.text, pieces);

/** Does a word consist of these pieces, in order, with any letters between them? */
export function fitsWildcard(word: string, pieces: readonly string[]): boolean {
  if (pieces.length < 2) return word === pieces[0];
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (!word.startsWith(first) || !word.endsWith(last) || word.length < first.length + last.length) return false;
  let from = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = word.indexOf(piece, from);
    if (found < 0) return false;
    from = found + piece.length;
  }
  return from <= word.length - last.length;
}
