import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

it('the README’s first command shows the extension at work, in pictures where there is no display', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-'));
  const tsx = join(root, 'node_modules/.bin/tsx');
  await promisify(execFile)(tsx, ['scripts/start.ts', '--headless', '--out', folder], { cwd: root });
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['at-work.png', 'popup-dark.png', 'practice-light.png']));
  rmSync(folder, { recursive: true });
}, 120_000);
