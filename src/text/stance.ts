import type { Match } from './phrases';
import type { Sentence, Word } from './sentences';

const has = (word: Word | undefined, ...names: string[]) => names.some((name) => word?.classes.has(name));

/** The words of the parts of the sentence that a match stands in. */
export function partsOf({ words }: Sentence, { from, to }: Match): Word[] {
  const first = words[from]?.part ?? 0;
  const last = words[to]?.part ?? 0;
  return words.filter(({ part }) => part >= first && part <= last);
}

/** "I do not …", "… is forbidden": the same words, and the opposite is meant. */
export function isRefused(sentence: Sentence, match: Match): boolean {
  const { words, classes } = sentence;
  if (classes.has('forbidden')) return true;
  const first = words[match.from]?.part ?? 0;
  return words.some((word, i) => i < match.to && word.part >= first && has(word, 'not') && !isHarmless(words, i));
}

/** "Do not hesitate", "no fee", "why not": nothing is refused. */
const isHarmless = (words: readonly Word[], i: number) =>
  isQuestion(words, i) ||
  words.slice(i + 1, i + 3).some((word) => has(word, 'harmlessNot')) ||
  /^(?:why|that|which|you|u)$/.test(subjectOf(words, i));

/** "Don't you use it any more?" is no refusal. */
const isQuestion = (words: readonly Word[], i: number) =>
  words.slice(i).find(({ text }) => /^[.?!;]$/.test(text))?.text === '?';

/** In "that you do not use" the speaker refuses nothing. */
const subjectOf = (words: readonly Word[], i: number): string => {
  let at = i - 1;
  while (/^(?:do|does|would|will|rather|should)$/.test(words[at]?.text ?? '')) at--;
  return words[at]?.text ?? '';
};

/** The same for words that deny something themselves: "without the platform". */
export function isTakenBack(sentence: Sentence, match: Match): boolean {
  if (sentence.classes.has('forbidden')) return true;
  const parts = partsOf(sentence, match);
  const inside = sentence.words.slice(match.from, match.to + 1);
  const at = (word: Word) => sentence.words.indexOf(word);
  return parts.some((word) => has(word, 'not') && !inside.includes(word) && !isHarmless(sentence.words, at(word)));
}

/** Something is made, run, studied or sold as a skill, in the same part of the sentence. */
export const isWork = (sentence: Sentence, match: Match): boolean =>
  partsOf(sentence, match).some((word) => has(word, 'building', 'product'));

/** "Once hired", "after the contract starts": what is said holds for later. */
export function isLater({ words, classes }: Sentence): boolean {
  if (!classes.has('later')) return false;
  return words.some((word, i) => has(word, 'later') && words.slice(i + 1, i + 6).some((next) => has(next, 'agreed')));
}

/** Do these words stand in quotation marks that open before them and close after them? */
export function isQuoted({ words }: Sentence, { from, to }: Match): boolean {
  const isMark = ({ text }: Word) => text === '"' || text === "'";
  return words.slice(0, from).filter(isMark).length % 2 === 1 && words.slice(to + 1).some(isMark);
}

/** Someone else is meant: "customers can reach you there". */
export const isOfOthers = (sentence: Sentence, match: Match): boolean =>
  partsOf(sentence, match).some((word) => has(word, 'others'));
