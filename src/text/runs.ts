import { fold } from './fold';
import { isTemplate } from './templates';

/** Some words in a row, and where they stand in the text. Empty words: what follows does not follow on. */
export type Run = { words: string; start: number; end: number };

type Word = { text: string; start: number; end: number };

/** No text that a person wrote is longer; a page that holds more is compared by its beginning. */
const mostWords = 1500;

/**
 * Every `size` words in a row, in order, without the usual phrases: a run does not reach across one. Nor does it reach
 * across a row of words that is among `others`, runs of the same size from another text.
 * @returns with them how many words were left.
 */
export function runsOf(
  text: string,
  size: number,
  others: ReadonlySet<string> = new Set(),
): { count: number; runs: Run[] } {
  const stretches = stretchesOf(text).flatMap((stretch) => without(stretch, size, others));
  const kept = stretches.filter((stretch) => stretch.length >= size);
  const runs = kept.flatMap((words, i) => [...(i ? [gap] : []), ...runsIn(words, size)]);
  return { count: kept.reduce((sum, { length }) => sum + length, 0), runs };
}

const gap: Run = { words: '', start: 0, end: 0 };

const runsIn = (words: Word[], size: number): Run[] =>
  words.slice(size - 1).map((last, i) => ({
    words: words
      .slice(i, i + size)
      .map(({ text }) => text)
      .join(' '),
    start: words[i]?.start ?? 0,
    end: last.end,
  }));

/** What is left between the rows of words that are among `others`. */
function without(words: Word[], size: number, others: ReadonlySet<string>): Word[][] {
  if (!others.size) return [words];
  const taken = new Set<number>();
  runsIn(words, size).forEach((run, from) => {
    if (others.has(run.words)) for (let i = from; i < from + size; i++) taken.add(i);
  });
  const left: Word[][] = [[]];
  words.forEach((word, i) => {
    if (taken.has(i)) left.push([]);
    else left.at(-1)?.push(word);
  });
  return left;
}

/** The words between the usual phrases. */
function stretchesOf(text: string): Word[][] {
  const stretches: Word[][] = [[]];
  for (const sentence of sentencesOf(text)) {
    if (isTemplate(sentence.map((word) => word.text))) stretches.push([]);
    else stretches.at(-1)?.push(...sentence);
  }
  return stretches;
}

const ending = /[.!?](?:\s|$)|[\n•]/;

function sentencesOf(original: string): Word[][] {
  const { text, at } = fold(original);
  const sentences: Word[][] = [];
  let before = 0;
  let count = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (++count > mostWords) break;
    if (!sentences.length || ending.test(text.slice(before, index))) sentences.push([]);
    before = index + word.length;
    sentences.at(-1)?.push({ text: word, start: at[index] ?? 0, end: at[before] ?? original.length });
  }
  return sentences;
}

/** The longest row of equal entries: where it begins in `one`, and how many they are. Empty entries equal nothing. */
export function longestShared(one: readonly string[], other: readonly string[]): { from: number; length: number } {
  const places = placesOf(other);
  let longest = { from: 0, length: 0 };
  let before = new Map<number, number>();
  one.forEach((entry, i) => {
    const here = new Map<number, number>();
    for (const j of entry ? (places.get(entry) ?? []) : []) here.set(j, (before.get(j - 1) ?? 0) + 1);
    for (const length of here.values()) if (length > longest.length) longest = { from: i - length + 1, length };
    before = here;
  });
  return longest;
}

/** A text that says one thing over and over is not followed to every place. */
const mostPlaces = 20;

function placesOf(list: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  list.forEach((entry, i) => {
    const known = places.get(entry);
    if (known && known.length < mostPlaces) known.push(i);
    else if (!known) places.set(entry, [i]);
  });
  return places;
}
