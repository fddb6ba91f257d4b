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

/** Invisible characters that turn the direction of what stands around them; a page may hide other words with them. */
const turning = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const seen = (text: string) => text.replace(turning, '').toWellFormed();

export const heading = (level: 1 | 2 | 3, text: string): Part => ({
  part: 'heading',
  level,
  text: seen(text),
});
export const line = (text: string): Part => ({ part: 'line', text: seen(text) });
export const quotation = (text: string): Part => ({ part: 'quotation', text: seen(text) });
export const list = (items: Item[]): Part => ({ part: 'list', items });
export const item = (text: string, depth = 0): Item => ({ text: seen(text), depth });
export const task = (text: string, isDone: boolean): Item => ({ text: seen(text), depth: 0, isDone });
