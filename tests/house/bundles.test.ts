import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Every file of ours that a bundle carries: what the entry imports, and what that imports, without mere types. */
function carried(entry: string, known = new Set<string>()): Set<string> {
  known.add(entry);
  for (const path of importsOf(entry)) if (!known.has(path)) carried(path, known);
  return known;
}

function importsOf(path: string): string[] {
  const code = readFileSync(join(root, path), 'utf8');
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const isType = ts.isImportDeclaration(statement)
      ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : statement.isTypeOnly;
    const { moduleSpecifier: from } = statement;
    const isOurs = from && ts.isStringLiteral(from) && from.text.startsWith('.') && !isType;
    return isOurs ? fileOf(resolve(root, path, '..', from.text)) : [];
  });
}

const fileOf = (path: string): string[] =>
  ['.ts', '.tsx', '/index.ts']
    .map((ending) => path + ending)
    .filter(existsSync)
    .slice(0, 1)
    .map((found) => relative(root, found));

describe('what the bundles carry', () => {
  it('options/main.tsx reads the practice profiles, and has no table of a site beside', () => {
    const tables = [...carried('entrypoints/options/main.tsx')].filter((file) => /^src\/sites\/[\w-]+\.ts$/.test(file));
    const own = ['index', 'practice', 'scripts', 'read', 'facts', 'fallback', 'site'].map(
      (name) => `src/sites/${name}.ts`,
    );
    expect(tables.filter((file) => !own.includes(file))).toEqual([]);
  });

  it('guidance/main.tsx does without the rules, which only the form of one page needs', () => {
    const files = [...carried('entrypoints/guidance/main.tsx')];
    expect(files).toContain('src/views/guidance/own-profile/use-check.ts');
    expect(files.filter((file) => /^src\/(rules\/(?!catalogue)|text|places|engine|profile\/facts)/.test(file))).toEqual(
      [],
    );
  });

  it.each(['popup/main.tsx', 'sidepanel/main.tsx'])('%s does without the checks of rules and the places', (entry) => {
    const files = [...carried(`entrypoints/${entry}`)];
    expect(files).toContain('src/rules/catalogue.ts');
    expect(files.filter((file) => /^src\/(rules\/index|places|comparing\/traits|hours)/.test(file))).toEqual([]);
  });

  it.each(['background/index.ts', 'popup/main.tsx'])(
    '%s knows the addresses of sites, and no reader of pages',
    (entry) => {
      const files = [...carried(`entrypoints/${entry}`)];
      const ofSites = files.filter((file) => file.startsWith('src/sites/'));
      const lists = /^src\/sites\/(index|scripts|reading\/addresses|\w+\/(address|domains|hosts))\.ts$/;
      expect(ofSites.filter((file) => !lists.test(file))).toEqual([]);
    },
  );
});
