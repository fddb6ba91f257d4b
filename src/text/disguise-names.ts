import { idsIn, isId } from './addresses';
import { evidence } from './disguise-phrases';
import { isBareId } from './disguise-shapes';
import { isDressed } from './letters';
import type { Match } from './phrases';
import type { Sentence, Word } from './sentences';
import { spokenNumbers } from './spoken-numbers';
import { isWork } from './stance';

/** There is something to write to. */
export const isContact = (sentence: Sentence) =>
  evidence(sentence).length > 0 ||
  sentence.words.some((word) => isId(word, false)) ||
  spokenNumbers(sentence, true).length > 0;

/** "te1egr@m" and the like, with something that makes it an invitation. */
export function hiddenNames(sentence: Sentence): Match[] {
  const { words } = sentence;
  const hidden = words.flatMap((word, at) => (word.manner && isName(word) && isFree(sentence, at) ? [at] : []));
  const isInviting = hidden.length > 0 && (isContact(sentence) || idsIn(sentence).length > 0);
  return hidden
    .filter((at) => isInviting || words[at]?.manner === 'leet' || isFollowed(words, at) || isCutUp(sentence, at))
    .map((at) => ({ from: at, to: Math.min(at + 3, words.length - 1) }));
}

/** Neither a product's name nor one of many words in the same dress. */
function isFree(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at] as Word;
  if (sentence.words[at + 1]?.classes.has('product') || isWork(sentence, { from: at, to: at })) return false;
  return word.manner !== 'dressed' || !isStyled(sentence, word);
}

/** Where other words nearby are circled or boxed too, it is a style. */
const isStyled = ({ text: { original, at } }: Sentence, { start, end }: Word) =>
  isDressed(original.slice(Math.max(0, (at[start] ?? 0) - nearby), at[start])) ||
  isDressed(original.slice(at[end], (at[end] ?? 0) + nearby));

const nearby = 500;

export const isName = ({ classes }: Word) =>
  ['messenger', 'skype', 'namesake', 'provider', 'social'].some((name) => classes.has(name));

/** "V-I-B-E-R": with signs between its letters a name is no style; or a lone word stands after it. */
const isCutUp = ({ words, text: { original, at: places } }: Sentence, at: number) => {
  const { start, end, manner } = words[at] as Word;
  const written = original.slice(places[start], places[end]);
  return (
    (manner === 'spaced' && /[.*_-]/.test(written)) ||
    isBareId(words, at + 1) ||
    (words[at + 1]?.kind === 'mark' && isBareId(words, at + 2))
  );
};

/** Something is given for it: "s.k.y.p.e : rowan". */
const isFollowed = (words: readonly Word[], at: number) =>
  /^(?:[:=>@-]|only|me|id|number)$/.test(words[at + 1]?.text ?? '') && words[at + 2] !== undefined;
