import { describe, expect, it } from 'vitest';
import type { OwnRule } from '../../src/rules/own-rule';
import { fileNameOf } from '../../src/views/options/packs/download';
import { type ExportDraft, packOf } from '../../src/views/options/packs/export-draft';
import { written } from '../../src/words';

const today = '2026-03-01';
const rule: OwnRule = {
  id: 'own-night',
  name: 'Night hours',
  why: '',
  kind: 'ask',
  on: true,
  looks: { for: 'words', in: ['bio'], phrases: ['night shift'] },
};
const typed = { name: ' House rules ', author: 'Hiring at Quillmark', version: '2026.2', reviewBy: '2026-12-31' };
const problemsFor = (change: Partial<ExportDraft>, rules = [rule]) => {
  const made = packOf({ ...typed, ...change }, rules, today);
  return 'problems' in made ? made.problems : {};
};

describe('an export of own rules', () => {
  it('is a pack that whoever imports it has switched off', () => {
    expect(packOf(typed, [rule], today)).toEqual({
      pack: {
        id: 'house-rules',
        name: 'House rules',
        version: '2026.2',
        provenance: { author: 'Hiring at Quillmark', made: today },
        reviewBy: '2026-12-31',
        rules: [rule],
        on: false,
      },
    });
  });

  it('has a file name without signs', () => {
    expect(fileNameOf({ id: 'house-rules', version: '2026.2/b' })).toBe('rules-house-rules-2026-2-b.json');
  });

  it('can have a name in any alphabet', () => {
    expect(packOf({ ...typed, name: 'Правила' }, [rule], today)).toMatchObject({
      pack: { id: 'rules', name: 'Правила' },
    });
  });

  it.each<[keyof ExportDraft, string, RegExp]>([
    ['name', ' ', /Give the pack a name/],
    ['name', 'x'.repeat(81), /At most 80/],
    ['author', '', /who made it/],
    ['version', '', /Give it a version/],
    ['reviewBy', '', /Choose a day/],
    ['reviewBy', today, /still to come/],
  ])('says beside %s what is wrong: “%s”', (field, value, message) => {
    const problems = problemsFor({ [field]: value });
    expect(Object.keys(problems)).toEqual([field]);
    expect(written(problems[field]?.message ?? '')).toMatch(message);
  });

  it('is not made with a rule that would be refused', () => {
    const problem = problemsFor({}, [{ ...rule, name: 'No Nigerians' }]).rules;
    expect(written(problem?.message ?? '')).toContain('“No Nigerians” was refused');
    expect(problem?.link).toBe('fair-checks');
  });
});
