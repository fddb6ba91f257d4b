import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What we answer to the features of others, row by row. */
const root = resolve(import.meta.dirname, '../..');
const rows = readFileSync(join(root, 'docs/peers.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d+ \|/.test(line))
  .map((line) => line.split('|').slice(1, -1))
  .map((cells) => cells.map((cell) => cell.trim()) as [string, string, string, string, string]);

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at);

describe('the answers to others', () => {
  it('leave no row out', () => {
    expect(rows.map(([number]) => Number(number))).toEqual([...range(52, 75), ...range(100, 118)]);
  });

  it('are one sentence each', () => {
    expect(rows.map(([, , , ours]) => ours).filter((ours) => !/^[A-Z][^.]+\.$/.test(ours))).toEqual([]);
  });

  it('name a place that is there', () => {
    const places = rows.map(([, , , , where]) => where.replaceAll('`', ''));
    expect(places.filter((place) => !existsSync(join(root, place)))).toEqual([]);
  });
});
