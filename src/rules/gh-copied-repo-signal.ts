import type { Repository } from '../profile/facts';
import { say } from '../profile/sentence';
import { clear, defineRule, flagged, need, unknown } from './rule';

const fewStars = 5;

/** A list of repositories shows no contributors, only the page of each does. */
const isOpen = ({ isFork, stars = 0, contributors }: Repository) =>
  !isFork && stars < fewStars && contributors === undefined;

export const ghCopiedRepoSignal = defineRule({
  id: 'gh-copied-repo-signal',
  kind: 'ask',
  group: 'portfolio',
  on: false,
  needs: [need('repositories', 'followers')],
  partialWillDo: true,
  thresholds: {
    contributors: { unit: 'people', default: 100, min: 50, max: 500, step: 10 },
    followers: { unit: 'people', default: 200, min: 50, max: 1000, step: 50 },
  },
  check({ facts: { repositories, followers }, thresholds }) {
    if (repositories?.state !== 'read') return clear;
    if (followers?.state === 'read' && followers.value >= thresholds.followers) return clear;
    const at = repositories.value.findIndex(
      ({ isFork, stars = fewStars, contributors = 0 }) =>
        !isFork && stars < fewStars && contributors >= thresholds.contributors,
    );
    const found = repositories.value[at];
    if (!found) return repositories.value.some(isOpen) ? unknown(say('rule.gh_copied_repo_signal.unsaid')) : clear;
    const place = [repositories.sources[at]].flatMap((source) => source ?? []);
    const evidence = place.map((source) => ({ fact: 'repositories' as const, source }));
    const { name, contributors = 0, stars = 0 } = found;
    return flagged(say('rule.gh_copied_repo_signal.found', { name, contributors, stars }), evidence);
  },
});
