import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../../src');

/** Who may import whom. `types:` in front of a room: only its types. */
const walls: Record<string, { rooms: string[]; packages: string[] }> = {
  profile: { rooms: [], packages: ['zod/mini'] },
  text: { rooms: ['profile'], packages: ['damerau-levenshtein'] },
  places: { rooms: ['profile'], packages: [] },
  hours: { rooms: ['places'], packages: [] },
  fairness: { rooms: ['text', 'places'], packages: [] },
  rules: { rooms: ['profile', 'text', 'places'], packages: ['virtual:catalogue'] },
  sites: { rooms: ['profile'], packages: [] },
  engine: { rooms: ['profile', 'rules'], packages: [] },
  words: { rooms: ['profile'], packages: ['#i18n'] },
  guidance: { rooms: ['rules', 'words'], packages: ['marked', 'virtual:guidance'] },
  settings: { rooms: ['profile', 'text', 'rules', 'fairness'], packages: ['zod/mini', 'webextension-polyfill'] },
  // `idb`: a review is kept in IndexedDB, where two pages that change one at once lose nothing of each other.
  reviews: { rooms: ['profile', 'rules'], packages: ['zod/mini', 'webextension-polyfill', 'idb'] },
  comparing: { rooms: ['profile', 'text', 'places', 'rules'], packages: ['zod/mini', 'webextension-polyfill'] },
  following: { rooms: ['profile', 'text'], packages: ['zod/mini', 'webextension-polyfill'] },
  practice: { rooms: [], packages: ['zod/mini', 'webextension-polyfill'] },
  health: { rooms: ['profile', 'rules', 'types:engine'], packages: ['zod/mini', 'webextension-polyfill'] },
  keeping: {
    rooms: ['profile', 'rules', 'settings', 'reviews', 'comparing', 'following', 'health', 'practice'],
    packages: ['zod/mini', 'webextension-polyfill'],
  },
  page: { rooms: ['profile', 'sites', 'types:engine', 'types:rules', 'types:messaging'], packages: [] },
  messaging: {
    rooms: ['profile', 'rules', 'engine', 'settings', 'reviews', 'following', 'health', 'guidance', 'words'],
    packages: ['webextension-polyfill'],
  },
  views: {
    rooms: [
      'profile',
      'rules',
      'engine',
      'guidance',
      'settings',
      'reviews',
      'comparing',
      'health',
      'hours',
      'keeping',
      'messaging',
      'words',
      'practice',
    ],
    packages: ['preact', 'preact/hooks'],
  },
};

/** What a room may not touch, besides what its compiler settings already forbid. */
const forbidden: { rooms: string[]; words: RegExp; why: string }[] = [
  {
    rooms: ['profile', 'text', 'places', 'hours', 'rules', 'engine'],
    words: /\bDate\.now\(|new Date\(\)|Math\.random|performance\./,
    why: 'what a pure room needs to know is handed to it',
  },
  { rooms: ['sites'], words: /\bwindow\b|\.click\(|localStorage/, why: 'a reader only reads what it is handed' },
  {
    rooms: Object.keys(walls),
    words: /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|storage\.sync|\beval\(|new Function/,
    why: 'nothing leaves the browser, and nothing comes from outside',
  },
  {
    rooms: Object.keys(walls),
    words: /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML/,
    why: 'page text is only ever text',
  },
  {
    rooms: Object.keys(walls).filter(
      (room) => !['settings', 'reviews', 'comparing', 'following', 'health', 'practice'].includes(room),
    ),
    words: /\.storage\b/,
    why: 'only a store.ts touches storage',
  },
  {
    rooms: Object.keys(walls),
    words: /indexedDB|localStorage|sessionStorage|from 'idb'/,
    why: 'only a store.ts touches storage',
  },
  {
    rooms: ['sites', 'page'],
    words: /\.(innerText|style\.|append|remove\(|replaceWith|insertBefore|setAttribute|classList\.(add|remove|toggle))/,
    why: 'the page belongs to the site; page/panel.ts has the one element of ours',
  },
];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, room: path.split('/')[0] as string, code: readFileSync(join(src, path), 'utf8') }));

type Import = { room: string | undefined; packageName: string | undefined; isType: boolean };

function importsOf({ path, code }: (typeof files)[number]): Import[] {
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName, pos }) => {
    const statement = code.slice(code.lastIndexOf('\nimport', pos) + 1 || code.lastIndexOf('\nexport', pos) + 1, pos);
    const isType = /^(import|export) type\b/.test(statement);
    const isLocal = fileName.startsWith('.');
    const target = isLocal ? relative(src, resolve(src, path, '..', fileName)) : undefined;
    return { room: target?.split('/')[0], packageName: isLocal ? undefined : fileName, isType };
  });
}

describe('the walls between the rooms', () => {
  it('gives every room a line in the table', () => {
    expect([...new Set(files.map(({ room }) => room))].sort()).toEqual(Object.keys(walls).sort());
  });

  it.each(files)('$path imports only what its room may', (file) => {
    const { rooms, packages } = walls[file.room] as (typeof walls)[string];
    const wrong = importsOf(file).filter(({ room, packageName, isType }) => {
      if (packageName) return !packages.includes(packageName);
      return !(room === file.room || rooms.includes(room as string) || (isType && rooms.includes(`types:${room}`)));
    });
    expect(wrong, `change the code, or widen the table with a reason`).toEqual([]);
  });

  it.each(
    files.filter(
      ({ room, path }) =>
        room === 'rules' && !/rules\/(index|rule|evidence|catalogue|virtual\.d|pairs\/(index|pair))\.ts$/.test(path),
    ),
  )('$path knows no other rule', (file) => {
    const others = ts
      .preProcessFile(file.code)
      .importedFiles.map(({ fileName }) => fileName)
      .filter((name) => name.startsWith('./') && !['./rule', './evidence', './pair', './own-rule-data'].includes(name));
    expect(others).toEqual([]);
  });

  it.each(forbidden)('keeps out $words: $why', ({ rooms, words }) => {
    const wrong = files
      .filter(({ room, path }) => rooms.includes(room) && !path.endsWith('store.ts') && path !== 'page/panel.ts')
      .flatMap(({ path, code }) =>
        code
          .split('\n')
          .flatMap((line) => (words.test(line) && !/^\s*(\*|\/\/|\/\*)/.test(line) ? [`${path}: ${line.trim()}`] : [])),
      );
    expect(wrong).toEqual([]);
  });

  it('compiles the pure rooms without the DOM', () => {
    const config = join(import.meta.dirname, 'pure.tsconfig.json');
    const { config: json } = ts.readConfigFile(config, ts.sys.readFile);
    const { options, fileNames } = ts.parseJsonConfigFileContent(json, ts.sys, import.meta.dirname);
    const program = ts.createProgram(fileNames, options);
    const problems = ts.getPreEmitDiagnostics(program).map(({ messageText, file }) => {
      return `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
    expect(fileNames.length).toBeGreaterThan(10);
    expect(problems).toEqual([]);
  }, 30_000);

  it('keeps entry points to composition', () => {
    const folder = resolve(src, '../entrypoints');
    const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));
    const long = entries.filter((path) => readFileSync(join(folder, path), 'utf8').split('\n').length > 41);
    expect(entries.length).toBeGreaterThan(3);
    expect(long).toEqual([]);
  });

  it('keeps every file to one thing: at most 200 lines', () => {
    const long = files.filter(({ path, code }) => !path.startsWith('places/data') && code.split('\n').length > 201);
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});
