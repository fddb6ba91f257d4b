import { type Match, phrases, type Way } from './phrases';
import type { Sentence, Word } from './sentences';

export const has = (word: Word | undefined, ...names: string[]) => names.some((name) => word?.classes.has(name));

export const union =
  (...ways: Way[]): Way =>
  (sentence) =>
    ways.flatMap((way) => way(sentence));

/** "Sami codes": a name inside a sentence that does something, or is given something to do. */
export const namedOthers: Way = ({ words, text: { original, at } }) =>
  words.flatMap(({ kind, classes, text, start, end }, i): Match[] => {
    const written = original.slice(at[start], at[end]);
    if (kind !== 'word' || classes.size || !/^\p{Lu}\p{Ll}{2,11}$/u.test(written) || text.length < 3) return [];
    const next = words[i + 1];
    const acts = next?.text === '=' || (has(next, 'teamLabour') && /s$/.test(next?.text ?? ''));
    return acts ? [{ from: i, to: i }] : [];
  });

/** A name inside a sentence, of which nothing else is known. */
export const properNames: Way = ({ words, text: { original, at } }) =>
  words.flatMap(({ kind, classes, start, end, opens }, i): Match[] => {
    const isName = /^\p{Lu}\p{Ll}{2,11}$/u.test(original.slice(at[start], at[end]));
    return kind === 'word' && i > 0 && !opens && !classes.size && isName ? [{ from: i, to: i }] : [];
  });

/** Somebody on the speaker's side: "your manager" is on the other. */
export const helpersIn: Way = ({ words }) =>
  words.flatMap((word, at): Match[] => {
    if (!has(word, 'crew', 'tradesman') || words.slice(Math.max(0, at - 3), at).some(isTheirs)) return [];
    if (/^(?:refuse|decline)/.test(words[at + 1]?.text ?? '')) return [];
    return has(word, 'crew') || isOneOfMine(words, at) ? [{ from: at, to: at }] : [];
  });

function isOneOfMine(words: readonly Word[], at: number): boolean {
  if (words[at]?.text === 'lead' && words[at - 1]?.text === 'to') return false;
  const before = words.slice(Math.max(0, at - 8), at);
  return before.some((word, i) => i >= before.length - 4 && isCounted(word, i, before));
}

const isTheirs = (word: Word) => has(word, 'your', 'others') || /^(?:client|customer|buyer)'s$/.test(word.text);
const isCounted = ({ text, kind, classes }: Word, i: number, before: readonly Word[]) =>
  (kind === 'number' && text !== '1') ||
  classes.has('several') ||
  (text === 'to' && i === before.length - 1) ||
  /^(?:another|other|next|our|my|have|got|keep|employ|hire|whichever|special|separate|actual|real|i've|ive|we've)$/.test(
    text,
  ) ||
  (/^(?:an?|the)$/.test(text) &&
    !before.slice(0, i).some((word) => has(word, 'i', 'you') || /^(?:am|as|are|was|were|been)$/.test(word.text)));

export const ofUs = phrases(
  '{several|whoever} ~2 of us',
  '<number> of us',
  'each|every|all|any|one|both of us',
  'me and|& ~2 {crew|tradesman}',
  '{crew} and|& {me}',
);

const counted = phrases(
  '{several} ~2 {tradesman|crew}',
  '<number> ~2 {tradesman|crew}',
  'we are ~1 {several}',
  'we are <number>',
);
export const severalPeople: Way = (sentence) =>
  counted(sentence).filter(({ from }) => sentence.words[from]?.text !== '1');

/** "I talk to your editors so that they can write": who "they" are is said, and it is the reader's people. */
export function isOfTheReader(sentence: Sentence, { from, to }: Match): boolean {
  const isInside = (place: Match) => place.from >= from && place.to <= to;
  if ([helpersIn, namedOthers, ofUs].some((way) => way(sentence).some(isInside))) return false;
  const pronoun = sentence.words.findIndex(({ text }, at) => at > from && at <= to && /^they/.test(text));
  const place = [...theReaders(sentence), ...strangers(sentence)].find(
    (met) => pronoun > 0 && met.to < pronoun && met.from >= from - 1,
  );
  // Whoever is named last before "they" is meant.
  return place !== undefined && !aloof(sentence).some((other) => isInside(other) && other.from > place.to);
}
const aloof = phrases('people|others|guys|somebody|someone');
const theReaders = phrases('your ~2 <word>', 'to|with|for|among|at|of ~2 {plural}');

/** "With the printers": those whom the speaker meets, and no clients, who are met for others. */
const strangers: Way = (sentence) => met(sentence).filter(({ to }) => isStrange(sentence.words[to]));
const met = phrases('to|with|for|among ~2 <word>');
const isStrange = (word: Word | undefined) =>
  /^[a-z-]{3,}[^s]s$/.test(word?.text ?? '') &&
  !/^(?:clients|customers|buyers)$/.test(word?.text ?? '') &&
  !has(word, 'crew', 'tradesman', 'teamThing', 'labours', 'liveEvent');
