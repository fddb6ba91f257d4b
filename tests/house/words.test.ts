import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messagesIn, problemsInLocales, sourceLanguage } from '../../scripts/locales';

const root = resolve(import.meta.dirname, '../..');
const files = ['src', 'entrypoints', 'wxt.config.ts'].flatMap((start) =>
  start.endsWith('.ts')
    ? [start]
    : readdirSync(join(root, start), { recursive: true, encoding: 'utf8' }).map((path) => join(start, path)),
);
const code = files
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(join(root, path), 'utf8'))
  .join('\n');

const messages = Object.keys(messagesIn(sourceLanguage));
/** Every text in the code that may be a key, and every beginning of one that goes on with a value. */
const texts = new Set([...code.matchAll(/['"`]([\w.]+)['"`]/g)].map(([, text]) => text));
const beginnings = [...code.matchAll(/`([\w.]+\.)\$\{/g)].map(([, text = '']) => text);
const manifestKeys = new Set([...code.matchAll(/__MSG_(\w+)__/g)].map(([, name = '']) => name.replaceAll('_', '.')));

const isUsed = (key: string) =>
  texts.has(key) || manifestKeys.has(key) || beginnings.some((beginning) => key.startsWith(beginning));

describe('the words', () => {
  it('has everything that the code says', () => {
    const said = [...code.matchAll(/\b(?:say|t)\(\s*'([\w.]+)'/g)].map(([, key]) => key);
    expect(said.length).toBeGreaterThan(10);
    expect(said.filter((key) => !messages.includes(key ?? ''))).toEqual([]);
  });

  it('says nothing that no code asks for', () => {
    expect(messages.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('is whole in every language, with the same values', async () => {
    expect(problemsInLocales()).toEqual([]);
  });
});
