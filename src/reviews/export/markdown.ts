import type { Item, Part } from './parts';

/** Marks that mean something wherever they stand in a line. */
const marks = /[\\`*_[\]|~#$^@]/g;

/** Controls, and invisible characters that turn the direction of what stands around them. */
const unseen = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * One line of Markdown that shows these words and does nothing else: no markup, no HTML, no link, also none that a
 * reader makes of a bare address. Line breaks become spaces.
 */
export const inline = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(unseen, '')
    .trim()
    .replace(marks, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(?<=www)\./gi, '\\.')
    // What begins a list, a rule or a heading does so only at the beginning of a line.
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');

/** A document as Markdown, with an empty line between its parts. */
export const markdownOf = (parts: readonly Part[]): string => `${parts.map(written).filter(Boolean).join('\n\n')}\n`;

function written(part: Part): string {
  if (part.part === 'heading') return `${'#'.repeat(part.level)} ${inline(part.text)}`;
  if (part.part === 'quotation') return quotation(part.text);
  return part.part === 'list' ? part.items.map(item).join('\n') : inline(part.text);
}

/** A quotation of however many lines; each stays inside it. */
export const quotation = (text: string): string =>
  text
    .split(/\r\n|[\n\r\u2028\u2029\u0085]/u)
    .map((line) => `> ${inline(line)}`.trimEnd())
    .join('\n');

function item({ text, depth, isDone }: Item): string {
  const box = isDone === undefined ? '' : `[${isDone ? 'x' : ' '}] `;
  return `${'  '.repeat(depth)}- ${box}${inline(text)}`;
}
