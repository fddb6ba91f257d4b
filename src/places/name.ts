import { isLesser, together, unique } from './agree';
import { fold } from './fold';
import { lookup, type Reading } from './gazetteer';
import { isUnlisted } from './shared-names';
import { tableName } from './spoken-names';
import { after, before, directions, institutions, noise } from './words';

const code = /^[A-Z]{2,5}$/;

/** Written in the English way, the city of Senegal is hardly meant. */
const isInMissouri = /^st\.? louis$/i;

/** What a name can mean by itself; a code only in capitals, and the shortest names only with their accents. */
export function readName(text: string): readonly Reading[] {
  const isDotted = /^(?:\p{L}\.\s?){2,}$/u.test(text.trim());
  const bare = isDotted ? text.replace(/[.\s]/g, '').toUpperCase() : text.replace(/^the |\./gi, '').trim();
  const key = fold(text);
  const folded = lookup(tableName(key) ?? key).filter(
    (reading) => !(isInMissouri.test(text) && reading.country === 'SN'),
  );
  const known = folded.length > 0 ? folded : lookup(text.toLowerCase().normalize('NFC'));
  if (!code.test(bare)) return known;
  const all = unique([...lookup(bare), ...known]);
  // "L.A." is the city, "LA" may be the state.
  const cities = isDotted ? all.filter(({ kind }) => kind === 'city') : [];
  return cities.length > 0 ? cities : all;
}

const mostWords = 9;
const longestName = 5;

/** Names that follow each other without a comma, all of which agree: "Toronto ON", "Japan Tokyo". */
function readRow(words: readonly string[]): Reading[] {
  if (words.length < 2 || words.length > mostWords) return [];
  const found = rows(words).filter((row) => row.length > 1);
  return unique(found.flatMap(together));
}

/** The ways to cut the words into known names. */
function rows(words: readonly string[]): (readonly Reading[])[][] {
  if (words.length === 0) return [[]];
  const sizes = Array.from({ length: Math.min(longestName, words.length) }, (_, index) => index + 1);
  return sizes.flatMap((size) => {
    const readings = readName(words.slice(0, size).join(' '));
    return readings.length > 0 ? rows(words.slice(size)).map((row) => [readings, ...row]) : [];
  });
}

/** A name, or several in a row. */
const readPlain = (words: readonly string[]): readonly Reading[] => {
  const whole = readName(words.join(' '));
  return whole.length > 0 ? whole : readRow(words);
};

/** "Milan MI" is a city and its province in Italy, and a town in a state of the US. */
const endsInCode = /\p{L} [A-Z]{2}$/u;

/**
 * What one part of a location can mean: the name as it stands, then without the words around it, without numbers, as
 * a school or firm named after its city.
 */
export function readPart(written: string): readonly Reading[] {
  const text = written.replace(countryBeforeCode, '');
  const words = text.split(/[\s\-_]+/u).filter(Boolean);
  const whole = readName(text);
  if (whole.length > 0 && !endsInCode.test(text)) return whole;
  const row = readRow(words);
  if (whole.length > 0) return unique([...whole, ...row]);
  if (row.length > 0) return row;
  if (isUnlisted(text)) return [];
  const attempts = [withSmallLetters, withoutNumbers, withoutFrame, withoutDirection, withoutInstitution];
  for (const attempt of attempts) {
    const readings = attempt(words);
    if (readings.length > 0) return readings;
  }
  return [];
}

/** "miami fl": a city, and the letters of where it is known to be. */
function withSmallLetters(words: readonly string[]): readonly Reading[] {
  const last = words.at(-1) ?? '';
  const city = words.slice(0, -1);
  const isCity =
    /^[a-z]{2}$/.test(last) && readName(city.join(' ')).some((one) => one.kind === 'city' && !isLesser(one));
  return isCity ? readRow([...city, last.toUpperCase()]).filter(({ kind }) => kind === 'city') : [];
}

/** "D-80331 München". */
const countryBeforeCode = /(?<![\p{L}\p{N}])\p{Lu}{1,2}\s?-\s?(?=\d{4,6}(?!\p{N}))/u;

const hasDigit = /\p{N}/u;

function withoutNumbers(words: readonly string[]): readonly Reading[] {
  const rest = words.filter((word) => !hasDigit.test(word) && word !== '〒');
  return rest.length > 0 && rest.length < words.length ? readPart(rest.join(' ')) : [];
}

/** "Greater Boston Area": only a city or region stays where it is without its frame. */
function withoutFrame(words: readonly string[]): readonly Reading[] {
  for (let start = 0; start <= Math.min(4, words.length - 1); start += 1) {
    for (let end = words.length; end > start && end >= words.length - 4; end -= 1) {
      const isFrame = (start > 0 || end < words.length) && frames(words, start, end);
      const readings = isFrame ? readPlain(words.slice(start, end)) : [];
      const kept = readings.filter((reading) => isStill(reading, words, start, end));
      if (kept.length > 0) return kept;
    }
  }
  return [];
}

const folded = (words: readonly string[]) => fold(words.join(' '));

const isIn = (list: ReadonlySet<string>, words: readonly string[]) =>
  words.length === 0 || list.has(folded(words)) || (words.length > 1 && words.every((word) => list.has(fold(word))));

const frames = (words: readonly string[], start: number, end: number) =>
  isIn(before, words.slice(0, start)) && (isIn(after, words.slice(end)) || isIn(noise, words.slice(end)));

/** "Nevada City" is not in Nevada, nor is any "… County" or "… Island" where its name says. */
function isStill({ kind, weight }: Reading, words: readonly string[], start: number, end: number): boolean {
  const tail = folded(words.slice(end));
  const head = folded(words.slice(0, start));
  if (/^(?:el|la)$/.test(head)) return kind === 'city' && weight === 'strong';
  if (/^(?:city|town|island|county|centre|center)$/.test(tail) || /^(?:county|city)$/.test(head)) {
    return kind === 'city' && weight !== 'lesser';
  }
  return true;
}

/** "South London". Smaller places with a direction are towns of their own: "West Bend" is not in Bend. */
function withoutDirection([first = '', ...rest]: readonly string[]): readonly Reading[] {
  if (rest.length === 0 || !directions.has(fold(first))) return [];
  if (directions.has(fold(rest[0] ?? ''))) return withoutDirection(rest);
  return readPlain(rest).filter(({ kind, weight }) => kind !== 'city' || weight === 'strong');
}

function withoutInstitution(words: readonly string[]): readonly Reading[] {
  const rest = words.filter((word) => !institutions.has(fold(word)));
  const isNamed =
    rest.length > 0 && rest.length < words.length && words.some((word) => fold(word).length > 2 || code.test(word));
  const readings = isNamed ? readPlain(rest).filter((reading) => !isLesser(reading)) : [];
  const cities = readings.filter(({ kind, weight }) => kind === 'city' && weight === 'strong');
  return cities.length > 0 ? cities : readings;
}
