import { takeClock } from './clocks';
import { offsetsIn } from './offsets';

const most = 4;

/**
 * The UTC offsets (minutes east, sorted) that a stated time zone means at an instant; of an abbreviation with several
 * meanings, all. `opens`: nothing stands before it. @returns nothing where the words state no zone.
 */
export function statedOffsets(words: string, instant: number): { offsets: number[]; opens: boolean } | undefined {
  const first = takeClock(words);
  if (!first) return undefined;
  const head = words.trim().slice(0, 3);
  const opens = !first.rest.startsWith(head);
  const found = [first];
  for (let next = takeClock(first.rest); next && found.length < most; next = takeClock(next.rest)) found.push(next);
  // In "IST (GMT+5:30)" the number says which meaning is meant.
  const numbers = found.filter(({ clock }) => clock.zones.length === 0 && clock.minutes.length > 0);
  const meant = numbers.length > 0 ? numbers : found;
  const zones = meant.flatMap(({ clock }) => clock.zones);
  const minutes = meant.flatMap(({ clock }) => clock.minutes);
  const offsets = [...new Set([...offsetsIn(zones, instant), ...minutes])].sort((one, other) => one - other);
  return offsets.length > 0 ? { offsets, opens } : undefined;
}
