import type { Match, Way } from './phrases';
import type { Sentence } from './sentences';

/** Signs of one kind, the heaviest first: the first that is there counts. */
export type Kind = { name: string; signs: readonly [weight: number, way: Way][] };

export type Weighing = {
  /** Each of these has to be there. */
  needs: readonly Kind[];
  /** At least one of these has to be there. */
  needsOne: readonly Kind[];
  more: readonly Kind[];
  /** What all of them weigh together at least. */
  enough: number;
  /** No longer than this: in a long text everything is somewhere. */
  longest: number;
};

type Weighed = { weight: number; at: Match };

/** Where nothing but many slight signs together say it: from the first of the needed kinds to the last sign. */
export function weigh({ needs, needsOne, more, enough, longest }: Weighing): Way {
  return (sentence) => {
    if (sentence.words.length > longest) return [];
    const needed = needs.map((kind) => heaviest(kind, sentence));
    if (needed.some((one) => !one)) return [];
    const chosen = needsOne.map((kind) => heaviest(kind, sentence));
    if (!chosen.some((one) => one)) return [];
    const found = [...needed, ...chosen, ...more.map((kind) => heaviest(kind, sentence))].filter(
      (one) => one !== undefined,
    );
    if (found.reduce((sum, { weight }) => sum + weight, 0) < enough) return [];
    const decisive = [...needed, ...chosen].filter((one) => one !== undefined).map(({ at }) => at);
    return [{ from: Math.min(...decisive.map(({ from }) => from)), to: Math.max(...decisive.map(({ to }) => to)) }];
  };
}

function heaviest({ signs }: Kind, sentence: Sentence): Weighed | undefined {
  for (const [weight, way] of signs) {
    const at = way(sentence)[0];
    if (at) return { weight, at };
  }
  return undefined;
}
