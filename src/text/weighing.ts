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

const filledOf = (slots: readonly Slot[], sentence: Sentence): Weighed[] =>
  slots
    .map(([, weight, way]) => ({ weight, at: way(sentence)[0] }))
    .filter((slot): slot is Weighed => slot.at !== undefined);

const sumOf = (filled: readonly Weighed[]) => filled.reduce((sum, { weight }) => sum + weight, 0);

/** What the slots that a sentence fills weigh together. */
export const weightIn = (slots: readonly Slot[], sentence: Sentence): number => sumOf(filledOf(slots, sentence));

/** Where the slots that a sentence fills weigh enough, whatever their order: from the first of them to the last. */
export const balance =
  (slots: readonly Slot[], { enough, longest }: Balance): Way =>
  (sentence) => {
    if (sentence.words.length > longest) return [];
    const filled = filledOf(slots, sentence);
    if (sumOf(filled) < enough) return [];
    const places = filled.filter(({ weight }) => weight > 0).map(({ at }) => at);
    return [{ from: Math.min(...places.map(({ from }) => from)), to: Math.max(...places.map(({ to }) => to)) }];
  };
