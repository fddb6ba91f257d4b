import { describe, expect, it } from 'vitest';
import { type Change, changed, type Refusal } from '../../src/reviews/change';
import { expiryOf, isOver, limits, parseReview, type Review } from '../../src/reviews/review';
import { day, example, reviewed, start } from './examples';

const later = start + day;
const apply = (review: Review, ...changes: Change[]): Review =>
  changes.reduce((before, change) => {
    const next = changed(before, change, later);
    if (typeof next === 'string') throw new Error(next);
    return next;
  }, review);

const snapshot = (readAt: number) => ({ readAt, facts: {} });
const name = { site: 'freelancer', profileId: 'tamsel7' } as const;
const full = example({
  profiles: [{ ...reviewed(), snapshots: Array.from({ length: limits.snapshots }, (_, at) => snapshot(at)) }],
});

describe('what a user may not do to a review', () => {
  it.each<[what: string, change: Change, why: Refusal, review?: Review]>([
    ['notes over the limit', { kind: 'notes', text: 'x'.repeat(limits.notes + 1), base: 0 }, 'too-long'],
    ['a conclusion without a reason', { kind: 'conclude', choice: 'go-on', reason: ' ' }, 'no-reason'],
    ['to be unsure without a reason', { kind: 'conclude', choice: 'unsure', reason: '' }, 'no-reason'],
    [
      'a reason over the limit',
      { kind: 'conclude', choice: 'unsure', reason: 'x'.repeat(limits.reason + 1) },
      'too-long',
    ],
    ['to tick what is no step', { kind: 'tick', step: '__proto__', isDone: true }, 'invalid'],
    ['to add a profile that it is about', { kind: 'add-profile', profile: reviewed() }, 'elsewhere'],
    ['to remove the last profile', { kind: 'remove-profile', profile: name }, 'last'],
    ['to remove another', { kind: 'remove-profile', profile: { ...name, profileId: 'brindle8' } }, 'not-found'],
    ['a snapshot over the limit', { kind: 'add-snapshot', profile: name, snapshot: snapshot(99) }, 'too-many', full],
    ['days that are no choice', { kind: 'keep', days: 365 as 180 }, 'invalid'],
    ['to drop notes that are not there', { kind: 'drop-aside', version: 4 }, 'not-found'],
  ])('%s', (_, change, why, review = example()) => {
    const before = structuredClone(review);
    expect(changed(review, change, later)).toBe(why);
    expect(review).toEqual(before);
  });
});

describe('a change', () => {
  it('keeps the day on which a step was ticked, and forgets it when it is not', () => {
    const tick = { kind: 'tick', step: 'talk-live', isDone: true } as const;
    const ticked = apply(example({ ticks: { 'talk-live': start } }), tick, { ...tick, step: 'check-identity' });
    expect(ticked.ticks).toEqual({ 'talk-live': start, 'check-identity': later });
    expect(apply(ticked, { ...tick, isDone: false }).ticks).toEqual({ 'check-identity': later });
  });

  it('writes a conclusion with the day, and takes it back', () => {
    const done = apply(example(), { kind: 'conclude', choice: 'unsure', reason: 'Two answers are open.', by: 'Ines' });
    expect(done.conclusion).toEqual({ choice: 'unsure', reason: 'Two answers are open.', by: 'Ines', at: later });
    expect(apply(done, { kind: 'conclude', choice: 'not-decided', reason: '' }).conclusion.choice).toBe('not-decided');
  });

  it('adds a snapshot in the order of days, and the same reading once', () => {
    const twice = apply(
      example(),
      { kind: 'add-snapshot', profile: name, snapshot: snapshot(start - day) },
      { kind: 'add-snapshot', profile: name, snapshot: snapshot(start) },
    );
    expect(twice.profiles[0]?.snapshots.map(({ readAt }) => readAt)).toEqual([start - day, start]);
  });

  it('leaves a review that can be read', () => {
    const review = apply(
      example(),
      { kind: 'add-profile', profile: reviewed(undefined, 'brindle8') },
      { kind: 'notes', text: 'Call on Monday.', base: 0 },
      { kind: 'keep', days: 180 },
    );
    expect(parseReview(JSON.parse(JSON.stringify(review)))).toEqual(review);
  });
});

describe('notes', () => {
  const write = (text: string, base: number): Change => ({ kind: 'notes', text, base });

  it('of two windows are both kept, until the user drops one', () => {
    const { notes } = apply(example(), write('From the first.', 0), write('From the second.', 0));
    expect(notes).toEqual({ text: 'From the second.', version: 2, aside: [{ text: 'From the first.', version: 1 }] });
    expect(apply(example({ notes }), { kind: 'drop-aside', version: 1 }).notes.aside).toEqual([]);
  });

  it('of two windows that go on typing are kept once each', () => {
    const { notes } = apply(
      example(),
      write('One', 0),
      write('Two', 0),
      write('One and', 1),
      write('Two and', 2),
      write('One and more', 3),
    );
    expect([notes.text, ...notes.aside.map(({ text }) => text)]).toEqual(['One and more', 'Two and']);
  });

  it('of one window replace each other', () => {
    expect(apply(example(), write('One', 0), write('', 1)).notes).toEqual({ text: '', version: 2, aside: [] });
  });

  it('are refused where nothing more can be put aside, and none is lost', () => {
    let review = example();
    for (let at = 0; at <= limits.asides; at += 1) review = apply(review, write(`Text ${at};`, 0));
    expect(changed(review, write('One more', 0), later)).toBe('too-many');
    expect(review.notes.aside).toHaveLength(limits.asides);
  });
});

describe('the time for which a review is kept', () => {
  it.each([7, 30, 90, 180] as const)('is %d days from the last change', (keepDays) => {
    const review = example({ keepDays });
    expect(isOver(review, start + keepDays * day - 1)).toBe(false);
    expect(isOver(review, start + keepDays * day)).toBe(true);
    const tick = { kind: 'tick', step: 'talk-live', isDone: true } as const;
    expect(expiryOf(apply(review, tick))).toBe(later + keepDays * day);
  });
});

describe('what is not a review', () => {
  const [profile] = example().profiles;
  it.each<[what: string, data: unknown, is: 'newer' | 'damaged']>([
    ['nothing', null, 'damaged'],
    ['a later version', { ...example(), version: 2 }, 'newer'],
    [
      'a link that runs a script',
      example({ profiles: [{ ...profile, url: 'javascript:alert(1)' }] as never }),
      'damaged',
    ],
    ['about nobody', example({ profiles: [] }), 'damaged'],
    ['a conclusion that is not ours', { ...example(), conclusion: { choice: 'reject', reason: 'x' } }, 'damaged'],
    ['days that nobody chose', { ...example(), keepDays: 3650 }, 'damaged'],
    ['notes over the limit', example({ notes: { text: 'x'.repeat(20_001), version: 1, aside: [] } }), 'damaged'],
  ])('%s', (_, data, is) => {
    expect(parseReview(data)).toBe(is);
  });

  it('is not a number about a person: none is among the parts of a review', () => {
    const numbers = Object.entries(example()).filter(([, value]) => typeof value === 'number');
    expect(numbers.map(([part]) => part).sort()).toEqual(['changedAt', 'createdAt', 'keepDays', 'version']);
  });
});
