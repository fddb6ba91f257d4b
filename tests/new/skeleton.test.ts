import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRule, createSite } from '../../scripts/new/skeleton';

const repository = resolve(import.meta.dirname, '../..');
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-'));
  for (const path of ['src/rules/index.ts', 'src/locales/en.yml', 'src/sites/index.ts', 'src/sites/tables.ts'])
    cpSync(join(repository, path), join(root, path));
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('npm run new', () => {
  it('makes the files of a rule, and its words', () => {
    expect(createRule(root, 'long-headline').sort()).toEqual([
      'src/guidance/en/long-headline.md',
      'src/locales/en.yml',
      'src/rules/index.ts',
      'src/rules/long-headline.ts',
      'tests/rules/long-headline.test.ts',
    ]);
    expect(read('src/rules/index.ts')).toMatch(/import \{ longHeadline \}[\s\S]*= \[\n {2}longHeadline,/);
    expect(read('src/locales/en.yml')).toMatch(
      /\nrule:\n {2}long_headline:\n {4}found: What the page says\.\n {2}\w+:\n/,
    );
    expect(read('src/rules/long-headline.ts')).toContain("say('rule.long_headline.found')");
    expect(read('src/guidance/en/long-headline.md')).toMatch(/^# Long headline\n/);
  });

  it('makes the table and the first pages of a site', () => {
    expect(createSite(root, 'contra')).toContain('tests/pages/contra/hollow.html');
    expect(read('src/sites/index.ts')).toMatch(
      /import \{ address as contra \}[\s\S]*export const sites[^;]*, contra,?\s*\];/,
    );
    expect(read('src/sites/tables.ts')).toMatch(/import \{ contra \}[\s\S]*export const tables[^;]*, contra,?\s*\];/);
    expect(read('src/sites/contra.ts')).toContain('...address,');
  });

  it.each([
    ['one word', () => createRule(root, 'headline'), /two or more words/],
    ['capitals', () => createRule(root, 'Long-Headline'), /two or more words/],
    ['a path', () => createRule(root, '../long-headline'), /two or more words/],
    ['a site nobody named', () => createSite(root, 'nowhere'), /not a site id/],
  ])('refuses %s, and writes nothing', (_, make, message) => {
    expect(make).toThrow(message);
    expect(existsSync(join(root, 'tests'))).toBe(false);
  });

  it('does not write over a rule that is there', () => {
    createRule(root, 'long-headline');
    expect(() => createRule(root, 'long-headline')).toThrow(/is there already/);
  });
});
