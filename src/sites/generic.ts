import { embedded } from './generic/about';
import { address } from './generic/address';
import { isOneOf, isThing, wordsIn } from './generic/json-ld';
import { labelled } from './generic/labels';
import { aboutPerson, others, whyNotOnePerson } from './generic/person';
import { rateOf } from './generic/rate';
import { showsAnother } from './generic/subject';
import { labels } from './generic/words';
import { parseDate } from './reading/dates';
import { parseCount } from './reading/numbers';
import { firstOf } from './reading/readers';
import type { Reader, Site } from './site';

const clockOf = (words: string) => /^\d{1,2}:\d{2}(:\d{2})?( ?[ap]\.?m\.?)?(?= ?\(|$)/i.exec(words)?.[0];

const number = (label: RegExp): Reader<number> => labelled(label, parseCount);

/** schema.org: the day when the profile was made. A page of another kind has been made on another day. */
const dateCreated = embedded((_, { profilePage }) => {
  const date = profilePage && isOneOf(profilePage, ['ProfilePage']) ? wordsIn(profilePage.dateCreated) : undefined;
  return date && parseDate(date);
});

export const generic: Site = {
  ...address,
  whyNotProfile: whyNotOnePerson,
  showsAnother,
  others,
  facts: {
    ...aboutPerson,
    localTime: labelled(labels.localTime, clockOf, true),
    memberSince: firstOf(dateCreated, labelled(labels.memberSince, parseDate, true)),
    hourlyRate: labelled(labels.hourlyRate, rateOf, true),
    completedJobs: number(labels.completedJobs),
    totalHours: number(labels.totalHours),
    reviews: firstOf(
      embedded(({ aggregateRating }) =>
        isThing(aggregateRating) ? parseCount(String(aggregateRating.reviewCount ?? '')) : undefined,
      ),
      number(labels.reviews),
    ),
  },
};
