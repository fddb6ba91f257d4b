import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compare, findingOf } from '../../src/comparing/compare';
import { traitsOf } from '../../src/comparing/traits';
import { assess } from '../../src/engine/assess';
import type { Facts, Profile } from '../../src/profile/profile';
import { rules } from '../../src/rules';
import { pairRules } from '../../src/rules/pairs';
import { activePairRules, activeRules } from '../../src/settings/active-rules';
import { defaultSettings } from '../../src/settings/settings';

const source = (quote: string) => [{ selector: 'p', quote }];
const now = Date.parse('2026-01-15T12:00:00Z');

const facts: Facts = {
  headline: { state: 'read', value: 'Developer', sources: source('Developer') },
  bio: {
    state: 'read',
    value:
      'I have 12 years of experience. Write to me on Telegram @quill_sample, or t e l e g r a m. I rent your account.',
    sources: source('I have 12 years of experience.'),
  },
  location: { state: 'read', value: 'Warsaw, Poland', sources: source('Warsaw, Poland') },
  localTime: { state: 'read', value: '9:00 pm', sources: source('9:00 pm') },
  memberSince: { state: 'read', value: '2026-01-02', sources: source('2 January 2026') },
  employment: { state: 'absent', sources: source('Employment') },
  education: { state: 'absent', sources: source('Education') },
  certifications: { state: 'absent', sources: source('Certificates') },
  portfolio: { state: 'absent', sources: source('Portfolio') },
  videoIntroduction: { state: 'absent', sources: source('Introduction') },
};

const profile: Profile = { site: 'upwork', profileId: '~01', url: '', readAt: '2026-01-15T12:00:00Z', facts };

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(Object.freeze(value))) freeze(part);
  return value;
}

describe('a rule is a pure function', () => {
  const { Date: RealDate } = globalThis;
  const { random } = Math;

  beforeEach(() => {
    Math.random = () => {
      throw new Error('Math.random');
    };
    globalThis.Date = new Proxy(RealDate, {
      construct: (target, args) => {
        if (!args.length) throw new Error('new Date() without arguments');
        return Reflect.construct(target, args);
      },
      get: (target, key) => {
        if (key === 'now') throw new Error('Date.now');
        return Reflect.get(target, key);
      },
    });
  });

  afterEach(() => {
    Math.random = random;
    globalThis.Date = RealDate;
  });

  it.each(rules)('$id', (rule) => {
    const active = activeRules({ ...defaultSettings, rules: { [rule.id]: { on: true } } }).filter(
      (one) => one.rule === rule,
    );
    const run = () => assess(active, freeze(structuredClone(profile)), now).findings;
    const [first] = run();
    expect(first?.reason?.key).not.toBe('check.failed');
    expect(run()).toEqual([first]);
    expect(structuredClone(first)).toEqual(first);
  });

  it.each(pairRules)('$id', (rule) => {
    const active = activePairRules({ ...defaultSettings, rules: { [rule.id]: { on: true } } }).filter(
      (one) => one.rule === rule,
    );
    const { plain: one } = freeze(traitsOf(freeze(structuredClone(profile))));
    const other = freeze({ ...one, key: 'another' });
    const run = () =>
      rule.between === 'two-proposals'
        ? active.map((proposals) => findingOf(proposals, { one, other }))
        : compare(active, { one, other, isOnePerson: rule.between === 'one-person' });
    const [first] = run();
    expect(first?.reason?.key).not.toBe('compare.failed');
    expect(run()).toEqual([first]);
    expect(structuredClone(first)).toEqual(first);
  });

  it('gives most rules something to say here, so that the test above sees their work', () => {
    const flagged = assess(activeRules(defaultSettings), profile, now).findings.filter(
      ({ outcome }) => outcome === 'flagged',
    );
    expect(flagged.length).toBeGreaterThanOrEqual(5);
  });
});
