import type { Match, Way } from './phrases';
import type { Sentence } from './sentences';

/** Signs of one kind, the heaviest first: the first that is there counts. */
export type Kind = { name: string; signs: readonly [weight: number, way: Way][] };

export type Weighing = {
  /** Each of these has to be there. */
  needs: readonly Kind[];
  /** At least one of these has to be there, if any is named. */
  needsOne: readonly Kind[];
  more: readonly Kind[];
  /** What all of them weigh together at least. */
  enough: number;
  /** No longer than this: in a long text everything is somewhere. */
  longest: number;
  /** Which of the needed kinds decides, and how many words may stand between it and the others at most. */
  decides?: { kind: Kind; within: number };
};

type Weighed = { weight: number; places: readonly Match[] };

/** Where nothing but many slight signs together say it: from the first of the needed kinds to the last sign. */
export function weigh({ needs, needsOne, more, enough, longest, decides }: Weighing): Way {
  return (sentence) => {
    if (sentence.words.length > longest) return [];
    const needed = allOf(needs, sentence);
    if (needed.length < needs.length) return [];
    const chosen = allOf(needsOne, sentence);
    if (needsOne.length && !chosen.length) return [];
    const found = [...needed, ...chosen, ...allOf(more, sentence)];
    if (found.reduce((sum, { weight }) => sum + weight, 0) < enough) return [];
    if (decides) return decisive(needed, needs.indexOf(decides.kind), decides.within);
    const places = [...needed, ...chosen].map((one) => one.places[0] as Match);
    return [{ from: Math.min(...places.map(({ from }) => from)), to: Math.max(...places.map(({ to }) => to)) }];
  };
}

/** The places of one kind that all the other kinds are near to. */
function decisive(needed: readonly Weighed[], of: number, within: number): Match[] {
  const isNear = (one: Match, other: Match) => Math.max(one.from - other.to, other.from - one.to) <= within;
  const others = needed.toSpliced(of, 1);
  const places = needed[of]?.places ?? [];
  return places.filter((place) => others.every((other) => other.places.some((near) => isNear(place, near))));
}

const allOf = (kinds: readonly Kind[], sentence: Sentence): Weighed[] =>
  kinds.map((kind) => heaviest(kind, sentence)).filter((one) => one !== undefined);

function heaviest({ signs }: Kind, sentence: Sentence): Weighed | undefined {
  for (const [weight, way] of signs) {
    const places = way(sentence);
    if (places.length) return { weight, places };
  }
  return undefined;
}

/** What speaks for it, and, with a weight below nought, what speaks against it. */
export type Slot = readonly [name: string, weight: number, way: Way];

/** How much is needed, and in how short a text: in a long one everything is somewhere. */
export type Balance = { enough: number; longest: number };

/** What the slots that a sentence fills weigh together. */
export const weightIn = (slots: readonly Slot[], sentence: Sentence): number =>
  slots.reduce((sum, [, weight, way]) => (way(sentence).length ? sum + weight : sum), 0);

/** Where the slots that a sentence fills weigh enough, whatever their order: from the first of them to the last. */
export function balance(slots: readonly Slot[], { enough, longest }: Balance): Way {
  const byWeight = slots.toSorted(([, one], [, other]) => other - one);
  const spare = byWeight.reduce((sum, [, weight]) => sum + Math.max(weight, 0), -enough);
  return (sentence) => {
    const places = sentence.words.length > longest ? [] : placesOf(byWeight, spare, sentence);
    if (!places.length) return [];
    return [{ from: Math.min(...places.map(({ from }) => from)), to: Math.max(...places.map(({ to }) => to)) }];
  };
}

/** None where it is too little: most sentences are far from it, and the rest of the slots need not be looked for. */
function placesOf(slots: readonly Slot[], spare: number, sentence: Sentence): Match[] {
  const places: Match[] = [];
  let left = spare;
  for (const [, weight, way] of slots) {
    const at = way(sentence)[0];
    left -= Math.max(at ? -weight : weight, 0);
    if (left < 0) return [];
    if (at && weight > 0) places.push(at);
  }
  return places;
}
