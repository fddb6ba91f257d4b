import type { Match } from './phrases';
import { type Found, rangeOf, type Sentence, type Word } from './sentences';

/** What a "no" would have to deny to matter, and what it may deny freely: classes of words. */
export type Deed = { deeds: readonly string[]; spared: readonly string[] };

const reach = 7;

/** "It is not illegal" forbids nothing. */
const isForbidden = ({ classes }: Word, i: number, words: readonly Word[]) =>
  classes.has('forbidden') && words[i - 1]?.text !== 'not';

/** "I never rent or lend it": a "no" shortly before the deed. "No need to send it" denies the trouble alone. */
export function deniesDeed({ words, classes }: Sentence, { to }: Match, deed: Deed): boolean {
  if (classes.has('forbidden') && words.some(isForbidden)) return true;
  return words.some(
    (word, i) => i <= to && word.classes.has('not') && !isOfYours(words, i) && isOfDeed(words, i, deed),
  );
}

/** "Have acc not using?" */
const isLeftIdle = (words: readonly Word[], i: number) =>
  (/^(?:using|used|needed|active)$/.test(words[i + 1]?.text ?? '') &&
    (words[i - 1]?.classes.has('acct') || (words[i - 1]?.text === 'is' && !words[i - 2]?.classes.has('i')))) ||
  (words[i + 1]?.text === 'use' &&
    words.slice(i + 2, i + 9).some(({ text }) => /^(?:longer|anymore|now|more)$/.test(text)));

/** "I cannot open one, so I look for somebody who can." */
const isUnableToGet = (words: readonly Word[], i: number) =>
  (/^(?:can't|cannot|cant|couldn't)$/.test(words[i]?.text ?? '') || words[i + 1]?.text === 'able') &&
  words.slice(i + 1, i + 5).some(({ text }) => /^(?:open|pass|verify|register|create|get|make|have)$/.test(text)) &&
  words.slice(i).some(({ classes, text }) => classes.has('seekVerb') || text === 'yours' || text === 'friend');

/** "If you have no time", not "at no time". */
const isBusy = (words: readonly Word[], i: number) => words[i + 1]?.text === 'time' && words[i - 1]?.text !== 'at';

/** "That you do not use": the speaker denies nothing. */
const isOfYours = (words: readonly Word[], i: number) => {
  if (isLeftIdle(words, i) || isUnableToGet(words, i) || isBusy(words, i)) return true;
  let at = i - 1;
  while (/^(?:do|does|would|will|should|can)$/.test(words[at]?.text ?? '')) at--;
  const before = words[at - 1]?.text ?? '';
  return /^(?:you|u|why|that|which)$/.test(words[at]?.text ?? '') || (words[at]?.text === 'i' && before === 'that');
};

function isOfDeed(words: readonly Word[], i: number, { deeds, spared }: Deed): boolean {
  const said: Word[] = [];
  for (const word of words.slice(i + 1, i + 1 + reach)) {
    if (word.text === '?') return false;
    if (/^(?:[.;:!]|so|because|therefore|hence)$/.test(word.text) || word.classes.has('i') || word.classes.has('we'))
      break;
    said.push(word);
  }
  const has = (names: readonly string[]) => (word: Word) => names.some((name) => word.classes.has(name));
  const deed = said.findIndex(has(deeds));
  return deed >= 0 && !said.slice(0, deed + 1).some(has(spared));
}

/** "Would I lend it? No." "They wanted to rent it. Declined." The answer stands in the next sentence of the paragraph. */
export function isAnsweredNo(text: string, { sentence }: Found): boolean {
  const last = sentence.words.length - 1;
  const [after = ''] = text.slice(rangeOf(sentence, last, last).end).split(/\n\s*\n/, 1);
  if (
    /^\W{0,3}(?:i |we )?(?:declined|refused|said no|blocked|reported|the answer (?:is|was) no|wrong person)\b/i.test(
      after,
    )
  )
    return true;
  return sentence.words[last]?.text === '?' && /^\W{0,3}(?:no|not|never|nope)\b/i.test(after);
}
