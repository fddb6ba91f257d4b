import type { Match, Way } from './phrases';
import type { Sentence, Word } from './sentences';
import { partsOf } from './stance';

const has = (word: Word | undefined, ...names: string[]) => names.some((name) => word?.classes.has(name));

/** "Where I live", "your phone or mail", "hear from me". */
export const isOtherwiseMeant = ({ words }: Sentence, { from, to }: Match): boolean =>
  [from, to].some((at) => isOtherSense([words[at - 2], words[at - 1], words[at], words[at + 1]]));

function isOtherSense([second, first, word, next]: (Word | undefined)[]): boolean {
  const before = first?.text ?? '';
  if (isOfThing(word, next) || (isNaming(word, next) && first?.text !== 'you')) return true;
  if (word?.text === 'live') return /^(?:i|we|you|they|people|to|who)$/.test(before);
  if (word?.text === 'phone')
    return before === 'your' || /^(?:number|line|repair|repairs|case|cases)$/.test(next?.text ?? '');
  return word?.text === 'me' && before === 'from' && /^hear/.test(second?.text ?? '');
}

/** "Video quality", "a camera lens": the first word only says what kind of thing it is. */
const things =
  /^(?:quality|portfolio|editors?|editing|intros?|ads?|ram|cards?|content|clips?|files?|formats?|games?|production|players?|tutorials?|lessons?|courses?|uploads?|templates?|scripts?|effects?|marketing|processing|compression|footage|animations?|resumes?|cv|samples?|essays?|guides?|gear|lens|crew|angles?|phones?|skills?|notes?|center|centre|stacks?|graph|codecs?|streams?|recording|assets?|painting|surveys?|lists?)$/;
const isOfThing = (word: Word | undefined, next: Word | undefined) =>
  /^(?:(?:on_)?(?:videos?|camera)|cameras|cam|face|live|audio|voice|calls?|interviews?)$/.test(word?.text ?? '') &&
  next !== undefined &&
  !next.opens &&
  things.test(next.text);

/** "Do not call it a redesign." */
const isNaming = (word: Word | undefined, next: Word | undefined) =>
  /^(?:call|calls|calling)$/.test(word?.text ?? '') &&
  /^(?:it|this|that|them|him|her|myself|these|those|customers|leads)$/.test(next?.text ?? '') &&
  !next?.opens;

/** After these words "no call" is all that is said: "no call please". */
export const isWholeBefore = (next: Word): boolean =>
  after.test(next.text) || has(next, 'liveSeen', 'liveTalk', 'nothing');
const after =
  /^(?:and|or|please|pls|plz|kindly|sorry|with|for|at|in|on|ever|i|we|my|because|as|since|so|from|not|you|thanks|thx|meet|meets|talk|talks|chat|contact|but|just|only|if|by|here|whatsoever|sir|madam|mam|maam|dear|bro|boss|friend|friends|at_all|needed|required|necessary|allowed)$/;

/** "Freelancers who never turn on the camera" */
export const isOfOthers = ({ words }: Sentence, { from, to }: Match): boolean =>
  words.slice(Math.max(0, from - 2), from).some(({ text }) => /^(?:who|which)$/.test(text)) ||
  words
    .slice(from + 1, to)
    .some(({ text }, i) => between.test(text) && (text !== 'before' || isDenied(words, from, i)));

const between = /^(?:that|before|without|until|miss|missed)$/;

/** In "no work before a call" the work is denied, in "a call before the contract is not possible" the call. */
const isDenied = (words: readonly Word[], from: number, before: number) =>
  words.slice(from, from + 1 + before).some((word) => has(word, 'not', 'nothing'));

export const isWorkOrOthers = (sentence: Sentence, match: Match): boolean =>
  partsOf(sentence, match).some(
    (word) => has(word, 'videoWork') || /^(?:users?|customers?|they|he|she)$/.test(word.text),
  );

/** "No long meetings", "not on Fridays": there is room for others. */
export const isBounded = ({ words }: Sentence, { from, to }: Match): boolean =>
  words.slice(Math.max(0, from - 3), from).some(({ text }) => days.test(text)) ||
  words.slice(ownStart(words, from, to), to + 9).some((word, i, all) => isBound(word, all[i - 1], all[i + 1])) ||
  words
    .slice(from, to + 2)
    .some((word, i) => has(word, 'limitedKind') && !isLongGone(words[from + i + 1], words[from + i + 2])) ||
  words
    .slice(to, to + 4)
    .some(({ text }, i, all) => /^(?:this|next)$/.test(text) && isSpan.test(all[i + 1]?.text ?? ''));

/** In "on Friday? I don't do those" the day is another sentence's. */
const ownStart = (words: readonly Word[], from: number, to: number) => {
  const stop = words.slice(from, to).findLastIndex(({ text }) => /^[.?!]$/.test(text));
  return from + stop + 1;
};

const days = /^(?:weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|holidays|evenings|mornings|nights)$/;
const isSpan = /^(?:week|month|morning|afternoon|sprint)$/;
const isLongGone = (next: Word | undefined, second: Word | undefined) =>
  /^(?:ago|since|gone|dead)$/.test(next?.text ?? '') ||
  (next?.text === 'time' && /^(?:ago|now|already)$/.test(second?.text ?? ''));

const isBound = (word: Word, before: Word | undefined, next: Word | undefined) =>
  has(word, 'limited') ||
  /^\d+(?:st|nd|rd|th|am|pm)$/.test(word.text) ||
  (word.kind === 'number' && !isNoBound(word.text, before, next));

/** "Since 2021", "4 me". */
const isNoBound = (number: string, before: Word | undefined, next: Word | undefined) =>
  (/^(?:19|20)\d\d$/.test(number) && before?.text === 'since') ||
  (/^[24]$/.test(number) && /^(?:me|u|you|us)$/.test(next?.text ?? ''));

/** The subject is the reader's health or a need: then nothing at all is said. */
export const speaksOfHealth: Way = ({ words }) =>
  words.flatMap((word, at) =>
    has(word, 'health') && !isOtherThanHealth(word, words[at - 1], words[at + 1]) ? [{ from: at, to: at }] : [],
  );

/** "I have disabled calls", "ill just type", "sick of meetings", "without hearing me". */
const isOtherThanHealth = ({ text }: Word, before: Word | undefined, next: Word | undefined) =>
  (text === 'disabled' && has(next, 'liveSeen', 'liveTalk')) ||
  (text === 'ill' && (!before || before.kind === 'mark' || before.text === 'and') && next?.kind === 'word') ||
  (text === 'sick' && next?.text === 'of') ||
  (text === 'hearing' && /^(?:me|my|from|back|about)$/.test(next?.text ?? ''));
