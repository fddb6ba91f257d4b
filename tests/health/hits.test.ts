import { describe, expect, it } from 'vitest';
import type { Finding, Report } from '../../src/engine/assess';
import { enoughProfiles, ownShare, parseHits, withReport } from '../../src/health/hits';

const report = (outcomes: Record<string, Finding['outcome']>): Report => ({
  site: 'upwork',
  profileId: '~01',
  readAt: '2026-01-15T12:00:00Z',
  checks: { possible: 1, total: 1 },
  findings: Object.entries(outcomes).map(([rule, outcome]) => ({
    rule,
    name: rule,
    kind: 'ask' as const,
    group: 'history' as const,
    cause: rule,
    outcome,
    evidence: [],
  })),
});

const start = { hits: {}, seen: {} };

describe('how often a rule fired here', () => {
  it('counts a profile once, however often its page is read', () => {
    const once = withReport(start, 'one', report({ a: 'flagged', b: 'clear' }));
    const twice = withReport(once, 'one', report({ a: 'flagged', b: 'clear' }));
    expect(twice.hits).toEqual({ a: { checked: 1, flagged: 1 }, b: { checked: 1, flagged: 0 } });
  });

  it('counts a finding that comes when more of the page has been read', () => {
    const clear = withReport(start, 'one', report({ a: 'clear' }));
    expect(withReport(clear, 'one', report({ a: 'flagged' })).hits).toEqual({ a: { checked: 1, flagged: 1 } });
  });

  it('does not count what could not be checked', () => {
    expect(withReport(start, 'one', report({ a: 'unknown', b: 'not-applicable' })).hits).toEqual({});
  });

  it('says nothing before there are enough profiles', () => {
    let now = start;
    for (let i = 1; i < enoughProfiles; i++) now = withReport(now, `profile ${i}`, report({ a: 'flagged' }));
    expect(ownShare(now.hits, 'a')).toBeUndefined();
    now = withReport(now, 'one more', report({ a: 'clear' }));
    expect(ownShare(now.hits, 'a')).toEqual({ flagged: enoughProfiles - 1, checked: enoughProfiles });
  });

  it.each([undefined, null, 'text', { a: { checked: -1, flagged: 0 } }, { a: 3 }])('starts anew from %j', (stored) => {
    expect(parseHits(stored)).toEqual({});
  });
});
