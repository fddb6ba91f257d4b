import { type Match, phrases, type Way } from './phrases';
import { partsOf } from './stance';

const signOf = (patterns: string[], place: (match: Match) => number): Way => {
  const find = phrases(...patterns);
  return (sentence) =>
    find(sentence).map((match) => {
      const at = place(match);
      return { from: at, to: at };
    });
};

/** Stands for what it says with its first word alone, so that two signs may share their further words. */
export const begins = (...patterns: string[]): Way => signOf(patterns, ({ from }) => from);

/** The same with its last word. */
export const ends = (...patterns: string[]): Way => signOf(patterns, ({ to }) => to);

/** Either will do. */
export const either =
  (...ways: Way[]): Way =>
  (sentence) =>
    ways.flatMap((way) => way(sentence));

/** All of them, even in the same words: from the first place of the earliest to that of the latest. */
export const together =
  (...ways: Way[]): Way =>
  (sentence) => {
    const places: Match[] = [];
    for (const way of ways) {
      const found = way(sentence)[0];
      if (!found) return [];
      places.push(found);
    }
    return [{ from: Math.min(...places.map(({ from }) => from)), to: Math.max(...places.map(({ to }) => to)) }];
  };

/** Where no sign of the other kind stands in the same parts of the sentence. */
export const unless =
  (excuse: Way, way: Way): Way =>
  (sentence) => {
    const found = way(sentence);
    if (!found.length) return found;
    const excuses = excuse(sentence).map(({ from }) => sentence.words[from]);
    return found.filter((match) => !partsOf(sentence, match).some((word) => excuses.includes(word)));
  };
