import { daysOf } from '../profile/dates';
import { say } from '../profile/sentence';
import { clear, defineRule, flagged, need, unknown } from './rule';

/** Fewer show nothing of anyone's habits. */
const enough = 20;

type Span = { first: number; last: number; count: number };

export const ghContributionBurst = defineRule({
  id: 'gh-contribution-burst',
  kind: 'context',
  group: 'portfolio',
  on: true,
  needs: [need('contributions')],
  partialWillDo: true,
  thresholds: {
    share: { unit: 'per100', default: 80, min: 60, max: 100, step: 5 },
    days: { unit: 'days', default: 60, min: 14, max: 90, step: 1 },
  },
  check({ facts: { contributions }, thresholds: { share, days } }) {
    if (contributions?.state !== 'read') return clear;
    const spans = contributions.value.map(({ period, count }) => ({ ...daysOf(period), count }));
    const total = spans.reduce((sum, { count }) => sum + count, 0);
    // Other years could hold as many again, so the share of all is not known.
    if (contributions.partial) return unknown(say('rule.gh_contribution_burst.part'));
    if (total < enough) return clear;
    const most = mostWithin(spans, days);
    if (most * 100 < share * total) return clear;
    const evidence = contributions.sources.slice(0, 1).map((source) => ({ fact: 'contributions' as const, source }));
    return flagged(say('rule.gh_contribution_burst.found', { most, total, days }), evidence);
  },
});

/** Only what lies wholly within so many days is certain to be near. */
const mostWithin = (spans: Span[], days: number) =>
  Math.max(
    0,
    ...spans.map(({ first }) =>
      spans.filter((one) => one.first >= first && one.last < first + days).reduce((sum, { count }) => sum + count, 0),
    ),
  );
