import { fold } from '../text/fold';
import { unleet } from '../text/letters';
import { fitsWildcard } from '../text/wildcards';
import { type About, vocabulary } from './vocabulary';
import { colours, harmless, persons } from './words';

/** The words of a rule that name a group of people, as they were typed, and what they are about. */
export type Unfair = { words: string; about: About };

/** A piece of a phrase: its letters, with `*` where the user wants any, and where it stands in what was typed. */
type Piece = { text: string; start: number; end: number };

/** So many pieces can make one word: "C h i n e s e". */
const mostPieces = 16;
/** A word that is put together from pieces has to be so long, or any two small words would make one. */
const shortestJoined = 5;
/** A wildcard with fewer letters says nothing yet. */
const shortestWildcard = 4;

const colourWords = new Set(colours.split(' '));
const personWords = new Set(persons.split(' '));
const capitals = /^(?:U\.?S\.?A?\.?|U\.?K\.?|U\.?A\.?E\.?)$/;

/**
 * Does a text that belongs to a rule (a phrase, its name, its note) name a country, a people, a religion, a language, a
 * gender, an age or a disability? In every language of the interface, whatever the case, the letters in disguise or the
 * spaces between them.
 */
export function unfairIn(text: string): Unfair | undefined {
  const pieces = piecesOf(text);
  return (
    pieces.map((_, at) => unfairAt(text, pieces, at)).find((found) => found !== undefined) ??
    inOneRun(text) ??
    ageIn(text)
  );
}

function piecesOf(text: string): Piece[] {
  const { text: folded, at } = fold(text);
  return [...folded.matchAll(/[\p{L}\p{N}*@$!|€¥]+/gu)].map(({ 0: found, index }) => ({
    text: found,
    start: at[index] ?? 0,
    end: at[index + found.length] ?? text.length,
  }));
}

function unfairAt(text: string, pieces: Piece[], at: number): Unfair | undefined {
  const alone = aloneAt(text, pieces, at);
  if (alone) return alone;
  // The longest first: in "Chi nese" a shorter run may be a word of another language.
  for (let last = Math.min(pieces.length, at + mostPieces) - 1; last > at; last--) {
    const run = pieces.slice(at, last + 1);
    const joined = run.map((piece) => piece.text).join('');
    const about = joined.length >= shortestJoined ? aboutOf(joined) : undefined;
    if (about) return unfair(text, pieces[at] as Piece, pieces[last] as Piece, about);
  }
  return undefined;
}

const unfair = (text: string, first: Piece, last: Piece, about: About): Unfair => ({
  words: text.slice(first.start, last.end),
  about,
});

function aloneAt(text: string, pieces: Piece[], at: number): Unfair | undefined {
  const piece = pieces[at] as Piece;
  const typed = capitalsFrom(text, piece);
  if (capitals.test(typed) && (text !== text.toUpperCase() || pieces.length === 1)) {
    return unfair(text, piece, piece, 'country');
  }
  if (isColourOfPeople(pieces, at)) return unfair(text, piece, piece, 'ethnicity');
  const about = aboutOf(piece.text);
  return about && !isHarmless(pieces, at) ? unfair(text, piece, piece, about) : undefined;
}

/** With the letters that follow after dots: "U.S.". */
const capitalsFrom = (text: string, { start }: Piece) =>
  /^(?:\p{Lu}\.?)+(?![\p{L}\p{N}])/u.exec(text.slice(start, start + 10))?.[0] ?? '';

const isColourOfPeople = (pieces: Piece[], at: number) =>
  colourWords.has(pieces[at]?.text ?? '') && personWords.has(pieces[at + 1]?.text ?? '');

/** "Polish the UI", "swiss army knife", "male connector". */
function isHarmless(pieces: Piece[], at: number): boolean {
  const beside = (harmless[pieces[at]?.text ?? ''] ?? '').split(' ');
  return beside.includes(`<${pieces[at - 1]?.text}`) || beside.includes(`${pieces[at + 1]?.text}>`);
}

function aboutOf(word: string): About | undefined {
  const words = vocabulary();
  if (word.includes('*')) return aboutOfWildcard(word);
  const direct = words.get(word) ?? words.get(word.replace(/^ال/, ''));
  if (direct || !/[\d@$!|€¥]/.test(word)) return direct;
  return unleet(word)
    .map((read) => words.get(read))
    .find(Boolean);
}

/** A wildcard names what it would find. */
function aboutOfWildcard(pattern: string): About | undefined {
  const parts = pattern.split('*');
  if (parts.join('').length < shortestWildcard) return undefined;
  for (const [word, about] of vocabulary()) if (fitsWildcard(word, parts)) return about;
  return undefined;
}

/** Han, kana, Hangul and Thai are written without spaces. */
function inOneRun(text: string): Unfair | undefined {
  if (!/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u.test(text)) return undefined;
  for (const [word, about] of vocabulary()) {
    if (word.length > 1 && !/\p{sc=Latin}/u.test(word) && text.includes(word)) return { words: word, about };
  }
  return undefined;
}

const numbers =
  /\b(?:aged?|older than|younger than|people (?:under|over)|(?:candidates?|applicants?|developers?|freelancers?) (?:under|over|above|below)) ?\d{1,2}\b|\b\d{1,2}[ -]?(?:years?|yrs?)[ -]?old\b|\b(?:born (?:in|before|after)|graduat\w+ (?:in|before|after)) ?\d{4}\b/i;

function ageIn(text: string): Unfair | undefined {
  const found = numbers.exec(text);
  return found ? { words: found[0], about: 'age' } : undefined;
}
