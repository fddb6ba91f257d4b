import type { NotProfile } from '../../profile/page-state';
import { onPage } from '../reading/once';
import { firstOf } from '../reading/readers';
import { seenOn, wordsOf } from '../reading/seen';
import type { Page } from '../site';
import { bio, embedded, links, location, property, unseenProperty } from './about';
import { isOneOf, things, wordsIn } from './json-ld';
import { labelled } from './labels';
import { isOneLine, isPlace } from './one-line';
import { isOwnView } from './own-view';
import { personRoot, subjectOf } from './subject';
import { isGone, labels } from './words';

const instead: [types: string[], why: NotProfile][] = [
  [['JobPosting'], 'job'],
  [['ItemList', 'SearchResultsPage', 'CollectionPage'], 'list'],
];

/** A page is read only where it says itself that it is the profile of one person. */
export function whyNotOnePerson(page: Page): NotProfile | undefined {
  if ([page.title, ...seenOn(page, 'h1').map(wordsOf)].some((words) => isGone.test(words))) return 'not-found';
  if (subjectOf(page)) return isOwnView(page) ? 'own-profile' : undefined;
  if (onPage(page, 'input[type="password"]').length) return 'login-wall';
  return instead.find(([types]) => things(page).some((thing) => isOneOf(thing, types)))?.[1] ?? 'other';
}

/** Selector of the parts that speak about other people, wherever they stand. */
export const others =
  '[itemprop="review"], [itemtype$="schema.org/Review"], [itemtype$="schema.org/Comment"], ' +
  [
    ...['review', 'testimonial', 'similar', 'related', 'recommend', 'comment', 'sponsor', 'advert', 'promo'].map(
      (word) => `[class*="${word}" i]:not(html, body)`,
    ),
    '[class~="ad"], [class~="ads"]',
    `${personRoot}[itemprop]:not([itemprop="mainEntity"])`,
  ].join(', ');

/** What a page says of a person in words of schema.org, or behind usual labels. */
export const aboutPerson = {
  headline: firstOf(
    embedded(({ jobTitle }) => wordsIn(jobTitle)),
    property('jobTitle'),
    unseenProperty('jobTitle'),
    labelled(labels.headline, isOneLine),
  ),
  bio: firstOf(
    bio,
    labelled(labels.bio, (words) => (words.length >= 40 ? words : undefined)),
  ),
  location: firstOf(location, labelled(labels.location, isPlace)),
  links,
  displayName: firstOf(
    embedded(({ name }) => wordsIn(name)),
    property('name', isOneLine),
  ),
};
