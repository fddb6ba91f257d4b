import type { Fact } from '../profile/profile';
import { clear, defineRule, type Evidence, flagged, needOneOf, unknown } from './rule';

type Count = Fact<number> | undefined;

const isNone = (fact: Count) => fact?.state === 'absent' || (fact?.state === 'read' && fact.value === 0);
const isSome = (fact: Count) => fact?.state === 'read' && fact.value > 0;

const counters = ['completedJobs', 'reviews'] as const;

export const noTrackRecord = defineRule({
  id: 'no-track-record',
  kind: 'context',
  group: 'history',
  on: true,
  needs: [needOneOf(...counters)],
  partialWillDo: true,
  thresholds: {},
  check({ facts: { completedJobs, reviews } }) {
    if (isSome(completedJobs) || isSome(reviews)) return clear;
    if (!isNone(completedJobs)) return unknown('The number of completed jobs could not be read.');
    if (!isNone(reviews)) return unknown('The number of reviews could not be read.');
    const evidence = [evidenceOf('completedJobs', completedJobs), evidenceOf('reviews', reviews)].flat();
    return flagged('The page shows no completed job and no review.', evidence);
  },
});

const evidenceOf = (fact: (typeof counters)[number], count: Count): Evidence[] =>
  count && count.state !== 'unreadable' ? count.sources.slice(0, 1).map((source) => ({ fact, source })) : [];
