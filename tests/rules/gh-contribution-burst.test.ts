import { expect, it } from 'vitest';
import { assess } from '../../src/engine/assess';
import { ghContributionBurst } from '../../src/rules/gh-contribution-burst';
import { describeRule, factsFrom, now, unreadable } from './cases';

const days = (...entries: [period: string, count: number][]) => entries.map(([period, count]) => ({ period, count }));
const burst = days(['2025-03-01', 50], ['2025-04-10', 40], ['2025-11-02', 10]);

describeRule(ghContributionBurst, [
  ['nine of ten within two months', { contributions: burst }, 'flagged', 'github'],
  [
    'spread out',
    { contributions: days(['2025-01-01', 40], ['2025-04-01', 40], ['2025-08-01', 40]) },
    'clear',
    'github',
  ],
  [
    'sixty days apart is one too many',
    { contributions: days(['2025-03-01', 50], ['2025-04-30', 50]) },
    'clear',
    'github',
  ],
  ['fifty-nine days apart', { contributions: days(['2025-03-01', 50], ['2025-04-29', 50]) }, 'flagged', 'github'],
  ['a few show nothing', { contributions: days(['2025-03-01', 19]) }, 'clear', 'github'],
  ['years are too coarse', { contributions: days(['2024', 5], ['2025', 900]) }, 'clear', 'github'],
  ['none, proven', { contributions: null }, 'clear', 'github'],
  ['not loaded', { contributions: unreadable }, 'unknown', 'github'],
  ['a site without contributions', {}, 'not-applicable', 'upwork'],
]);

it('cannot tell where earlier years are not shown', () => {
  const facts = factsFrom({ contributions: burst });
  if (facts.contributions?.state === 'read') facts.contributions.partial = true;
  const profile = { site: 'github', profileId: 'case', url: '', readAt: new Date(now).toISOString(), facts } as const;
  const [finding] = assess([{ rule: ghContributionBurst, thresholds: { share: 80, days: 60 } }], profile, now).findings;
  expect(finding?.outcome).toBe('unknown');
});
