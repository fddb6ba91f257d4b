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

/** A quotation of however many lines; each stays inside it. */
export const quotation = (text: string): string =>
  text
    .split(/\r\n|[\n\r\u2028\u2029\u0085]/u)
    .map((line) => `> ${inline(line)}`.trimEnd())
    .join('\n');

export const heading = (level: 1 | 2 | 3, text: string): string => `${'#'.repeat(level)} ${inline(text)}`;

export const item = (text: string, depth = 0): string => `${'  '.repeat(depth)}- ${inline(text)}`;

export const task = (text: string, isDone: boolean): string => `- [${isDone ? 'x' : ' '}] ${inline(text)}`;

/** Blocks with an empty line between them. */
export const blocks = (parts: readonly string[]): string => `${parts.filter(Boolean).join('\n\n')}\n`;
