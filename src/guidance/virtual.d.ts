/** The guidance by language, made from the Markdown files at build (`scripts/guidance-build.ts`). */
declare module 'virtual:guidance' {
  import type { Block } from './blocks';
  /** The ids of the rules of a page by kind, and as `pairs` those across two pages: a list without the rules. */
  export const rules: Record<string, string[]>;
  export const load: Record<string, () => Promise<{ pages: Record<string, Block[]> }>>;
}
