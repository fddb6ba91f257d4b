import type { Sentence, Word } from './sentences';
import { isClass, isKnown } from './lexicon';

/** A match: places in `sentence.words`, both included. */
export type Match = { from: number; to: number };

type Step = { accepts: (word: Word) => boolean; gap: number; classes: readonly string[] };
type Phrase = {
  steps: Step[];
  follow: ((word: Word | undefined) => boolean) | undefined;
  at: 'start' | 'any';
  toEnd: boolean;
};

/**
 * Finds word patterns in a sentence. A pattern is a row of steps: `{class}` or `{one|other}` is a word of a list,
 * `<kind>` a token of a kind (`<email>`, `<phone>`), `word` or `word|other` itself; `~3` allows up to three tokens
 * between two steps, `?` makes a step optional, `^` and `$` are the ends of a part of the sentence, and a last
 * `!{class}` forbids what follows.
 *
 * @returns every place where a pattern ends. Linear in the words: of the places where a step last matched, only the
 * nearest can matter to the next, because a gap has an upper bound and no lower one.
 */
export function phrases(...patterns: string[]): (sentence: Sentence) => Match[] {
  const compiled = patterns.flatMap(alternatives).map(compile);
  return (sentence) => compiled.flatMap((phrase) => (isPossible(phrase, sentence) ? find(phrase, sentence) : []));
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
  const phrase: Phrase = { steps: [], follow: undefined, at: 'any', toEnd: false };
  let gap = 0;
  for (const part of pattern.split(' ')) {
    if (part === '^') phrase.at = 'start';
    else if (part === '$') phrase.toEnd = true;
    else if (/^~\d+$/.test(part)) gap = Number(part.slice(1));
    else if (part.startsWith('!')) phrase.follow = not(step(part.slice(1), 0));
    else {
      phrase.steps.push(step(part, gap));
      gap = 0;
    }
  }
  return phrase;
}

const not =
  ({ accepts }: Step) =>
  (word: Word | undefined) =>
    word === undefined || !accepts(word);

function step(part: string, gap: number): Step {
  const names = part.replace(/^[{<]|[}>]$/g, '').split('|');
  if (part.startsWith('<'))
    return { accepts: ({ kind }) => names.includes(kind), gap, classes: names.map((name) => `<${name}>`) };
  const unread = names.find((name) => name.includes('_') && !part.startsWith('{') && !isKnown(name));
  if (unread) throw new Error(`No list of words has the fixed phrase ${unread}.`);
  if (!part.startsWith('{') || part === '{') return { accepts: ({ text }) => names.includes(text), gap, classes: [] };
  const wrong = names.find((name) => !isClass(name));
  if (wrong) throw new Error(`There is no list of words called ${wrong}.`);
  return { accepts: ({ classes }) => names.some((name) => classes.has(name)), gap, classes: names };
}

const isPossible = ({ steps }: Phrase, { classes }: Sentence) =>
  steps.every((step) => step.classes.length === 0 || step.classes.some((name) => classes.has(name)));

function find(phrase: Phrase, { words }: Sentence): Match[] {
  const { steps } = phrase;
  const found: Match[] = [];
  const starts: (number | undefined)[] = [];
  const ends: number[] = [];
  words.forEach((word, at) => {
    for (let i = steps.length - 1; i >= 0; i--) {
      const { accepts, gap } = steps[i] as Step;
      const start = i === 0 ? at : starts[i - 1];
      if (start === undefined || (i > 0 && at - (ends[i - 1] as number) - 1 > gap)) continue;
      if ((i === 0 && phrase.at === 'start' && !word.opens) || !accepts(word)) continue;
      starts[i] = start;
      ends[i] = at;
      if (i === steps.length - 1 && isEnd(phrase, word, words[at + 1])) found.push({ from: start, to: at });
    }
  });
  return found;
}

const isEnd = ({ toEnd, follow }: Phrase, word: Word, next: Word | undefined) =>
  (!toEnd || word.closes) && (follow?.(next) ?? true);
