import type { Fact } from '../profile/profile';
import { say } from '../profile/sentence';
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
    if (!isNone(completedJobs)) return unknown(say('rule.no_track_record.jobsUnread'));
    if (!isNone(reviews)) return unknown(say('rule.no_track_record.reviewsUnread'));
    const evidence = [evidenceOf('completedJobs', completedJobs), evidenceOf('reviews', reviews)].flat();
    return flagged(say('rule.no_track_record.found'), evidence);
  },
});

const evidenceOf = (fact: (typeof counters)[number], count: Count): Evidence[] =>
  count && count.state !== 'unreadable' ? count.sources.slice(0, 1).map((source) => ({ fact, source })) : [];
