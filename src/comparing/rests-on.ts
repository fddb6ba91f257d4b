import type { Sketch } from '../profile/sketch';
import type { Pointer } from '../rules/pairs/pair';
import type { Pair, PairFinding } from './compare';

/**
 * What a finding rests on, in hashes: where it is what two pages share, that alone; where they differ, all of both. It
 * is the same whichever of the two pages is open, and another one when the words change.
 */
export function restsOn({ words = [] }: PairFinding, { one, other }: Pick<Pair, 'one' | 'other'>): string[] {
  const entries = words.length
    ? words.flatMap((pointer) => entriesOf(pointer, one, other))
    : [one.picture ?? '', other.picture ?? ''];
  return [...new Set(entries)].sort();
}

function entriesOf({ list, from, to }: Pointer, one: Sketch, other: Sketch): string[] {
  if (list === 'text') return (one.text?.runs ?? []).slice(from, to + 1);
  if (list === 'contacts' || list === 'works') return (one[list] ?? []).slice(from, to + 1);
  const whole = { jobs: 'jobs', place: 'countries', name: 'name' } as const;
  return [one, other].map((sketch) => JSON.stringify(sketch[whole[list]] ?? ''));
}

/** The name of two pages, in whichever order they are given, by their keys. */
export const coupleId = (one: Pick<Sketch, 'key'>, other: Pick<Sketch, 'key'>): string =>
  [one.key, other.key].sort().join(' ');
