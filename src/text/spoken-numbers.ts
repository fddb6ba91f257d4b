import type { Match } from './phrases';
import type { Sentence, Word } from './sentences';

/** A row of digits however they are written, and how many of them were written as words or with letters in them. */
type Row = Match & { digits: number; spoken: number; mixed: number; values: number[] };

const fewestDigits = 7;
/** So many need no other sign of a telephone. */
const unmistakable = 9;

const values = new Map<string, number>();
'zero one two three four five six seven eight nine ten eleven twelve'.split(' ').forEach((name, i) => {
  values.set(name, i);
});
for (const name of ['oh', 'o', 'oo', 'nought', 'nil']) values.set(name, 0);

/** Words that stand for several digits, or for none: "double", "plus", "forty". */
const lengths: Record<string, number> = {
  double: 1,
  triple: 2,
  hundred: 2,
  plus: 0,
  twenty: 1,
  thirty: 1,
  forty: 1,
  fifty: 1,
  sixty: 1,
  seventy: 1,
  eighty: 1,
  ninety: 1,
  thirteen: 2,
  fourteen: 2,
  fifteen: 2,
  sixteen: 2,
  seventeen: 2,
  eighteen: 2,
  nineteen: 2,
}; // prettier-ignore

/** Telephone numbers whose digits are words ("nine zero zero") or hold letters ("9OO"), in full or in part. */
export function spokenNumbers({ words }: Sentence, hasCue: boolean): Match[] {
  const rows: Row[] = [];
  let row: Row | undefined;
  words.forEach((word, at) => {
    const piece = pieceOf(word, row !== undefined);
    if (!piece) row = undefined;
    else if (row)
      Object.assign(row, {
        to: at,
        digits: row.digits + piece.digits,
        spoken: row.spoken + piece.spoken,
        mixed: row.mixed + piece.mixed,
        values: [...row.values, ...piece.values],
      });
    else if (piece.digits || piece.spoken) rows.push((row = { from: at, to: at, ...piece }));
  });
  return rows.filter((found) => isNumber(found, hasCue)).map(({ from, to }) => ({ from, to }));
}

function isNumber({ digits, spoken, mixed, values: said }: Row, hasCue: boolean): boolean {
  const isCounting =
    said.length > 2 && said.every((value, i) => i === 0 || Math.abs(value - (said[i - 1] as number)) === 1);
  if (isCounting || digits < fewestDigits) return false;
  if (mixed > 1 && digits >= unmistakable) return true;
  return hasCue ? spoken >= 1 : spoken >= 6 && digits >= unmistakable;
}

type Piece = Pick<Row, 'digits' | 'spoken' | 'mixed' | 'values'>;

const none: Piece = { digits: 0, spoken: 0, mixed: 0, values: [] };

/** @returns nothing for a word that ends the row. */
function pieceOf({ kind, text }: Word, isInside: boolean): Piece | undefined {
  if (kind === 'number' || kind === 'phone') return { ...none, digits: text.replace(/\D/g, '').length };
  if (kind === 'mark') return isInside && /^[-–.,()+/]$/.test(text) ? none : undefined;
  const parts = kind === 'word' ? text.split(/[-._]/).filter(Boolean) : [];
  const pieces = parts.map((part) => digitsOf(part) ?? pieceOfMixture(part));
  if (!pieces.length || pieces.some((piece) => piece === undefined)) return undefined;
  return sumOf(pieces as Piece[]);
}

/** "4nine1" */
function pieceOfMixture(part: string): Piece | undefined {
  const pieces = (/\d/.test(part) ? (part.match(/\d+|[a-z]+/g) ?? []) : []).map(digitsOf);
  return pieces.length && pieces.every((piece) => piece !== undefined) ? sumOf(pieces) : undefined;
}

const sumOf = (pieces: Piece[]): Piece =>
  pieces.reduce((sum, piece) => ({
    digits: sum.digits + piece.digits,
    spoken: sum.spoken + piece.spoken,
    mixed: sum.mixed + piece.mixed,
    values: [...sum.values, ...piece.values],
  }));

function digitsOf(part: string): Piece | undefined {
  const value = values.get(part);
  if (value !== undefined)
    return { digits: part === 'oo' ? 2 : String(value).length, spoken: 1, mixed: 0, values: [value] };
  const length = lengths[part];
  if (length !== undefined) return { ...none, digits: length, spoken: 1 };
  if (/^\d+$/.test(part)) return { ...none, digits: part.length };
  return /^[\doils]{2,}$/.test(part) && /\d/.test(part)
    ? { ...none, digits: part.length, spoken: 1, mixed: 1 }
    : undefined;
}

/** Digits on keycaps or in circles, one by one: at least seven in a row. */
export const framedNumbers = ({ words, text }: Sentence): Match[] =>
  words.flatMap((word, at) => {
    const written =
      word.kind === 'phone' || word.kind === 'number'
        ? text.original.slice(text.at[word.start], text.at[word.end])
        : '';
    const framed = written.match(/\u20e3|[\u2460-\u2473\u24ea\u2776-\u2793]/g)?.length ?? 0;
    return framed >= fewestDigits ? [{ from: at, to: at }] : [];
  });

/** "0 7 7 0 0 9 …": each digit alone. */
export const sparseNumbers = ({ words }: Sentence): Match[] =>
  words.flatMap((word, at) => {
    const groups = word.kind === 'phone' ? word.text.split(/\D+/).filter(Boolean) : [];
    return groups.length >= fewestDigits && groups.every(({ length }) => length === 1) ? [{ from: at, to: at }] : [];
  });
