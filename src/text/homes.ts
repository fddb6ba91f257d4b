import { inSentences, rangeOf, type Sentence, type Word } from './sentences';
import { isQuoted } from './stance';

/**
 * Words that may name the person's present home. `start` and `end` are places in the text; those of `places` too, the
 * longest reading first: whoever knows places takes the first that is one.
 */
export type HomeClaim = { start: number; places: { start: number; end: number; isName: boolean }[] };

type Opening = { from: number; to: number; mustBeName: boolean };

/** What a text claims, in the first person, as the place where the person lives now: "I live in …", "based in …". */
export function homeClaims(text: string): HomeClaim[] {
  return inSentences((sentence) => openingIn(sentence)[0])(text).flatMap(({ sentence }) =>
    openingIn(sentence).map((opening) => claimOf(sentence, opening)),
  );
}

const has = (word: Word | undefined, ...names: string[]) => names.some((name) => word?.classes.has(name));
const is = (word: Word | undefined, ...texts: string[]) => texts.includes(word?.text ?? '');

/** Every place in a sentence where a claim opens: words `from` to `to`, the place comes after. */
function openingIn(sentence: Sentence): Opening[] {
  const { words } = sentence;
  return words.flatMap((word, at) => {
    const to = prepositionAfter(words, at);
    if (to === undefined) return [];
    const opening = { from: at, to, mustBeName: is(word, 'currently') };
    return isOwn(words, at) && !isQuoted(sentence, { from: at, to }) ? [opening] : [];
  });
}

/** @returns the word after which a place may follow, if word `at` opens a claim. */
function prepositionAfter(words: readonly Word[], at: number): number | undefined {
  const word = words[at];
  if (is(word, 'currently', 'presently')) return is(words[at + 1], 'in') ? at + 1 : undefined;
  if (is(word, 'home')) return homeAt(words, at);
  if (!has(word, 'atHome', 'dwell')) return undefined;
  const next = is(words[at + 1], 'and') && is(words[at + 2], 'work', 'working') ? at + 3 : at + 1;
  const after = has(words[next], 'atPresent') ? next + 1 : next;
  if (is(words[after], 'in', 'near')) return after;
  return is(words[after], 'out_of') ? after : undefined;
}

/** "from my home in", "from my home office in". */
function homeAt(words: readonly Word[], at: number): number | undefined {
  if (!is(words[at - 1], 'my', 'our') || !is(words[at - 2], 'from', 'at', 'in')) return undefined;
  const next = is(words[at + 1], 'office', 'studio') ? at + 2 : at + 1;
  return is(words[next], 'in', 'near') ? next : undefined;
}

const reach = 14;

/** Does the sentence say it of the speaker, and of today? */
function isOwn(words: readonly Word[], at: number): boolean {
  if (has(words[at], 'dwell')) return isDwelling(words, at);
  if (is(words[at], 'living') && is(words[at - 1], 'about', 'of', 'by', 'for', 'from', 'on', 'like', 'to'))
    return false;
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const said = verdictOf(words, i, at);
    if (said !== undefined) return said;
  }
  return true;
}

/** What one word before the opening says of it, if it says something. */
function verdictOf(words: readonly Word[], i: number, at: number): boolean | undefined {
  const word = words[i];
  if (has(word, 'notNow')) return isPast(words, i, at);
  if (has(word, 'i') || is(word, 'we', "we're", "we've")) return true;
  if (is(word, 'my', 'our') && !is(words[at], 'home')) return false;
  if (is(word, 'have')) return been(words, i);
  // "My team" is one word here.
  if (has(word, 'we') && word?.text.includes('_')) return false;
  // Whatever stands before "from my home in", the home is the speaker's.
  if (is(words[at], 'home')) return undefined;
  if (has(word, 'otherHome') || is(word, 'has', 'love') || isOtherPerson(words, i)) return false;
  return undefined;
}

const been = (words: readonly Word[], i: number) => words.slice(i + 1, i + 4).some((word) => is(word, 'been'));

/** "Formerly in Rome, now based in Oslo": what was is in another part of the sentence. */
function isPast(words: readonly Word[], i: number, at: number): boolean {
  const isEarlierPart = words[i]?.part !== words[at]?.part;
  return isEarlierPart && !has(words[i], 'otherHome');
}

/** "with a designer based in": he is somebody else; "with ten years of experience, based in" is not. */
function isOtherPerson(words: readonly Word[], i: number): boolean {
  if (!is(words[i], 'with', 'for', 'by', 'between')) return false;
  return is(words[i + 1], 'a', 'an', 'the', 'another', 'other', 'some', 'many', 'several', 'various', 'two', 'three');
}

/** "I currently live in"; at the opening of a part without its speaker: "Live and work in". */
function isDwelling(words: readonly Word[], at: number): boolean {
  let i = at - 1;
  while (has(words[i], 'atPresent')) i--;
  if (is(words[i], 'and') && words.slice(0, i).some((word) => is(word, 'i'))) return !has(words[i - 1], 'notNow');
  if (is(words[i], 'i', 'we')) return !is(words[i - 1], 'where', 'when', 'if', 'until', 'before');
  return i < 0 || words[i]?.kind === 'mark' ? Boolean(words[at]?.opens) : false;
}

const longestPlace = 8;
const stop = new Set(
  (
    'with where who working i we my our but while serving specializing specialising since for as is to providing ' +
    "offering and/or helping having i'm i've on at by also because so which that have am be will focused building " +
    'are creating delivering'
  ).split(' '),
);

function claimOf(sentence: Sentence, opening: Opening): HomeClaim {
  const { words } = sentence;
  const { from, to } = opening;
  const end = endOfPlace(words, to + 1);
  const { start } = rangeOf(sentence, from, to);
  // "Living in Oslo is my dream."
  const isSubject = is(words[from], 'living') && is(words[end], 'is', 'was', 'would');
  const isPassed = words.slice(to + 1, end + 8).some((_, i) => isPassing(words, to + 1 + i));
  return { start, places: isSubject || isPassed ? [] : placesIn(sentence, opening, end) };
}

/** The stretches of words that may be the name, from each word up to which only a frame stands. */
function placesIn(sentence: Sentence, { to, mustBeName }: Opening, end: number): HomeClaim['places'] {
  const { words, text } = sentence;
  const frame = words.slice(to + 1, end).findIndex((word) => !has(word, 'placeFrame'));
  const lastFirst = frame < 0 ? end - 1 : to + 1 + frame;
  const starts = Array.from({ length: lastFirst - to }, (_, i) => to + 1 + i);
  return starts.flatMap((first) =>
    Array.from({ length: end - first }, (_, i) => end - 1 - i)
      .filter((last) => mayClose(words[last]))
      .map((last) => rangeOf(sentence, first, last))
      .map((range) => ({ ...range, isName: /^[\p{Lu}\p{Lo}]/u.test(text.original.slice(range.start)) }))
      .filter(({ isName }) => isName || !mustBeName),
  );
}

const mayClose = (word: Word | undefined) => word?.kind !== 'mark' || is(word, ')');

function endOfPlace(words: readonly Word[], start: number): number {
  let end = start;
  while (end < words.length && end - start < longestPlace && !stop.has(words[end]?.text ?? '')) end++;
  return end;
}

/** "until 2019", "half of the year": "from" only where a time follows. */
function isPassing(words: readonly Word[], i: number): boolean {
  if (!has(words[i], 'passing')) return false;
  return (
    !is(words[i], 'from', 'before', 'months') || /^(?:19|20)\d\d$|^next$|^(?:a|of)$/.test(words[i + 1]?.text ?? '')
  );
}
