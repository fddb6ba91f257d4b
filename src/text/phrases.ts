import { isKnown, sizeOf } from './lexicon';
import type { Sentence, Word } from './sentences';

/** A match: places in `sentence.words`, both included. */
export type Match = { from: number; to: number };

/** Of these, one has to be among the classes, the kinds or the very words of a sentence. */
type Demand = { of: 'classes' | 'texts'; names: readonly string[] };
type Step = Demand & { accepts: (word: Word) => boolean; gap: number };
type Phrase = {
  steps: Step[];
  /** The same, the rarest first. */
  demands: Demand[];
  /** What may not follow. */
  not: Step | undefined;
  isFirst: boolean;
  isLast: boolean;
};

/**
 * Finds word patterns in a sentence. A pattern is a row of steps: `{class}` or `{one|other}` is a word of a list,
 * `<kind>` a token of a kind (`<email>`, `<phone>`), `word` or `word|other` itself; `~3` allows up to three tokens
 * between two steps, `?` makes a step optional, `^` and `$` are the ends of a part of the sentence (`^ ~2` is near its beginning), and a last
 * `!{class}` forbids what follows.
 *
 * @returns every place where a pattern ends. Linear in the words: of the places where a step last matched, only the
 * nearest can matter to the next, because a gap has an upper bound and no lower one.
 * @throws {Error} when it is first used, where a pattern names a list or a word that is not there.
 */
export function phrases(...patterns: string[]): Way {
  // Only where a text is read: the popup holds the rules as well, and opens before one needs a pattern.
  let compiled: Phrase[] | undefined;
  return (sentence) => {
    compiled ??= patterns.flatMap(alternatives).map(compile);
    const found: Match[] = [];
    for (const phrase of compiled) if (isPossible(phrase, sentence)) find(phrase, sentence, found);
    return found;
  };
}

/** An optional step makes two patterns of one. */
function alternatives(pattern: string): string[] {
  const parts = pattern.split(' ');
  const optional = parts.findIndex((part) => part.endsWith('?') && part.length > 1);
  if (optional < 0) return [pattern];
  const without = parts.toSpliced(optional, 1);
  const including = parts.with(optional, (parts[optional] as string).slice(0, -1));
  return [...alternatives(without.join(' ')), ...alternatives(including.join(' '))];
}

function compile(pattern: string): Phrase {
  const phrase: Phrase = { steps: [], demands: [], not: undefined, isFirst: false, isLast: false };
  let gap = 0;
  for (const part of pattern.split(' ')) {
    if (part === '^') phrase.isFirst = true;
    else if (part === '$') phrase.isLast = true;
    else if (/^~\d+$/.test(part)) gap = Number(part.slice(1));
    else if (part.startsWith('!')) phrase.not = step(part.slice(1), 0);
    else {
      phrase.steps.push(step(part, gap));
      gap = 0;
    }
  }
  phrase.demands = phrase.steps.toSorted((one, other) => frequency(one) - frequency(other));
  return phrase;
}

/** Long lists are met more often. */
const frequency = ({ of, names }: Demand) =>
  names.reduce((sum, name) => sum + (of === 'texts' ? 1 : sizeOf(name) || 50), 0);

/** @throws where a pattern names a list or a fixed phrase that does not exist: it could never match. */
function step(part: string, gap: number): Step {
  const names = part.replace(/^[{<](?=.)|[}>]$/g, '').split('|');
  const isList = part.startsWith('{');
  const wrong = names.find((name) => (isList ? !sizeOf(name) : name.includes('_') && !isKnown(name)));
  if (wrong) throw new Error(`No list of words is called ${wrong} or has it.`);
  if (isList) return { of: 'classes', names, gap, accepts: ({ classes }) => names.some((name) => classes.has(name)) };
  if (!/^<.+>$/.test(part)) return { of: 'texts', names, gap, accepts: ({ text }) => names.includes(text) };
  return { of: 'classes', names: names.map((name) => `<${name}>`), gap, accepts: ({ kind }) => names.includes(kind) };
}

function isPossible({ demands }: Phrase, sentence: Sentence): boolean {
  for (const { of, names } of demands) {
    const there = sentence[of];
    if (!names.some((name) => there.has(name))) return false;
  }
  return true;
}

/** A way to find decisive words. */
export type Way = (sentence: Sentence) => Match[];

/** The first match of the first way that has an acceptable one. */
export function firstOf(
  sentence: Sentence,
  ways: readonly Way[],
  accept: (sentence: Sentence, match: Match) => boolean,
): Match | undefined {
  for (const way of ways) {
    const found = way(sentence).find((match) => accept(sentence, match));
    if (found) return found;
  }
  return undefined;
}

/** Where the first steps of a phrase have matched so far: its first word and its last. */
type Progress = { start: number; end: number };

function find(phrase: Phrase, { words }: Sentence, found: Match[]): void {
  const { steps } = phrase;
  const progress: (Progress | undefined)[] = [];
  words.forEach((word, at) => {
    // From the last step to the first, so that no word is taken twice.
    for (let i = steps.length - 1; i >= 0; i--) {
      const start = i === 0 ? startAt(phrase, words, at) : continued(progress[i - 1], at, steps[i] as Step);
      if (start !== undefined && steps[i]?.accepts(word)) progress[i] = { start, end: at };
    }
    const last = progress[steps.length - 1];
    if (last?.end === at && isEnd(phrase, word, words[at + 1])) found.push({ from: last.start, to: at });
  });
}

/** "^ ~2 pay": up to two words may stand before the first step. */
const startAt = ({ isFirst, steps }: Phrase, words: readonly Word[], place: number) =>
  isFirst && !opensWithin(words, place, steps[0]?.gap ?? 0) ? undefined : place;

function opensWithin(words: readonly Word[], place: number, gap: number): boolean {
  for (let at = place; at >= Math.max(0, place - gap) && words[at]?.part === words[place]?.part; at--) {
    if (words[at]?.opens) return true;
  }
  return false;
}

const continued = (before: Progress | undefined, at: number, { gap }: Step) =>
  before && at - before.end - 1 <= gap ? before.start : undefined;

const isEnd = ({ isLast, not }: Phrase, word: Word, next: Word | undefined) =>
  (!isLast || word.closes) && !(next && not?.accepts(next));
