/**
 * A review as a document, before it is Markdown or a page to print. Whatever a page or the user wrote stands in it as
 * plain words.
 */
export type Part =
  | { part: 'heading'; level: 1 | 2 | 3; text: string }
  | { part: 'line' | 'quotation'; text: string }
  | { part: 'list'; items: Item[] };

/** `depth`: 1 for an entry below the one before it. `isDone`: of a step. */
export type Item = { text: string; depth: number; isDone?: boolean };

export const heading = (level: 1 | 2 | 3, text: string): Part => ({ part: 'heading', level, text });
export const line = (text: string): Part => ({ part: 'line', text });
export const quotation = (text: string): Part => ({ part: 'quotation', text });
export const list = (items: Item[]): Part => ({ part: 'list', items });
export const item = (text: string, depth = 0): Item => ({ text, depth });
export const task = (text: string, isDone: boolean): Item => ({ text, depth: 0, isDone });
