import type { Match } from './phrases';
import type { Sentence, Word } from './sentences';
import { partsOf } from './stance';

/** Of a quotation that goes on after the sentence, only the beginning is there. */
export const isInQuotes = ({ words }: Sentence, { from }: Match): boolean =>
  words.slice(0, from).filter(({ text }) => text === '"').length % 2 === 1;

/**
 * Is there a "no", up to a word, in the parts of the sentence that a match stands in? `isOfOther` gets the five words
 * after it and says whether it is about something else: "no banks", "no exceptions".
 */
export function isDeniedWithin(
  sentence: Sentence,
  match: Match,
  last: number,
  isOfOther: (next: readonly Word[]) => boolean,
): boolean {
  const { words } = sentence;
  const parts = new Set(partsOf(sentence, match));
  const isNo = (word: Word, at: number) => at <= last && parts.has(word) && word.classes.has('not');
  return words.some((word, at) => isNo(word, at) && !isHarmless(words, at) && !isOfOther(words.slice(at + 1, at + 6)));
}

/** "No problem", "do not hesitate". */
const isHarmless = (words: readonly Word[], at: number) =>
  words.slice(at + 1, at + 3).some(({ classes }) => classes.has('harmlessNot'));
