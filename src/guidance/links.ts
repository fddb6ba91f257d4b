import type { Block } from './blocks';

/** Puts the links back that several languages have and that are kept once: in their place stands `['a', number]`. */
export const withLinks = (blocks: readonly Block[], links: readonly unknown[]): Block[] =>
  mapLinks(blocks, (link) => (typeof link[1] === 'number' ? links[link[1]] : link)) as Block[];

/** @param of blocks, or a part of them. @returns the same with another thing in the place of each link. */
export function mapLinks(of: unknown, other: (link: readonly unknown[]) => unknown): unknown {
  if (!Array.isArray(of)) return of;
  return of[0] === 'a' ? other(of) : of.map((part) => mapLinks(part, other));
}
