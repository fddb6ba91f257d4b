import { say } from '../profile/sentence';
import { clear, defineRule, type Evidence, flagged, need, unknown } from './rule';

const enough = 20;

export const ghMostlyForks = defineRule({
  id: 'gh-mostly-forks',
  kind: 'context',
  group: 'portfolio',
  on: true,
  needs: [need('repositories')],
  partialWillDo: true,
  thresholds: {
    share: { unit: 'per100', default: 90, min: 80, max: 100, step: 5 },
  },
  check({ facts: { repositories }, thresholds: { share } }) {
    if (repositories?.state !== 'read') return clear;
    const all = repositories.value;
    const forks = all.filter(({ isFork }) => isFork);
    if (forks.length * 100 < share * all.length) return clear;
    if (all.length < enough) return repositories.partial ? unknown(say('rule.gh_mostly_forks.part')) : clear;
    const places = all.flatMap(({ isFork }, i) => (isFork ? (repositories.sources[i] ?? []) : []));
    const evidence: Evidence[] = places.slice(0, 3).map((source) => ({ fact: 'repositories', source }));
    return flagged(say('rule.gh_mostly_forks.found', { forks: forks.length, all: all.length }), evidence);
  },
});
