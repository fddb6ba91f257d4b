import { describe, expect, it } from 'vitest';
import { isExpired, type Looks, type OwnRule, ruleFrom } from '../../src/rules/own-rule';
import { describeRule, judge, now, unreadable } from './cases';

const own = (looks: Looks, more: Partial<OwnRule> = {}): OwnRule => ({
  id: 'own-sample',
  name: 'Sample',
  why: '',
  kind: 'ask',
  on: true,
  looks,
  ...more,
});

const words = ruleFrom(own({ for: 'words', in: ['bio', 'employment', 'links'], phrases: ['night shift', 'quillm*'] }));
const few = ruleFrom(own({ for: 'number', of: 'completedJobs', is: 'below', than: 3 }));
const many = ruleFrom(own({ for: 'number', of: 'totalHours', is: 'above', than: 1000 }));
const recent = ruleFrom(own({ for: 'date', of: 'memberSince', is: 'within', days: 30 }));
const old = ruleFrom(own({ for: 'date', of: 'memberSince', is: 'before', days: 365 }));

describe('an own rule for words', () => {
  describeRule(words, [
    ['in the text', { bio: 'I take the night shift.' }, 'flagged'],
    ['with a wildcard', { bio: 'Ask Quillmark.' }, 'flagged'],
    ['in a job', { employment: [{ title: 'Engineer', company: 'Quillmark' }] }, 'flagged'],
    ['in a link', { links: ['https://quillmark.example'] }, 'flagged'],
    ['nowhere', { bio: 'I paint.' }, 'clear'],
    ['no text, proven', { bio: null }, 'clear'],
    ['nothing could be read', { bio: unreadable }, 'unknown'],
    ['the site shows none of it', {}, 'not-applicable'],
  ]);
});

describe('an own rule for a number', () => {
  describeRule(few, [
    ['fewer', { completedJobs: 2 }, 'flagged'],
    ['as many', { completedJobs: 3 }, 'clear'],
    ['none, proven', { completedJobs: null }, 'flagged'],
    ['could not be read', { completedJobs: unreadable }, 'unknown'],
    ['the site shows none', {}, 'not-applicable'],
  ]);
  describeRule(many, [
    ['more', { totalHours: 1001 }, 'flagged'],
    ['as many', { totalHours: 1000 }, 'clear'],
  ]);
});

describe('an own rule for a date', () => {
  describeRule(recent, [
    ['two weeks ago', { memberSince: '2026-01-02' }, 'flagged'],
    ['thirty days ago', { memberSince: '2025-12-16' }, 'clear'],
    ['this month, and no day is shown', { memberSince: '2026-01' }, 'flagged'],
    ['last month may be longer ago', { memberSince: '2025-12' }, 'clear'],
    ['could not be read', { memberSince: unreadable }, 'unknown'],
  ]);
  describeRule(old, [
    ['years ago', { memberSince: '2020' }, 'flagged'],
    ['last year may be too near', { memberSince: '2025' }, 'clear'],
  ]);
});

it('says which rule it was, and the note of why', () => {
  const rule = ruleFrom(own({ for: 'words', in: ['bio'], phrases: ['night shift'] }, { why: 'We need day hours' }));
  const { message, evidence } = judge(rule, { bio: 'Happy to take the night shift for you.' });
  expect(message).toBe('Your rule “Sample” found these words. Your note: “We need day hours”.');
  expect(evidence[0]?.source.quote).toBe('night shift');
});

it.each([
  [few, { completedJobs: 2 }, 'Your rule “Sample”: the page shows 2, which is below 3.'],
  [many, { totalHours: 1001 }, 'Your rule “Sample”: the page shows 1,001, which is above 1,000.'],
  [
    recent,
    { memberSince: '2026-01' },
    'Your rule “Sample”: the page shows January 2026, which is more recent than your limit (in days: 30).',
  ],
  [
    old,
    { memberSince: '2020' },
    'Your rule “Sample”: the page shows 2020, which is longer ago than your limit (in days: 365).',
  ],
])('says what the page shows, and the limit: %#', (rule, facts, message) => {
  expect(judge(rule, facts).message).toBe(message);
});

it('is used through its last day', () => {
  const looks = { for: 'words', in: ['bio'], phrases: ['x'] } as const;
  const until = (expires: string) => isExpired(own({ ...looks, in: ['bio'], phrases: ['x'] }, { expires }), now);
  expect([until('2026-01-14'), until('2026-01-15'), until('2026-01-16')]).toEqual([true, false, false]);
});
