import { parseDate } from '../reading/dates';
import { countInBrackets, parseCount } from '../reading/numbers';
import { firstOf } from '../reading/readers';
import type { Reader } from '../site';
import { embedded } from './about';
import { isOneOf, isThing, wordsIn } from './json-ld';
import { labelled } from './labels';
import { rateOf } from './rate';
import { labels } from './words';

const number = (label: RegExp): Reader<number> => labelled(label, parseCount);

/** schema.org: the day when the profile was made. A page of another kind has been made on another day. */
const dateCreated = embedded((_, { profilePage }) => {
  const date = profilePage && isOneOf(profilePage, ['ProfilePage']) ? wordsIn(profilePage.dateCreated) : undefined;
  return date && parseDate(date);
});

/** What a platform counts and says of the people on it, in words of schema.org or behind usual labels. */
export const onPlatform = {
  memberSince: firstOf(dateCreated, labelled(labels.memberSince, parseDate, true)),
  hourlyRate: labelled(labels.hourlyRate, rateOf, true),
  completedJobs: number(labels.completedJobs),
  totalHours: number(labels.totalHours),
  reviews: firstOf(
    embedded(({ aggregateRating }) =>
      isThing(aggregateRating) ? parseCount(String(aggregateRating.reviewCount ?? '')) : undefined,
    ),
    labelled(labels.reviews, countInBrackets),
  ),
};
