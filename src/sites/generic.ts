import type { NotProfile } from '../profile/page-state';
import { bio, embedded, isOneLine, links, location, property } from './generic/about';
import { otherPage, profileId } from './generic/address';
import { isOneOf, isThing, things, wordsIn } from './generic/json-ld';
import { labelled } from './generic/labels';
import { personRoot, showsAnother, subjectOf } from './generic/subject';
import { edits, editsProfile, isGone, labels } from './generic/words';
import { parseDate } from './reading/dates';
import { all } from './reading/dom';
import { parseCount, parseMoney } from './reading/numbers';
import { containing, firstOf } from './reading/readers';
import { seenOn, wordsOf } from './reading/seen';
import type { Page, Reader, Site } from './site';

const instead: [types: string[], why: NotProfile][] = [
  [['JobPosting'], 'job'],
  [['ItemList', 'SearchResultsPage', 'CollectionPage'], 'list'],
];

/** A page is read only where it says itself that it is the profile of one person. */
export function whyNotOnePerson(page: Page): NotProfile | undefined {
  if ([page.title, ...seenOn(page, 'h1').map(wordsOf)].some((words) => isGone.test(words))) return 'not-found';
  if (subjectOf(page)) return isOwnView(page) ? 'own-profile' : undefined;
  if (all(page.root, 'input[type="password"]').length) return 'login-wall';
  return instead.find(([types]) => things(page).some((thing) => isOneOf(thing, types)))?.[1] ?? 'other';
}

const isOwnView = (page: Page) =>
  containing('a, button, [role="button"]', edits)(page).some(({ element }) => editsProfile.test(wordsOf(element)));

/** "45 €/h", "USD 15 per hour". A dollar without a code may be any of many. */
export function rateOf(words: string): { amount: number; currency: string } | undefined {
  const amount = words.replace(/\s*(\/|per|an?|por|la|de l['’]|pro|par)\s*(h|hr|hour|hora|heure|stunde)\.?$/iu, '');
  return /^\$/.test(amount) && !/[A-Z]{3}$/.test(amount) ? undefined : parseMoney(amount);
}

const clockOf = (words: string) => /^\d{1,2}:\d{2}(:\d{2})?( ?[ap]\.?m\.?)?(?= ?\(|$)/i.exec(words)?.[0];

const number = (label: RegExp): Reader<number> => labelled(label, parseCount);

/** schema.org: the day when the profile was made. A page of another kind has been made on another day. */
const dateCreated = embedded((_, { profilePage }) => {
  const date = profilePage && isOneOf(profilePage, ['ProfilePage']) ? wordsIn(profilePage.dateCreated) : undefined;
  return date && parseDate(date);
});

export const generic: Site = {
  id: 'generic',
  confidence: 'memory',
  evidence: 'The words of schema.org and usual labels in five languages; the page itself was never seen.',
  matches: [],
  profiles: { matches: [] },
  profileId,
  whyNotProfile: whyNotOnePerson,
  showsAnother,
  otherPage,
  others:
    '[itemprop="review"], [itemtype$="schema.org/Review"], [itemtype$="schema.org/Comment"], ' +
    [
      ...['review', 'testimonial', 'similar', 'related', 'recommend', 'comment', 'sponsor', 'advert'].map(
        (word) => `[class*="${word}" i]:not(html, body)`,
      ),
      `${personRoot}[itemprop]:not([itemprop="mainEntity"])`,
    ].join(', '),
  facts: {
    headline: firstOf(
      embedded(({ jobTitle }) => wordsIn(jobTitle)),
      property('jobTitle'),
      labelled(labels.headline, isOneLine),
    ),
    bio: firstOf(
      bio,
      labelled(labels.bio, (words) => (words.length >= 40 ? words : undefined)),
    ),
    location: firstOf(location, labelled(labels.location, isOneLine)),
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
    links,
  },
};
