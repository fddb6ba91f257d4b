import type { NotProfile } from '../profile/page-state';
import { isOwnView } from './generic/own-view';
import { statesAnother } from './generic/subject';
import { isOfOthers } from './generic/untagged';
import { isGone } from './generic/words';
import { address } from './malt/address';
import { experiences } from './malt/experiences';
import { hasMore } from './malt/more';
import { count } from './reading/lists';
import { onPage } from './reading/once';
import { line, text } from './reading/readers';
import { seenOn, wordsOf } from './reading/seen';
import type { Page, Site } from './site';

const frame = '[class*="profile-headline"], [data-testid^="profile-"]';

function whyNotProfile(page: Page): NotProfile | undefined {
  if ([page.title, ...seenOn(page, 'h1').map(wordsOf)].some((words) => isGone.test(words))) return 'not-found';
  if (onPage(page, frame).length) return isOwnView(page, frame) ? 'own-profile' : undefined;
  return onPage(page, 'input[type="password"]').length ? 'login-wall' : undefined;
}

const certificate = '.profile-certifications__list-item__main-content-title';

/** One line, of the person and not of those beside. */
const own = (words: string, element: Element, page: Page): string | undefined =>
  isOfOthers(page, element) ? undefined : line(words);

export const malt: Site = {
  ...address,
  whyNotProfile,
  showsAnother: statesAnother,
  others:
    '[class*="recommendation" i], [class*="review" i], [class*="appraisal" i], [class*="similar" i], ' +
    '[class*="suggestion" i], [data-testid*="review" i], [data-testid*="recommendation" i]',
  facts: {
    headline: text('.profile-headline-read-headline', own),
    bio: text(
      '[data-testid="profile-description"]',
      (words, element, page) => (isOfOthers(page, element) ? undefined : words),
      'section',
    ),
    location: text('[data-testid="profile-location-preference-address"]', own),
    employment: experiences,
    displayName: text('.profile-headline-read-fullname', own),
    certifications: count(certificate, hasMore(certificate, '[class~="profile-certifications"]')),
  },
};
