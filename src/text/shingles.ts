import { fold } from './fold';

/**
 * The runs of `size` words in a text, folded as all texts are, each once. A text with fewer words has one run: all of
 * them.
 */
export function shinglesOf(text: string, size: number): ReadonlySet<string> {
  const words = fold(text).text.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (!words.length) return new Set();
  const count = Math.max(1, words.length - size + 1);
  return new Set(Array.from({ length: count }, (_, i) => words.slice(i, i + size).join(' ')));
}

/** Jaccard index of two sets: 0 for nothing in common, 1 for the same. Two empty sets have nothing in common. */
export function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const shingle of one) if (other.has(shingle)) shared++;
  const total = one.size + other.size - shared;
  return total ? shared / total : 0;
}
