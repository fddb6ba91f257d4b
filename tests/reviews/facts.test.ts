import { describe, expect, it } from 'vitest';
import type { FactName } from '../../src/profile/facts';
import { changesBetween } from '../../src/reviews/facts/changes';
import { sideBySide } from '../../src/reviews/facts/side-by-side';
import { type Snapshot, snapshotOf } from '../../src/reviews/snapshot';
import { factsFrom, type Plain, unreadable } from '../rules/cases';
import { day, profileOf, start } from './examples';

/** `partial`: the facts of which a part is hidden. */
const shot = (plain: Plain, partial: FactName[] = [], readAt = start): Snapshot => {
  const facts = factsFrom(plain);
  for (const name of partial) {
    const fact = facts[name];
    if (fact?.state === 'read') fact.partial = true;
  }
  return snapshotOf(profileOf(facts, readAt));
};

const restorer = { title: 'Restorer', company: 'Northpine Horology', start: '2019-03', type: 'Full-time' };
const teacher = { title: 'Teacher', company: 'Orrigade School', start: '2015', end: '2019-02' };
const both = { employment: [restorer, teacher] };

describe('what changed between two days', () => {
  const told = (before: Snapshot, after: Snapshot) =>
    changesBetween(before, after).map(({ fact, kind, before: was, after: is }) => [fact, kind, was, is]);

  it.each<[what: string, before: Plain, after: Plain, expected: unknown[]]>([
    ['nothing', { headline: 'Clockmaker' }, { headline: ' Clockmaker ' }, []],
    ['a text', { headline: 'Clockmaker' }, { headline: 'Painter' }, [['headline', 'changed', 'Clockmaker', 'Painter']]],
    ['a number', { reviews: 3 }, { reviews: 4 }, [['reviews', 'changed', 3, 4]]],
    ['what was proven absent', { photo: null }, { photo: true }, [['photo', 'appeared', undefined, true]]],
    ['what is proven absent', { bio: 'Clocks.' }, { bio: null }, [['bio', 'gone', 'Clocks.', undefined]]],
    [
      'what cannot be read now',
      { bio: 'Clocks.' },
      { bio: unreadable },
      [['bio', 'unreadable-now', 'Clocks.', undefined]],
    ],
    [
      'what the site no longer shows a place for',
      { bio: 'Clocks.' },
      {},
      [['bio', 'unreadable-now', 'Clocks.', undefined]],
    ],
    ['what could not be read before', { bio: unreadable }, { bio: 'Clocks.' }, []],
    ['what was not read before', {}, { bio: 'Clocks.' }, []],
    ['a date that is less precise', { memberSince: '2021' }, { memberSince: '2021-03' }, []],
    ['a clock that goes on', { localTime: '9:00 pm' }, { localTime: '9:05 pm' }, []],
    ['jobs in another order', both, { employment: [teacher, restorer] }, []],
    [
      'a job that ended',
      both,
      { employment: [{ ...restorer, end: '2026-01' }, teacher] },
      [['employment', 'changed', restorer, { ...restorer, end: '2026-01' }]],
    ],
    [
      'a job under another title',
      both,
      { employment: [{ ...restorer, title: 'Painter' }, teacher] },
      [['employment', 'changed', restorer, { ...restorer, title: 'Painter' }]],
    ],
    ['a job that is no longer there', both, { employment: [restorer] }, [['employment', 'gone', teacher, undefined]]],
    ['a job that is new', { employment: [restorer] }, both, [['employment', 'appeared', undefined, teacher]]],
    [
      'a list that is proven empty',
      { employment: [teacher] },
      { employment: null },
      [['employment', 'gone', teacher, undefined]],
    ],
    [
      'dates that are no longer printed',
      both,
      { employment: [{ title: 'Restorer', company: 'Northpine Horology' }, teacher] },
      [],
    ],
    ['the slash of a link', { links: ['https://www.clockwork.example/'] }, { links: ['http://clockwork.example'] }, []],
  ])('%s', (_, before, after, expected) => {
    expect(told(shot(before), shot(after))).toEqual(expected);
  });

  it('takes what is hidden for neither gone nor new', () => {
    expect(told(shot(both), shot({ employment: [restorer] }, ['employment']))).toEqual([
      ['employment', 'unreadable-now', teacher, undefined],
    ]);
    expect(told(shot({ employment: [restorer] }, ['employment']), shot(both))).toEqual([]);
    expect(told(shot({ bio: 'I restore clocks …' }, ['bio']), shot({ bio: 'I restore clocks and chairs.' }))).toEqual(
      [],
    );
    expect(told(shot({ bio: 'I restore clocks.' }), shot({ bio: 'I paint …' }, ['bio']))).toHaveLength(1);
    expect(told(shot({ portfolio: 12 }), shot({ portfolio: 6 }, ['portfolio']))).toEqual([]);
    expect(told(shot({ portfolio: 6 }), shot({ portfolio: 12 }, ['portfolio']))).toHaveLength(1);
  });
});

describe('two pages of one person', () => {
  const relation = (one: Snapshot, other: Snapshot) => sideBySide(one, other).rows.map((row) => row.relation);

  it.each<[what: string, one: Plain, other: Plain, expected: string[]]>([
    ['the same', { headline: 'Clockmaker' }, { headline: 'Clockmaker' }, ['same']],
    ['another', { headline: 'Clockmaker' }, { headline: 'Painter' }, ['differs']],
    ['proven absent on one', { photo: true }, { photo: null }, ['only-one']],
    ['proven absent on both', { photo: null }, { photo: null }, ['same']],
    ['unreadable on one', { photo: true }, { photo: unreadable }, ['could-not-compare']],
    ['no place for it on one', { photo: true }, {}, ['could-not-compare']],
    ['no place for it on both', {}, {}, []],
    ['jobs', both, { employment: [teacher, restorer] }, ['same']],
    ['a job on one only', both, { employment: [restorer] }, ['differs']],
  ])('%s', (_, one, other, expected) => {
    expect(relation(shot(one), shot(other))).toEqual(expected);
    expect(relation(shot(other), shot(one))).toEqual(expected);
  });

  it('do not differ by what is hidden on one', () => {
    const hidden = shot({ employment: [restorer] }, ['employment']);
    expect(relation(shot(both), hidden)).toEqual(['could-not-compare']);
    expect(relation(hidden, shot(both))).toEqual(['could-not-compare']);
    expect(relation(shot({ employment: [teacher] }), hidden)).toEqual(['differs']);
  });

  it('say when each was read, which entries are on both, and what each site counts for itself', () => {
    const { one, other, rows } = sideBySide(
      shot({ ...both, reviews: 3 }),
      shot({ employment: [restorer], reviews: 40 }, [], start + day),
    );
    expect([one, other]).toEqual([start, start + day]);
    expect(rows.map(({ fact, isCountedBySite }) => [fact, isCountedBySite])).toEqual([
      ['employment', false],
      ['reviews', true],
    ]);
    expect(rows[0]?.entries).toMatchObject({ same: [[restorer, restorer]], onlyOne: [teacher], onlyOther: [] });
  });
});

describe('a snapshot', () => {
  it('keeps no place on the page and no words around a fact', () => {
    expect(JSON.stringify(shot(both))).not.toMatch(/selector|quote|source/);
  });
});
