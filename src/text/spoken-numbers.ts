import type { Match } from './phrases';
import type { Sentence, Word } from './sentences';

/** Digits however they are written: how many, how many as words ("nine"), how many groups with letters in ("9OO"). */
type Digits = { count: number; spoken: number; mixed: number; values: number[] };

const none: Digits = { count: 0, spoken: 0, mixed: 0, values: [] };

const fewest = 7;
/** So many need no other sign of a telephone. */
const unmistakable = 9;

const values = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((name, i) => [name, i] as const),
  ...['oh', 'o', 'oo', 'nought', 'nil'].map((name) => [name, 0] as const),
]);

/** Words that stand for several digits, or for none: "double", "plus", "forty". */
const lengths = new Map<string, number>([
  ['plus', 0],
  ...'double twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((name) => [name, 1] as const),
  ...'triple hundred thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((name) => [name, 2] as const),
]);

/** Telephone numbers whose digits are words ("nine zero zero") or hold letters ("9OO"), in full or in part. */
export function spokenNumbers({ words, classes }: Sentence, hasCue: boolean): Match[] {
  if (!classes.has('numberWord') && !words.some(({ kind, text }) => kind === 'word' && /[\d-]/.test(text))) return [];
  const found: Match[] = [];
  for (let from = 0; from < words.length; from++) {
    if (isPause(words[from]) || !digitsOf(words[from])) continue;
    let to = from;
    while (isPause(words[to + 1]) || digitsOf(words[to + 1])) to++;
    if (isNumber(sumOf(words.slice(from, to + 1).map((word) => digitsOf(word) ?? none)), hasCue))
      found.push({ from, to });
    from = to;
  }
  return found;
}

function isNumber({ count, spoken, mixed, values: said }: Digits, hasCue: boolean): boolean {
  const isCounting = said.length > 2 && said.every((value, i) => i === 0 || Math.abs(value - (said[i - 1] ?? 0)) === 1);
  if (isCounting || count < fewest) return false;
  if (mixed > 1 && count >= unmistakable) return true;
  return hasCue ? spoken >= 1 : (spoken >= 6 && count >= unmistakable) || (spoken >= 3 && count > unmistakable);
}

const isPause = (word: Word | undefined) =>
  (word?.kind === 'mark' && /^[-.,()+/*:]$/.test(word.text)) ||
  /^(?:then|after|space|dash|hyphen|with|before|and|followed|by)$/.test(word?.text ?? '');

/** How many digits a word says. */
export const spokenDigits = (word: Word): number => digitsOf(word)?.count ?? 0;

function digitsOf(word: Word | undefined): Digits | undefined {
  if (word?.kind === 'number' || word?.kind === 'phone') return { ...none, count: word.text.replace(/\D/g, '').length };
  if (word?.kind !== 'word') return undefined;
  return allOf(word.text.split(/[-._]/).filter(Boolean), (part) => partOf(part) ?? mixtureOf(part));
}

/** "4nine1" */
const mixtureOf = (part: string): Digits | undefined =>
  /\d/.test(part) ? allOf(part.match(/\d+|[^\d]+/g) ?? [], partOf) : undefined;

function allOf(parts: string[], read: (part: string) => Digits | undefined): Digits | undefined {
  const digits = parts.map(read).filter((one) => one !== undefined);
  return parts.length && digits.length === parts.length ? sumOf(digits) : undefined;
}

const sumOf = (all: Digits[]): Digits => ({
  count: all.reduce((sum, { count }) => sum + count, 0),
  spoken: all.reduce((sum, { spoken }) => sum + spoken, 0),
  mixed: all.reduce((sum, { mixed }) => sum + mixed, 0),
  values: all.flatMap((digits) => digits.values),
});

function partOf(part: string): Digits | undefined {
  const value = values.get(part);
  if (value !== undefined) {
    return { count: part === 'oo' ? 2 : String(value).length, spoken: 1, mixed: 0, values: [value] };
  }
  const length = lengths.get(part);
  if (length !== undefined) return { ...none, count: length, spoken: 1 };
  if (/^\d+$/.test(part)) return { ...none, count: part.length };
  const isMixed = /^[\doils]{2,}$/.test(part) && /\d/.test(part);
  return isMixed ? { ...none, count: part.length, spoken: 1, mixed: 1 } : undefined;
}

const isDigits = ({ kind }: Word) => kind === 'phone' || kind === 'number';

/** Digits on keycaps or in circles, one by one: at least seven in a row. */
export const framedNumbers = ({ words, text: { original, at } }: Sentence): Match[] =>
  words.flatMap((word, i) => {
    const written = isDigits(word) ? original.slice(at[word.start], at[word.end]) : '';
    const framed = written.match(/\u20e3|[\u2460-\u2473\u24ea\u2776-\u2793]/g)?.length ?? 0;
    return framed >= fewest ? [{ from: i, to: i }] : [];
  });

/** "0 7 7 0 0 9 …": each digit alone. */
export const sparseNumbers = ({ words }: Sentence): Match[] =>
  words.flatMap((word, i) => {
    const groups = isDigits(word) ? word.text.split(/\D+/).filter(Boolean) : [];
    return groups.length >= fewest && groups.every(({ length }) => length === 1) ? [{ from: i, to: i }] : [];
  });

/** "44*7700*900*148" */
export const starredNumbers = ({ words }: Sentence): Match[] =>
  words.flatMap((word, i) => {
    const groups = [word, words[i + 2], words[i + 4]];
    const isStarred = [words[i + 1], words[i + 3]].every((sign) => sign?.text === '*');
    return isStarred && groups.every((one) => one?.kind === 'number') ? [{ from: i, to: i + 4 }] : [];
  });
