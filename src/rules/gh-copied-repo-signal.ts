import { clear, defineRule, flagged, need } from './rule';

const fewStars = 5;

export const ghCopiedRepoSignal = defineRule({
  id: 'gh-copied-repo-signal',
  kind: 'ask',
  group: 'portfolio',
  on: false,
  name: 'Many contributors, few readers',
  meaning:
    'A repository that is not marked as a fork has a hundred contributors, almost no stars, and an owner few follow.',
  needs: [need('repositories', 'followers')],
  partialWillDo: true,
  thresholds: {
    contributors: { label: 'Contributors at least', unit: 'people', default: 100, min: 50, max: 500, step: 10 },
    followers: { label: 'Followers fewer than', unit: 'people', default: 200, min: 50, max: 1000, step: 50 },
  },
  check({ facts: { repositories, followers }, thresholds }) {
    if (repositories?.state !== 'read') return clear;
    if (followers?.state === 'read' && followers.value >= thresholds.followers) return clear;
    const at = repositories.value.findIndex(
      ({ isFork, stars = fewStars, contributors = 0 }) =>
        !isFork && stars < fewStars && contributors >= thresholds.contributors,
    );
    const found = repositories.value[at];
    if (!found) return clear;
    const place = [repositories.sources[at]].flatMap((source) => source ?? []);
    const evidence = place.map((source) => ({ fact: 'repositories' as const, source }));
    return flagged(
      `The repository ${found.name} has ${found.contributors} contributors and ${found.stars} stars, and is no fork.`,
      evidence,
    );
  },
});
