import { describe, expect, it } from 'vitest';
import { assess, type Report } from '../../src/engine/assess';
import { countToAsk, groupsToAsk, reachOf, summarise } from '../../src/engine/summary';
import type { Facts, Profile } from '../../src/profile/profile';
import { say } from '../../src/profile/sentence';
import { clear, defineRule, flagged, type Kind, need, needOneOf, type Rule } from '../../src/rules/rule';

const now = Date.parse('2026-01-15T12:00:00Z');
const source = { selector: 'p', quote: 'words' };
const bio: Facts['bio'] = { state: 'read', value: 'words', sources: [source] };

const ruleWith = (part: Partial<Rule>): Rule =>
  defineRule({
    id: 'sample',
    kind: 'act',
    group: 'identity',
    on: true,
    name: 'Sample',
    needs: [need('bio')],
    thresholds: {},
    check: () => flagged(say('rule.sample.found'), [{ fact: 'bio', source }]),
    ...part,
  });

const profileWith = (facts: Facts, site: Profile['site'] = 'upwork'): Profile => ({
  site,
  profileId: '~01',
  url: '',
  readAt: new Date(now).toISOString(),
  facts,
});

const outcomeOf = (rule: Rule, facts: Facts, site?: Profile['site']) =>
  assess([{ rule, thresholds: {} }], profileWith(facts, site), now).findings[0];

const unreadable = { state: 'unreadable', why: 'missing' } as const;

describe('assess', () => {
  it.each<[string, Partial<Rule>, Facts, Profile['site'], string]>([
    ['what it needs was read', {}, { bio }, 'upwork', 'flagged'],
    ['what it needs is proven absent', {}, { bio: { state: 'absent', sources: [] } }, 'upwork', 'flagged'],
    ['what it needs could not be read', {}, { bio: unreadable }, 'upwork', 'unknown'],
    ['the site never shows what it needs', {}, {}, 'upwork', 'not-applicable'],
    [
      'one of two is enough',
      { needs: [needOneOf('bio', 'headline')] },
      { bio, headline: unreadable },
      'upwork',
      'flagged',
    ],
    [
      'one of two is not enough',
      { needs: [need('bio', 'headline')] },
      { bio, headline: unreadable },
      'upwork',
      'unknown',
    ],
    ['it is about marketplaces, and this is none', { marketplacesOnly: true }, { bio }, 'github', 'not-applicable'],
    ['clear on the whole text', { check: () => clear }, { bio }, 'upwork', 'clear'],
    ['clear on a part of the text', { check: () => clear }, { bio: { ...bio, partial: true } }, 'upwork', 'unknown'],
    [
      'a part is enough for it',
      { check: () => clear, partialWillDo: true },
      { bio: { ...bio, partial: true } },
      'upwork',
      'clear',
    ],
    [
      'it throws',
      {
        check: () => {
          throw new Error('broken');
        },
      },
      { bio },
      'upwork',
      'unknown',
    ],
  ])('%s', (_, part, facts, site, outcome) => {
    expect(outcomeOf(ruleWith(part), facts, site)?.outcome).toBe(outcome);
  });

  it('shows a rule only the facts that it asked for', () => {
    let seen: string[] = [];
    const rule = ruleWith({
      uses: ['links'],
      check: ({ facts }) => {
        seen = Object.keys(facts);
        return clear;
      },
    });
    outcomeOf(rule, { bio, headline: bio, links: unreadable });
    expect(seen.sort()).toEqual(['bio', 'links']);
  });

  it('counts the checks that gave an answer', () => {
    const rules = [ruleWith({}), ruleWith({ needs: [need('links')] }), ruleWith({ needs: [need('headline')] })];
    const active = rules.map((rule) => ({ rule, thresholds: {} }));
    expect(assess(active, profileWith({ bio, headline: unreadable }), now).checks).toEqual({ possible: 1, total: 3 });
  });
});

describe('summarise', () => {
  const report = (kinds: Kind[], outcome: 'flagged' | 'unknown' = 'flagged') => ({
    site: 'upwork' as const,
    profileId: '~01',
    readAt: '',
    findings: kinds.map((kind, index) => {
      const rule = `${kind}-${index}`;
      return { rule, name: rule, kind, group: 'history' as const, cause: rule, outcome, evidence: [] };
    }),
    checks: { possible: outcome === 'flagged' ? kinds.length : 0, total: kinds.length },
  });

  it('never shows what is missing alone', () => {
    const summary = summarise(report(['context', 'context']), {});
    expect([summary.context, countToAsk(summary)]).toEqual([[], 0]);
  });

  it('shows what is missing beside something to ask, and does not count it', () => {
    const summary = summarise(report(['ask', 'context']), {});
    expect(summary.context).toHaveLength(1);
    expect(countToAsk(summary)).toBe(1);
  });

  it('takes what is missing away again when the only thing to ask is dismissed', () => {
    const summary = summarise(report(['ask', 'context']), { 'ask-0': '' });
    expect([summary.context, summary.dismissed.length, countToAsk(summary)]).toEqual([[], 1, 0]);
  });

  it('lists what is missing and not shown under what needs no question, so that the numbers add up', () => {
    const summary = summarise(report(['context', 'context']), {});
    expect(summary.clear).toHaveLength(2);
    expect(summarise(report(['ask', 'context']), {}).clear).toEqual([]);
  });

  it('counts what has one cause once, and names what the findings speak of', () => {
    const both = report(['act', 'ask', 'ask']);
    const findings = both.findings.map((finding, i) => (i === 1 ? { ...finding, cause: 'act-0' } : finding));
    const summary = summarise({ ...both, findings }, {});
    expect([summary.act.length + summary.ask.length, countToAsk(summary)]).toEqual([3, 2]);
    expect(groupsToAsk(summary)).toEqual(['history']);
  });

  it('does not tell of something missing by listing it as dismissed', () => {
    expect(summarise(report(['context']), { 'context-0': '' }).dismissed).toEqual([]);
  });

  it.each<[string, Report, string]>([
    ['all checks are off', report([]), 'none'],
    ['nothing was possible', report(['act'], 'unknown'), 'unread'],
    ['something was possible', report(['act']), 'read'],
    [
      'nothing that is on applies here',
      {
        ...report(['act'], 'unknown'),
        findings: [
          { rule: 'a', name: 'A', kind: 'act', group: 'history', cause: 'a', outcome: 'not-applicable', evidence: [] },
        ],
      },
      'elsewhere',
    ],
  ])('tells when %s', (_, judged, reach) => {
    expect(reachOf(judged)).toBe(reach);
  });
});
