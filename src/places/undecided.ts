import { isOneCountry, promoted, sound } from './agree';
import type { Reading } from './gazetteer';
import { offsetsIn } from './offsets';
import { isCode, type Part } from './parts';
import { afterTown, isInUnion } from './small-town';

/** Letters of countries that few take for those of a state elsewhere (Uttarakhand, Chandigarh). */
const isWrittenAlone = new Set(['UK', 'CH', 'US']);

const winter = Date.UTC(2026, 0, 15);

/**
 * A town that is in no table, before letters with several meanings. Where a state of the US and a country share them,
 * either may be meant ("Littletown, IN"); small letters may be a word as well, and of other states too little is known.
 * @returns what is meant, nothing of it where that cannot be told; undefined where there is nothing to decide.
 */
export function undecided(town: string, places: readonly Part[]): Reading[] | undefined {
  const [last] = places;
  if (places.length !== 1 || !last || !isCode(last)) return undefined;
  if (isOneCountry(afterTown(town, sound(last.readings))) && isWrittenAlone.has(last.text.toUpperCase()))
    return undefined;
  const meant = afterTown(town, last.readings);
  const clocks = meant.map(({ zones }) => String(offsetsIn(zones, winter)));
  if (new Set(clocks).size < 2) return undefined;
  return meant.some(isInUnion) && /^[A-Z]+$/.test(last.text) ? meant.map(promoted) : [];
}
