import { say, type Value } from '../profile/sentence';

const day = 24 * 60;

/** A clock cannot tell UTC+14 from UTC−10: it runs in a circle. More than −12 hours, at most +12. */
export const onCircle = (minutes: number): number => {
  const turned = ((minutes % day) + day) % day;
  return turned > day / 2 ? turned - day : turned;
};

/** Minutes between an offset and the nearest of others, around the circle. */
export const clockDistance = (offset: number, offsets: readonly number[]): number =>
  Math.min(...offsets.map((other) => Math.abs(onCircle(offset - other))));

/** "UTC", "UTC+5:30", "UTC−8". */
export const writtenOffset = (minutes: number): string => {
  const size = Math.abs(minutes);
  const rest = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`;
  return size === 0 ? 'UTC' : `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest}`;
};

/** "UTC+1", "UTC or UTC+1", "UTC−10 to UTC−5": sorted offsets. */
export function writtenOffsets(offsets: readonly number[]): Value {
  const [first = 0] = offsets;
  const last = offsets.at(-1) ?? first;
  if (offsets.length === 1) return writtenOffset(first);
  const values = { first: writtenOffset(first), last: writtenOffset(last) };
  return offsets.length === 2 ? say('offset.either', values) : say('offset.range', values);
}
