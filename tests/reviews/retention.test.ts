import { describe, expect, it } from 'vitest';
import { changed } from '../../src/reviews/change';
import { isOverdue } from '../../src/reviews/kept/raw';
import {
  expiryOf,
  type KeepDays,
  offeredDays,
  parseReview,
  type Review,
  stayingLonger,
} from '../../src/reviews/review';
import { day, example, reviewed, start } from './examples';

describe('how long a review is kept where an organisation limits it', () => {
  it.each<[most: number | undefined, offered: number[]]>([
    [undefined, [7, 30, 90, 180]],
    [365, [7, 30, 90, 180]],
    [180, [7, 30, 90, 180]],
    [60, [7, 30, 60]],
    [30, [7, 30]],
    [3, [3]],
  ])('at most %s days: %j are offered', (most, offered) => {
    expect(offeredDays(most).map(({ days }) => days)).toEqual(offered);
  });

  it.each<[keepDays: KeepDays, most: number | undefined, days: number]>([
    [90, undefined, 90],
    [90, 365, 90],
    [90, 60, 60],
    [7, 60, 7],
    [7, 3, 3],
  ])('for %i days, at most %s: kept for %i', (keepDays, most, days) => {
    const review = example({ keepDays });
    expect(expiryOf(review, most)).toBe(start + days * day);
    expect(isOverdue(review, start + days * day - 1, most)).toBe(false);
    expect(isOverdue(review, start + days * day, most)).toBe(true);
  });
});

describe('a moment of which there is no date', () => {
  const never = 1e300;
  it.each<[where: string, changes: Partial<Review>]>([
    ['the conclusion', { conclusion: { choice: 'unsure', reason: 'Not clear yet.', at: never } }],
    ['a tick', { ticks: { 'talk-live': never } }],
    ['the beginning', { createdAt: never }],
    ['a snapshot', { profiles: [{ ...reviewed(), snapshots: [{ readAt: never, facts: {} }] }] }],
  ])('in %s makes a review that cannot be shown, so it is not taken for one', (_, changes) => {
    expect(parseReview(example())).toMatchObject({ id: example().id });
    expect(parseReview(example(changes))).toBe('damaged');
  });
});

describe('a review where none may be kept any more', () => {
  const told = start + 10 * day;
  const leaving = (review: Review) => changed(review, { kind: 'keep', days: 7 }, told) as Review;

  it.each<[keepDays: KeepDays, isLonger: boolean]>([
    [180, true],
    [30, true],
    [7, false],
  ])('that was to stay for %i days', (keepDays, isLonger) => {
    expect(stayingLonger([example({ keepDays })], told)).toHaveLength(isLonger ? 1 : 0);
  });

  it('leaves a week after the notice, and no later where the notice is seen again', () => {
    const review = leaving(example({ keepDays: 180 }));
    expect(expiryOf(review)).toBe(told + 7 * day);
    expect(stayingLonger([review], told)).toEqual([]);
    expect(stayingLonger([review], told + 5 * day)).toEqual([]);
  });
});
