import { daysOf } from '../profile/dates';
import type { ClientReview } from '../profile/facts';
import type { Fact, Source } from '../profile/profile';
import { say } from '../profile/sentence';
import { shinglesOf, similarity } from '../text/shingles';
import { clear, defineRule, type Evidence, flagged, need, type Outcome, unknown } from './rule';

const topRating = 4.5;
const manyRatings = 5;
const withinDays = 30;
const alike = 0.8;
const copies = 3;
/** Shorter praise is much the same everywhere. */
const shortest = 60;

type Placed = ClientReview & { source: Source | undefined };

export const reviewPattern = defineRule({
  id: 'review-pattern',
  kind: 'ask',
  group: 'history',
  on: false,
  needs: [need('clientReviews')],
  partialWillDo: true,
  thresholds: {
    share: { unit: 'per100', default: 60, min: 50, max: 100, step: 5 },
  },
  check({ facts: { clientReviews }, thresholds: { share } }) {
    const reviews = placed(clientReviews);
    const oneClient = ofOneClient(reviews, share);
    if (!oneClient) return ofOneText(reviews) ?? clear;
    // The reviews that are folded up may be of many others.
    const isPart = clientReviews?.state === 'read' && clientReviews.partial;
    return isPart ? (ofOneText(reviews) ?? unknown(say('rule.review_pattern.part'))) : oneClient;
  },
});

const placed = (fact: Fact<ClientReview[]> | undefined): Placed[] =>
  fact?.state === 'read' ? fact.value.map((review, i) => ({ ...review, source: fact.sources[i] })) : [];

function ofOneClient(reviews: Placed[], share: number): Outcome | undefined {
  const top = reviews.filter(({ rating }) => rating !== undefined && rating >= topRating);
  if (top.length < manyRatings) return undefined;
  for (const client of new Set(top.flatMap((review) => review.client ?? []))) {
    const near = mostWithin(top.filter((review) => review.client === client));
    if (near.length * 100 < share * top.length) continue;
    const values = { near: near.length, top: top.length, days: withinDays };
    return flagged(say('rule.review_pattern.oneClient', values), evidenceOf(near));
  }
  return undefined;
}

/** The largest group of reviews that are certain to be so near: a date without its day may be any day of its month. */
function mostWithin(reviews: Placed[]): Placed[] {
  const dated = reviews.flatMap((review) => (review.date ? [{ review, ...daysOf(review.date) }] : []));
  const groups = dated.map(({ first: day }) =>
    dated.filter(({ first, last }) => first >= day && last - day <= withinDays),
  );
  return (groups.sort((one, other) => other.length - one.length)[0] ?? []).map(({ review }) => review);
}

function ofOneText(reviews: Placed[]): Outcome | undefined {
  const long = reviews
    .filter(({ text = '' }) => text.length >= shortest)
    .map((review) => ({ review, shingles: shinglesOf(review.text ?? '', 3) }));
  for (const { shingles } of long) {
    const same = long.filter((other) => similarity(shingles, other.shingles) >= alike);
    if (same.length < copies) continue;
    return flagged(
      say('rule.review_pattern.oneText', { count: same.length }),
      evidenceOf(same.map(({ review }) => review)),
    );
  }
  return undefined;
}

const evidenceOf = (reviews: Placed[]): Evidence[] =>
  reviews.flatMap(({ source }) => (source ? [{ fact: 'clientReviews' as const, source }] : [])).slice(0, 3);
