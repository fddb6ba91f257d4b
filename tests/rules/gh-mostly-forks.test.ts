import { expect, it } from 'vitest';
import { assess } from '../../src/engine/assess';
import { ghMostlyForks } from '../../src/rules/gh-mostly-forks';
import { describeRule, factsFrom, judge, now, unreadable } from './cases';

const list = (forks: number, own: number) => [
  ...Array.from({ length: forks }, (_, i) => ({ name: `fork-${i}`, isFork: true })),
  ...Array.from({ length: own }, (_, i) => ({ name: `own-${i}`, isFork: false })),
];

describeRule(ghMostlyForks, [
  ['eighteen of twenty', { repositories: list(18, 2) }, 'flagged', 'github'],
  ['seventeen of twenty', { repositories: list(17, 3) }, 'clear', 'github'],
  ['nineteen of nineteen are too few', { repositories: list(19, 0) }, 'clear', 'github'],
  ['none at all, proven', { repositories: null }, 'clear', 'github'],
  ['not loaded', { repositories: unreadable }, 'unknown', 'github'],
  ['a site without repositories', {}, 'not-applicable', 'upwork'],
]);

it('cannot tell from a part of the list that is too short', () => {
  const facts = factsFrom({ repositories: list(10, 0) });
  if (facts.repositories?.state === 'read') facts.repositories.partial = true;
  const profile = { site: 'github', profileId: 'case', url: '', readAt: new Date(now).toISOString(), facts } as const;
  expect(assess([{ rule: ghMostlyForks, thresholds: { share: 90 } }], profile, now).findings[0]?.outcome).toBe(
    'unknown',
  );
});

it('quotes three of them at most', () => {
  expect(judge(ghMostlyForks, { repositories: list(30, 0) }, 'github').evidence).toHaveLength(3);
});
