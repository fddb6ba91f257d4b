import { fragmentsAt, mannerOf } from './disguise';
import { type Folded, fold } from './fold';
import { classesOf, longestPhraseFrom } from './lexicon';
import { type Token, tokenize } from './tokens';

/** A token with what the word lists know of it. A fixed phrase ("google chat") is one word. */
export type Word = Token & {
  classes: ReadonlySet<string>;
  /** Which part of the sentence it is in: parts end at commas, brackets, dashes, "but", "and I". */
  part: number;
  /** The first or the last word of its part. */
  opens: boolean;
  closes: boolean;
};

export type Sentence = {
  text: Folded;
  /** The first of its line. */
  startsLine: boolean;
  words: readonly Word[];
  /** All classes of all its words, and the kinds as `<kind>`. */
  classes: ReadonlySet<string>;
  texts: ReadonlySet<string>;
};

/** No sentence that a person wrote is longer; a list without any full stop may be. */
const longestSentence = 80;

/** Several rules read the same text one after the other. */
let last: { original: string; sentences: Sentence[] } | undefined;

/** The sentences of a text: one clause decides, so a skill in one excuses nothing in another. */
export function sentencesOf(original: string): readonly Sentence[] {
  if (last?.original !== original) last = { original, sentences: split(original) };
  return last.sentences;
}

function split(original: string): Sentence[] {
  const folded = fold(original);
  const sentences: Sentence[] = [];
  let words: Word[] = [];
  let startsLine = true;
  const close = () => {
    const isEmpty = words.every(({ kind }) => kind === 'mark');
    if (!isEmpty) sentences.push(finish(folded, words, startsLine));
    startsLine &&= isEmpty;
    words = [];
  };
  const tokens = joinPhrases(tokenize(folded));
  tokens.forEach((token, i) => {
    if (token.kind !== 'break') words.push(wordOf(token, folded));
    if (token.kind === 'break' || words.length >= longestSentence || isEnd(tokens, i, folded.text)) close();
    startsLine ||= token.kind === 'break';
  });
  close();
  return sentences;
}

function wordOf({ kind, text, start, end, manner }: Token, { original, at, isMixed }: Folded): Word {
  const classes = kind === 'word' || kind === 'mark' ? classesOf(text) : classesOf('');
  const written = manner ?? (isMixed && classes.size ? mannerOf(original.slice(at[start], at[end])) : undefined);
  return { kind, text, start, end, manner: written, classes, part: 0, opens: false, closes: false };
}

function joinPhrases(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    const [token, used] = phraseAt(tokens, i) ?? fragmentsAt(tokens, i) ?? [tokens[i] as Token, 1];
    joined.push(token);
    i += used;
  }
  return joined;
}

function phraseAt(tokens: Token[], i: number): [Token, number] | undefined {
  const first = tokens[i] as Token;
  for (let length = first.kind === 'word' ? longestPhraseFrom(first.text) : 0; length > 1; length--) {
    const parts = tokens.slice(i, i + length);
    const text = parts.map((part) => part.text).join('_');
    const last = parts.at(-1) as Token;
    if (parts.length === length && parts.every(({ kind }) => kind === 'word') && classesOf(text).size) {
      return [{ ...first, text, end: last.end }, length];
    }
  }
  return undefined;
}

const bullet = new Set('•▪●✅✔☑➤►★☆◆■‣✓|¦;!?♦❖➢➣▶◦·');
const abbreviation = new Set([
  ...'e.g i.e etc vs mr mrs ms dr no approx incl inc ltd co tel ph mob min max hr exp st yrs yr w.a t.g'.split(' '),
  ...'p.e p.eng'.split(' '),
]);

function isEnd(tokens: Token[], i: number, text: string): boolean {
  const token = tokens[i] as Token;
  if (token.kind !== 'mark') return false;
  if (token.text !== '.') return bullet.has(token.text);
  const after = text.charAt(token.end);
  if (/[\p{L}\p{N}]/u.test(after)) return tokens[i - 1]?.end === token.start;
  const isSpacedLink = /^(?:t|wa)$/.test(tokens[i - 1]?.text ?? '') && tokens[i + 1]?.text === 'me';
  if (isSpacedLink || /[[({<]/.test(text.charAt(token.start - 1))) return false;
  if (!/^["')\]]?(?:\s|$)/.test(text.slice(token.end, token.end + 2))) return false;
  return !(abbreviation.has(tokens[i - 1]?.text ?? '') && /\s\S/.test(text.slice(token.end, token.end + 2)));
}

const divider = /^[,()[\]{}]$|^\p{Extended_Pictographic}$/u;
const turn = new Set('but however although though while whereas because so otherwise'.split(' '));
const speakers = ['i', 'we', 'you', 'please', 'lets', 'my', 'your'];

function finish(text: Folded, words: Word[], startsLine: boolean): Sentence {
  let part = 0;
  words.forEach((word, i) => {
    if (isTurn(words, i)) part++;
    word.part = part;
    if (isDivider(word, text.text)) word.part = ++part;
  });
  markEnds(words);
  return { text, startsLine, words, classes: allClasses(words), texts: new Set(words.map((word) => word.text)) };
}

function allClasses(words: Word[]): Set<string> {
  const all = new Set<string>();
  for (const word of words) {
    if (word.kind !== 'mark') all.add(`<${word.kind}>`);
    for (const name of word.classes) all.add(name);
  }
  return all;
}

/** Two sentences as one: "Do you have an account? I buy it." */
export function join(first: Sentence, second: Sentence): Sentence {
  const parts = (first.words.at(-1)?.part ?? 0) + 1;
  const moved = second.words.map((word) => ({ ...word, part: word.part + parts }));
  const classes = new Set([...first.classes, ...second.classes]);
  const texts = new Set([...first.texts, ...second.texts]);
  return { ...first, words: [...first.words, ...moved], classes, texts };
}

const isDivider = ({ kind, text, start, end }: Word, whole: string) =>
  kind === 'mark' && (divider.test(text) || (text === '-' && whole[start - 1] === ' ' && whole[end] === ' '));

function isTurn(words: Word[], i: number): boolean {
  const { text } = words[i] as Word;
  if (turn.has(text)) return true;
  const next = words[i + 1];
  return (text === 'and' || text === 'or') && next !== undefined && speakers.some((name) => next.classes.has(name));
}

function markEnds(words: Word[]) {
  let before: Word | undefined;
  for (const word of words) {
    if (word.kind === 'mark') continue;
    word.opens = word.part !== before?.part;
    if (before && word.opens) before.closes = true;
    before = word;
  }
  if (before) before.closes = true;
}

/** Decisive words, and the sentence or the two sentences that they decide. */
export type Found = { sentence: Sentence; from: number; to: number };

/** The first decisive words of a sentence, if it has some. */
export type Find = (sentence: Sentence) => { from: number; to: number } | undefined;

/** Judges each sentence alone: the first match of each. */
export const inSentences =
  (find: Find) =>
  (text: string): Found[] =>
    sentencesOf(text).flatMap((sentence) => foundIn(sentence, find));

function foundIn(sentence: Sentence, find: Find): Found[] {
  const match = find(sentence);
  return match ? [{ sentence, from: match.from, to: match.to }] : [];
}

/** Judges each sentence alone, then together with the one before it on the same line, if that has not decided yet. */
export const inPairs = (find: Find) => inSentencesAndPairs(find, find);

/** The same with another question for two sentences together: what may stand far apart is less. */
export const inSentencesAndPairs =
  (find: Find, findInTwo: Find) =>
  (text: string): Found[] => {
    const found: Found[] = [];
    let before: Sentence | undefined;
    for (const sentence of sentencesOf(text)) {
      const alone = foundIn(sentence, find);
      const pair = before && !sentence.startsLine && !alone.length ? foundIn(join(before, sentence), findInTwo) : [];
      before = alone.length || pair.length ? undefined : sentence;
      found.push(...alone, ...pair);
    }
    return found;
  };

/** Where the words from one place to another stand in the original text. */
export function rangeOf({ text, words }: Sentence, from: number, to: number): { start: number; end: number } {
  const first = words[from] as Word;
  const last = words[to] as Word;
  return { start: text.at[first.start] ?? 0, end: text.at[last.end] ?? text.original.length };
}
