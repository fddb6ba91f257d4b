import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { languages, messagesIn } from '../../scripts/locales';
import { comparingDays } from '../../src/comparing/pages';
import { kept } from '../../src/keeping';
import { dismissalDays } from '../../src/reviews/dismissals';
import { keepDaysChoices } from '../../src/reviews/review';
import { sites } from '../../src/sites';
import { practiceProfiles } from '../../src/views/practice/profiles';
import { t } from '../../src/words';

vi.mock('webextension-polyfill', () => ({ default: {} }));

/** What the stores and the users are told, held to what is built. */
const root = resolve(import.meta.dirname, '../..');
const listing = textOf('docs/store/listing.md');
const permissions = textOf('docs/store/permissions.md');
const privacy = textOf('docs/privacy.md');

const builds = { Chrome: manifestOf('chrome-mv3'), Firefox: manifestOf('firefox-mv3') };

type Manifest = {
  permissions: string[];
  optional_permissions?: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  commands: Record<string, unknown>;
};

function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function manifestOf(folder: string): Manifest {
  const path = join(root, '.output', folder, 'manifest.json');
  if (!existsSync(path)) throw new Error('There is no built extension to compare with: npm run build makes it.');
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The words under a heading, up to the next of its level. */
function under(text: string, heading: string): string {
  const [, after] = text.split(`\n## ${heading}\n`);
  if (after === undefined) throw new Error(`There is no heading “${heading}”.`);
  return (after.split('\n## ')[0] as string).trim();
}

/** The cells of a table, row by row, without its head. */
const rowsOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim().replace(/^`(.*)`$/, '$1')));

describe.each(Object.entries(builds))('the manifest for %s', (build, manifest) => {
  const named = (heading: string) =>
    rowsOf(under(permissions, heading))
      .filter(([, where]) => where?.split(', ').includes(build))
      .map(([name]) => name);

  it('has a reason for every permission and command, and there is none for another', () => {
    expect(named('Permissions').sort()).toEqual([...manifest.permissions].sort());
    expect(named('Optional host permission')).toEqual([
      ...(manifest.optional_permissions ?? []),
      ...manifest.optional_host_permissions,
    ]);
    expect(named('Commands').sort()).toEqual(Object.keys(manifest.commands).sort());
  });

  it('has a reason for every group of hosts, and there is none for another', () => {
    const rows = rowsOf(under(permissions, 'Host permissions'));
    expect(rows.map(([site, hosts]) => [site, Number(hosts)])).toEqual(
      sites.map(({ id, matches }) => [id, matches.length]),
    );
    expect([...manifest.host_permissions].sort()).toEqual(sites.flatMap(({ matches }) => matches).sort());
  });
});

it('every reason is a sentence', () => {
  const reasons = rowsOf(permissions).map((cells) => cells.at(-1));
  expect(reasons.filter((reason) => !/^[A-Z].{20,}\.$/.test(reason ?? ''))).toEqual([]);
});

describe('the listing', () => {
  it('has the name and the short description of the extension', () => {
    expect(under(listing, 'Name')).toBe(t('extension.name'));
    expect(under(listing, 'Short description')).toBe(t('extension.description'));
  });

  it.each(languages())('the short description fits in %s', async (language) => {
    const { 'extension.description': description } = await messagesIn(language);
    expect(description).toMatch(/^.{40,132}$/);
  });

  it('names pictures that are taken', () => {
    const files = rowsOf(under(listing, 'Pictures')).map(([file]) => file as string);
    const script = textOf('scripts/pictures.ts');
    expect(files).toHaveLength(5);
    const parts = files.map((file) => file.replace(/(-dark)?\.png$/, '').replace(/^(lesson|guidance)-/, ''));
    expect(parts.filter((part) => !script.includes(`'${part}'`))).toEqual([]);
  });

  it('counts the practice profiles as they are', () => {
    expect(practiceProfiles).toHaveLength(16);
    for (const text of [listing, textOf('docs/store/privacy-practices.md')])
      expect(text).toMatch(/sixteen (practice|invented) profiles/i);
  });
});

describe('the privacy statement', () => {
  const rows = rowsOf(under(privacy, 'What is kept'));
  const rowOf = (id: string) => rows.find(([named]) => named === id)?.join(' ');

  it('names everything that is kept, as the options do, and nothing else', () => {
    expect(rows.map(([id, name]) => [id, name]).sort()).toEqual(
      kept.map(({ id }) => [id, t(`data.item.${id}.name`)]).sort(),
    );
    expect(rows.filter((cells) => cells.length !== 5 || cells.some((cell) => !cell))).toEqual([]);
  });

  it('says for how long, in the days of the code', () => {
    expect(rowOf('dismissals')).toContain(`${dismissalDays} days`);
    expect(rowOf('compared')).toContain(`${comparingDays} days`);
    const [last, ...others] = [...keepDaysChoices].reverse();
    expect(rowOf('reviews')).toContain(`${others.reverse().join(', ')} or ${last} days`);
  });
});
