/** The guidance by language, made from the Markdown files at build (`scripts/guidance-build.ts`). */
declare module 'virtual:guidance' {
  import type { Block } from './blocks';
  /** Those that several languages have. */
  export const links: unknown[];
  export const load: Record<string, () => Promise<{ pages: Record<string, Block[]> }>>;
}
