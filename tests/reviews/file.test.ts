import { describe, expect, it } from 'vitest';
import { fileOf, plannedImport } from '../../src/reviews/kept/file';
import { isOverdue, readKept } from '../../src/reviews/kept/raw';
import type { Review } from '../../src/reviews/review';
import { day, example, reviewed, start } from './examples';

const noted = (text: string, changedAt = start, changes: Partial<Review> = {}) =>
  example({ notes: { text, version: 1, aside: [] }, changedAt, ...changes });

const plan = (there: unknown[], here: unknown[], now = start + day) => {
  const made = plannedImport(fileOf(there, start), here, now);
  if (typeof made === 'string') throw new Error(made);
  return made;
};

describe('a file of reviews', () => {
  it.each<[what: string, there: unknown, here: unknown[], fate: string]>([
    ['one that is not here', example(), [], 'added'],
    ['one that is older here', noted('Later', start + 1), [noted('Earlier')], 'replaced'],
    ['one that is newer here', noted('Earlier'), [noted('Later', start + 1)], 'kept'],
    ['the same', noted('Same'), [noted('Same')], 'kept'],
    ['another of the same profile', example({ id: 'other' }), [example()], 'kept'],
    ['one whose time is over', example({ changedAt: start - 40 * day }), [], 'expired'],
    ['one that is damaged', { ...example(), notes: 'none' }, [], 'unreadable'],
    ['one of a later version', { ...example(), version: 2 }, [], 'unreadable'],
    ['one that a later version keeps here', example(), [{ ...example(), version: 2 }], 'kept'],
  ])('%s', (_, there, here, fate) => {
    const { preview, writes } = plan([there], here);
    expect(Object.entries(preview).filter(([, count]) => count)).toEqual([[fate, 1]]);
    expect(writes).toHaveLength(fate === 'added' || fate === 'replaced' ? 1 : 0);
  });

  it('takes the first of two about one profile', () => {
    const { preview } = plan([example(), example({ id: 'other' })], []);
    expect(preview).toMatchObject({ added: 1, kept: 1 });
  });

  it('loses no notes that were written here', () => {
    const [written] = plan([noted('There', start + 1)], [noted('Here')]).writes;
    expect([written?.notes.text, ...(written?.notes.aside.map(({ text }) => text) ?? [])]).toEqual(['There', 'Here']);
  });

  it('cannot keep a review for longer than was chosen', () => {
    const [written] = plan([noted('x', start + 9000 * day)], []).writes;
    expect(written?.changedAt).toBe(start + day);
  });

  it.each<[what: string, text: string, why: string]>([
    ['no JSON', '{', 'not-reviews'],
    ['something else', '{"rules": []}', 'not-reviews'],
    ['of a later version', fileOf([], start).replace('"version": 1', '"version": 2'), 'newer'],
  ])('is refused where it is %s', (_, text, why) => {
    expect(plannedImport(text, [], start)).toBe(why);
  });
});

describe('what is kept', () => {
  it('is given newest first, with the number of what cannot be read', () => {
    const older = example({ id: 'older', profiles: [reviewed(undefined, 'brindle8')], changedAt: start - day });
    const kept = readKept([older, { version: 5 }, 'damaged', example()], start);
    expect(kept.reviews.map(({ id }) => id)).toEqual(['3f0c', 'older']);
    expect([kept.newer, kept.damaged]).toEqual([1, 1]);
  });

  it('ends in time also where a later version wrote it', () => {
    const later = { version: 5, changedAt: start, keepDays: 7 };
    expect(isOverdue(later, start + 7 * day - 1)).toBe(false);
    expect(isOverdue(later, start + 7 * day)).toBe(true);
    expect(isOverdue({ version: 5 }, start + 900 * day)).toBe(false);
  });
});
