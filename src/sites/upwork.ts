import type { NotProfile } from '../profile/page-state';
import { all, attributeOf, closest } from './reading/dom';
import { list } from './reading/lists';
import { countIn } from './reading/numbers';
import { onPage } from './reading/once';
import { isPicture } from './reading/picture';
import { portraitOf } from './reading/portrait';
import { orAbsent } from './reading/proofs';
import { firstOf, pattern, present, type Spot } from './reading/readers';
import { seenOn, wordsOf } from './reading/seen';
import type { Page, Site } from './site';
import { address, profileId } from './upwork/address';
import {
  badgePlaceIsEmpty,
  displayName,
  headline,
  headlineOfCard,
  headlineOfTitle,
  hourlyRate,
  isAboveKnownSections,
  localTime,
  location,
  memberSinceShown,
  overview,
} from './upwork/head';
import { noVideo } from './upwork/proofs';
import { memberSinceInScript } from './upwork/script';
import { certifications, education, employment, portfolio } from './upwork/sections';
import { agency, clientReviews, completedJobs, contracts, totalHours } from './upwork/work';

const frame =
  '[data-qa-profile-viewer-uid], .visitor-profile-redesign, [itemprop="name"], [itemtype$="schema.org/Person"]';

const complaints: [words: RegExp, why: NotProfile][] = [
  [/\bprivate\b|only available to/i, 'private'],
  [/not found|can[’']t find|no longer (available|exists)|\b404\b/i, 'not-found'],
  [/error loading this page/i, 'other'],
  [/^about the client$|freelance job\b/i, 'job'],
];

function whyNotProfile(page: Page): NotProfile | undefined {
  if (seenOn(page, frame).length) return isOwnView(page) ? 'own-profile' : undefined;
  if (onPage(page, '#login_username, input[type="password"]').length) return 'login-wall';
  const said = [page.title, ...seenOn(page, 'h1, h2, h3, [role="alert"], main p').map(wordsOf)];
  return complaints.find(([words]) => said.some((line) => words.test(line)))?.[1];
}

const isOwnView = (page: Page) =>
  seenOn(page, 'button[aria-label^="Edit "], button[aria-label^="Add "]:not([aria-label^="Add to "])').length > 0;

/** The button to share the profile knows whose it is. */
function showsAnother(page: Page): boolean {
  const id = profileId(page.url);
  const shared = seenOn(page, '[data-ev-sublocation="share-button"][data-ev-json-data]')
    .map((button) => /\/freelancers\/(~[\da-z]+)/.exec(attributeOf(button, 'data-ev-json-data') ?? '')?.[1])
    .find(Boolean);
  return id?.startsWith('~') === true && shared !== undefined && shared !== id;
}

/** The figure for all jobs stands above the sections; further down are those of single jobs. */
function ratings(page: Page): Spot[] {
  const selector = '[data-test="rating-avg"], [data-test="review-count"]';
  const above = seenOn(page, selector).filter((element) => isAboveKnownSections(page, element));
  return above.map((element) => ({ selector, element }));
}

/** The visitor's own picture stands in the site's bar. */
const photo = (image: Element) =>
  /^(https?:)?\/\//.test(attributeOf(image, 'src') ?? '') &&
  (!closest(image, 'header') || closest(image, 'main') !== null);

const holdsPicture = (place: Element) => all(place, 'img, video, iframe').length > 0;

export const upwork: Site = {
  ...address,
  whyNotProfile,
  showsAnother,
  others:
    '.assignments-item, [data-qa="feedback-section"], #hor-anc-id-client-feedback, .air3-modal, .up-modal, ' +
    '[class*="similar" i], [data-test*="similar" i], [data-test="LocalTime"], [class*="job-tile"]',
  facts: {
    headline: firstOf(headline, headlineOfTitle, headlineOfCard),
    bio: overview,
    location,
    localTime,
    memberSince: firstOf(memberSinceShown, memberSinceInScript),
    employment,
    education,
    certifications,
    portfolio,
    reviews: pattern(ratings, /(?<quote>(?<count>\d[\d,.]*) (reviews?|ratings?)\b)/i, countIn),
    completedJobs,
    totalHours,
    hourlyRate,
    identityBadge: orAbsent(
      present(
        ['#id-badge-popover .is-verified', '[data-test="identity-verified"]'],
        (badge) => !/\b(not|un)\s?verified/i.test(wordsOf(badge)),
      ),
      badgePlaceIsEmpty,
    ),
    videoIntroduction: orAbsent(present('[data-testid="video-thumbnail-container"]', holdsPicture), noVideo),
    photo: firstOf(
      present(['.cfe-ui-profile-photo img', '.up-presence-container img', 'img[src*="/profile-portraits/"]'], photo),
      present(['.onboarding-target-profile-identity img[class*="avatar" i]', 'main img[itemprop="image"]'], isPicture),
      portraitOf(displayName),
    ),
    links: list('[data-qa="linked-accounts"] a[href^="http"]', (link) => attributeOf(link, 'href') ?? undefined),
    displayName,
    agency,
    contracts,
    clientReviews,
  },
};
