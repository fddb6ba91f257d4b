import { isUnmistakable } from './agree';
import { fold } from './fold';
import { allNames, lookup, type Reading } from './gazetteer';

/** Shorter names are one letter away from too much else. */
const shortest = 7;

/** A wrong letter is more often another name than one left out or put in: "Senekal" is not Senegal. */
const shortestChanged = 10;

let known: Map<string, string[]> | undefined;

/** Names of places that the world knows, long enough to be recognised with a letter wrong, by their first letter. */
function famous(letter: string): readonly string[] {
  known ??= byLetter(
    allNames().filter((name) => name.length >= shortest && /^[a-z ]+$/.test(name) && isUnmistakable(lookup(name))),
  );
  return known.get(letter) ?? [];
}

function byLetter(names: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const [letter = ''] = name;
    const group = groups.get(letter);
    if (group) group.push(name);
    else groups.set(letter, [name]);
  }
  return groups;
}

/** Between names of one first letter. "German" is no slip for Germany, nor "American" for America. */
function isSlip(name: string, other: string): boolean {
  if (Math.abs(other.length - name.length) > 1) return false;
  if (other.startsWith(name) || name === `${other}n`) return false;
  const start = [...name].findIndex((letter, at) => letter !== other[at]);
  const [rest, last] = start < 0 ? [name.slice(other.length), ''] : [name.slice(start), other.slice(start)];
  if (rest.length !== last.length) return rest.slice(1) === last || rest === last.slice(1);
  const isChanged = rest.slice(1) === last.slice(1) && name.length >= shortestChanged;
  return isChanged || (rest[0] === last[1] && rest[1] === last[0] && rest.slice(2) === last.slice(2));
}

/** What a name that is not known means with one slip set right, where that can be one place only. */
export function readMisspelt(text: string): readonly Reading[] {
  const name = fold(text);
  if (name.length < shortest - 1 || !/^[a-z ]+$/.test(name)) return [];
  const near = famous(name.charAt(0)).filter((other) => isSlip(name, other));
  const readings = [...new Set(near.flatMap(lookup))];
  return isUnmistakable(readings) ? readings : [];
}
