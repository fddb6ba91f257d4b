import { type Match, phrases, type Way } from './phrases';
import type { Word } from './sentences';

export const has = (word: Word | undefined, ...names: string[]) => names.some((name) => word?.classes.has(name));

/** Somebody on the speaker's side: "your manager" is on the other. */
export const helpersIn: Way = ({ words }) =>
  words.flatMap((word, at): Match[] => {
    if (!has(word, 'crew', 'tradesman') || words.slice(Math.max(0, at - 3), at).some(isTheirs)) return [];
    const before = words.slice(Math.max(0, at - 4), at);
    return has(word, 'crew') || before.some(isCounted) ? [{ from: at, to: at }] : [];
  });

const isTheirs = (word: Word) => has(word, 'your', 'others') || /^(?:client|customer|buyer)'s$/.test(word.text);
const isCounted = ({ text, kind, classes }: Word, i: number, before: readonly Word[]) =>
  (kind === 'number' && text !== '1') ||
  classes.has('several') ||
  /^(?:another|other|our|my|have|got|keep|employ|hire|whichever|special|separate|actual|real|to)$/.test(text) ||
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
