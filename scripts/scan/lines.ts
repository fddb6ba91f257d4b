import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { BadInput } from './failures';

/** @throws {BadInput} where the file cannot be read. */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new BadInput(`cannot read ${path}: ${(error as Error).message}`);
  }
}

/**
 * One JSON value for each line that is not empty; `read` makes sense of it, and throws for a value it cannot use.
 * @throws {BadInput} naming the line.
 */
export function eachLine(path: string, read: (value: unknown) => unknown): string {
  const lines = readText(path).split('\n');
  const answers = lines.flatMap((line, index) => {
    if (!line.trim()) return [];
    try {
      return [`${JSON.stringify(read(JSON.parse(line)))}\n`];
    } catch (error) {
      throw new BadInput(`${path}, line ${index + 1}: ${messageOf(error)}`);
    }
  });
  return answers.join('');
}

/** The first thing that is wrong, in one line. */
function messageOf(error: unknown): string {
  const [issue] = error instanceof z.core.$ZodError ? error.issues : [];
  if (issue) return [issue.path.join('.'), issue.message].filter(Boolean).join(': ');
  return (error as Error).message.split('\n')[0] ?? '';
}
