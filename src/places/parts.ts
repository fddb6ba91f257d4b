import { readEastern } from './eastern';
import { fold } from './fold';
import type { Reading } from './gazetteer';
import { readName, readPart } from './name';
import { continents, everything, noise } from './words';

/** One stretch of a location between commas. */
export type Part = {
  text: string;
  readings: readonly Reading[];
  /** `group`: a continent or the like. `empty`: says nothing. `strange`: not understood. */
  kind: 'place' | 'group' | 'empty' | 'strange';
  /** It follows a hyphen or a slash, as Brazilian states do: "São Paulo - SP". */
  isTied: boolean;
  /** The words are the name, with nothing around it. */
  isExact: boolean;
};

/** Letters of a state or country, or a short name. */
export const isCode = ({ text }: Part): boolean => /^\p{Script=Latin}{2,3}$/u.test(text);

/** Between two places that are both meant. */
const between = /\s*(?:[|;•·→⇄↔⇆⟷⟶➔⇒➡›»>~+]|<?[-=]+>|<[-=]+|\n|\s\/\s|\/)\s*/u;
const commas = /\s*[,，、،:()[\]{}]\s*|\s+[-–—]+\s+|\s*[–—]\s*/u;

/** @returns the homes that a location lists, each in its parts. */
export const homesOf = (text: string): Part[][] =>
  (isNameWithSlash(text) ? [text] : tie(text).split(between))
    .map((home) => partsOf(home))
    .filter((parts) => parts.length > 0);

/** "Frankfurt/Main", "D/FW". */
const isNameWithSlash = (text: string) => /^\p{L}[\p{L} ]*\/[\p{L} ]*\p{L}$/u.test(text) && readName(text).length > 0;

const brazilian = 'AC|AL|AP|AM|BA|CE|DF|ES|GO|MA|MT|MS|MG|PA|PB|PR|PE|PI|RJ|RN|RS|RO|RR|SC|SP|SE|TO';
const tied = new RegExp(`(\\p{L})\\s*[/-]\\s*(${brazilian})(?=$|,)`, 'u');

/** "Recife/PE" is one place: the slash becomes a hyphen. */
const tie = (text: string) => text.replace(tied, '$1 - $2');

function partsOf(home: string): Part[] {
  const pieces = home.split(new RegExp(`(${commas.source})`, 'u'));
  const texts = pieces.filter((_, index) => index % 2 === 0);
  const isTied = texts.map((_, index) => index > 0 && /-/.test(pieces[index * 2 - 1] ?? ''));
  const parts: Part[] = [];
  for (let index = 0; index < texts.length; ) {
    const size = joined(texts, index);
    const text = texts
      .slice(index, index + size)
      .join(' ')
      .trim();
    if (text) parts.push(toPart(text, isTied[index] ?? false, parts.length > 0));
    index += size;
  }
  return parts;
}

/** How many parts from here are one name: "Korea, Republic of", "Washington, D.C." */
function joined(texts: readonly string[], index: number): number {
  for (const size of [3, 2]) {
    const some = texts.slice(index, index + size);
    if (some.length === size && some.every(Boolean) && readName(some.join(' ')).length > 0) return size;
  }
  return 1;
}

/** Written so, they are towns: "Mena, AR". */
const isTownLike = /^(?:Mena|Apac|Dach)$/;

function toPart(text: string, isTied: boolean, isLater: boolean): Part {
  const key = fold(text);
  const base = { text, isTied, readings: [], isExact: readName(text).length > 0 };
  if (continents.has(key) && !isTownLike.test(text)) return { ...base, kind: 'group' };
  const readings = read(text, isLater);
  if (readings.length > 0) return { ...base, kind: 'place', readings };
  if (everything.has(key) || noise.has(key) || key.split(' ').every((word) => noise.has(word)))
    return { ...base, kind: 'empty' };
  return { ...base, kind: isNumber.test(key) ? 'empty' : 'strange' };
}

/** Post codes and house numbers. */
const isNumber = /^(?=.*\p{N})[\p{N} ]*$|^[a-z]{1,2}\p{N}[\p{N}a-z]?(?: ?\p{N}[a-z]{2})?$/u;

const exclamations = new Set(['eh', 'ya', 'so', 'no', 'lol']);

function read(text: string, isLater: boolean): readonly Reading[] {
  const readings = readPart(text);
  if (readings.length > 0) return readings;
  const letters = text.replace(/\.$/, '');
  if (isLater && /^[a-z]{2,3}$/i.test(letters) && !exclamations.has(letters.toLowerCase()))
    return readName(letters.toUpperCase());
  return readEastern(text);
}
