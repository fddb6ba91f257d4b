import { isUnmistakable, unique } from './agree';
import { type Home, readHome } from './home';
import { readName, readPart } from './name';
import { homesOf, type Part } from './parts';

const joint = /\s+(?:and|or|y|und|et|oder|ou|e|o|i|и|та|to|en|och|ve)\s+|\s*&\s*/iu;

/** "London, UK and New York, USA", "NYC & LA": a word that joins two homes, written alike. */
export function jointHomes(text: string): Part[][] | undefined {
  const sides = text.split(joint);
  const [first = '', second] = sides;
  if (second === undefined || sides.length > 2 || first.includes(',') !== second.includes(',')) return undefined;
  if (readName(text).length > 0) return undefined;
  const homes = sides.flatMap(homesOf);
  const isWhole = homes.length === 2 && homes.every((parts) => parts.every(({ isExact }) => isExact));
  return isWhole ? homes : undefined;
}

/** "Berlin and Lisbon, Europe": words that join two places. */
export function readList(parts: readonly Part[]): Home | undefined {
  const at = parts.findIndex(({ text, kind }) => kind === 'strange' && joint.test(text));
  const part = parts[at];
  if (!part) return undefined;
  const items = part.text.split(joint).map((text) => readPart(text));
  if (items.some((item) => item.length === 0)) return undefined;
  const homes = items.map((readings) =>
    readHome(parts.toSpliced(at, 1, { ...part, kind: 'place', readings, isExact: true })),
  );
  if (homes.some((home) => !home)) return undefined;
  return { readings: unique(homes.flatMap((home) => home?.readings ?? [])), isList: true };
}

/** "Casablanca-Paris": two well-known places. */
export function readPair([only, ...others]: readonly Part[]): Home | undefined {
  const sides = others.length === 0 && only?.kind === 'strange' ? only.text.split('-').map(readName) : [];
  return sides.length === 2 && sides.every(isUnmistakable)
    ? { readings: unique(sides.flat()), isList: true }
    : undefined;
}
