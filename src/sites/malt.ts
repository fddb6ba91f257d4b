import type { NotProfile } from '../profile/page-state';
import { statesAnother } from './generic/subject';
import { isOfOthers } from './generic/untagged';
import { edits, editsProfile, isGone } from './generic/words';
import { address } from './malt/address';
import { closest } from './reading/dom';
import { count } from './reading/lists';
import { onPage } from './reading/once';
import { containing, line, text } from './reading/readers';
import { isBusy, isCollapsed, seenOn, wordsOf } from './reading/seen';
import type { Page, Site } from './site';

const frame = '[class*="profile-headline"], [data-testid^="profile-"]';

function whyNotProfile(page: Page): NotProfile | undefined {
  if ([page.title, ...seenOn(page, 'h1').map(wordsOf)].some((words) => isGone.test(words))) return 'not-found';
  const isOwn = containing('a, button', edits)(page).some(({ element }) => editsProfile.test(wordsOf(element)));
  if (onPage(page, frame).length) return isOwn ? 'own-profile' : undefined;
  return onPage(page, 'input[type="password"]').length ? 'login-wall' : undefined;
}

const certificate = '.profile-certifications__list-item__main-content-title';

/** More of them may hide behind a button in the same part of the page, or be on their way. */
const hasMoreCertificates = (page: Page): boolean =>
  seenOn(page, certificate).some((element) => {
    const part = closest(element, 'section, ul, ol') ?? element;
    const around = closest(element, '[class~="profile-certifications"]') ?? part;
    return [part, around].some((one) => isCollapsed(one) || isBusy(one));
  });

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
    displayName: text('.profile-headline-read-fullname', own),
    certifications: count(certificate, hasMoreCertificates),
  },
};
