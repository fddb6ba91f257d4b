import { type Match, phrases, type Way } from './phrases';
import type { Sentence } from './sentences';
import { partsOf } from './stance';

/**
 * Signs that say something together, in whatever order they stand: "me", "be paid", "coin". A sign is a phrase (see
 * `phrases`), a choice of several, or a way of its own to find places.
 */
export type Constellation = {
  /** Every one of these has to be there, each in words of its own. */
  all: readonly Sign[];
  /** None of these in the parts of the sentence that the signs stand in: a frame that makes them innocent. */
  none?: readonly string[];
  /** None of these anywhere in the sentence. */
  nowhere?: readonly string[];
  /** At most so many words from the first to the last; without it, the whole sentence. */
  within?: number;
};

export type Sign = string | readonly string[] | Way;

type Compiled = { all: Way[]; none: Way; nowhere: Way; within: number };

/** @returns for each constellation that is there its tightest places that no frame excuses, the first sign's first. */
export function constellations(...all: Constellation[]): Way {
  const compiled = all.map(compile);
  return (sentence) => compiled.flatMap((constellation) => placesOf(constellation, sentence));
}

const compile = ({ all, none = [], nowhere = [], within = Number.POSITIVE_INFINITY }: Constellation): Compiled => ({
  all: all.map(wayOf),
  none: phrases(...none),
  nowhere: phrases(...nowhere),
  within,
});

const wayOf = (sign: Sign): Way =>
  typeof sign === 'function' ? sign : phrases(...(typeof sign === 'string' ? [sign] : sign));

function placesOf({ all, none, nowhere, within }: Compiled, sentence: Sentence): Match[] {
  const places: Match[][] = [];
  for (const way of all) {
    const found = way(sentence);
    if (!found.length) return [];
    places.push(found);
  }
  if (nowhere(sentence).length) return [];
  const frames = none(sentence);
  const [first = [], ...others] = places;
  return first
    .map((anchor) => gather(anchor, others))
    .filter((match) => match !== undefined)
    .filter((match) => match.to - match.from < within && !frames.some((frame) => isAround(sentence, match, frame)));
}

/** The nearest place of every other sign, without a word that is taken already. */
function gather(anchor: Match, others: readonly Match[][]): Match | undefined {
  const taken = [anchor];
  for (const places of others) {
    const free = places.filter((place) => !taken.some((other) => sharesAnEnd(place, other)));
    const nearest = free.toSorted((one, other) => distance(one, anchor) - distance(other, anchor))[0];
    if (!nearest) return undefined;
    taken.push(nearest);
  }
  return { from: Math.min(...taken.map(({ from }) => from)), to: Math.max(...taken.map(({ to }) => to)) };
}

/** A sign may stand between the words of another. */
const sharesAnEnd = (one: Match, other: Match) =>
  [one.from, one.to].some((end) => end === other.from || end === other.to);

const distance = (one: Match, other: Match) => Math.max(one.from - other.to, other.from - one.to);

function isAround(sentence: Sentence, match: Match, frame: Match): boolean {
  const parts = partsOf(sentence, match);
  const word = sentence.words[frame.from];
  return word !== undefined && parts.includes(word);
}
