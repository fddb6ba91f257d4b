import type { NotProfile } from '../profile/page-state';
import { address, slugOf } from './freelancer/address';
import {
  clock,
  description,
  emptyInHead,
  fromState,
  heads,
  identityIsGrey,
  information,
  isGreen,
  isIdentity,
  isOwnPicture,
  item,
  joinedInWords,
  lines,
  locationAroundCountry,
  locationInState,
  locationOfState,
  pictureIsDefault,
  pictures,
  registered,
  taglineInState,
} from './freelancer/head';
import { clientReviews } from './freelancer/reviews';
import { certifications, education, employment, portfolio } from './freelancer/sections';
import { stateFor } from './freelancer/state';
import { countIn, parseMoney } from './reading/numbers';
import { onPage } from './reading/once';
import { isPicture } from './reading/picture';
import { orAbsent } from './reading/proofs';
import { firstOf, line, pattern, present, text } from './reading/readers';
import { seenOn, wordsOf } from './reading/seen';
import type { Page, Site } from './site';

const tagline = 'app-user-profile-summary-tagline';

const reviewCounts = heads.map((head) => `${head} .ReviewCount`);

function whyNotProfile(page: Page): NotProfile | undefined {
  const { title, url } = page;
  if (url.searchParams.get('client-profile') === 'true') return 'other';
  if (onPage(page, 'app-user-profile, app-user-profile-wrapper').length) return undefined;
  if (onPage(page, 'input[type="password"]').length) return 'login-wall';
  const headings = [title, ...onPage(page, 'h1, h2').map(wordsOf)];
  return headings.some((words) => /not found|n[o']t (exist|find)|404/i.test(words)) ? 'not-found' : undefined;
}

/** "4.8 (36 reviews)", and nothing else. */
const reviewWords =
  /^(?:[0-5](?:[.,]\d+)?)?\s*\(?(?<quote>(?<count>\d[\d.,]*) (?:reviews?|reseñas|opiniones|comentarios|avaliações|avis|bewertungen))\)?$/i;

const ownView = '.EditButton, [fltrackinglabel^="UserProfileAdd"], #professionalHeadlineEdit';

/** The name beside the picture, "@quillon7". */
function isNameOfAnother(page: Page): boolean {
  const names = heads
    .flatMap((head) => seenOn(page, `${head} fl-username, ${head} .Username-userId`))
    .map((element) => /(?<![\w.])@([\w.-]+)/.exec(wordsOf(element))?.[1]?.toLowerCase())
    .filter((name) => name !== undefined);
  return names.length > 0 && !names.includes(slugOf(page.url)?.toLowerCase() ?? '');
}

export const freelancer: Site = {
  ...address,
  whyNotProfile: (page) =>
    whyNotProfile(page) ?? (stateFor(page)?.isOwn || onPage(page, ownView).length ? 'own-profile' : undefined),
  showsAnother: isNameOfAnother,
  others:
    'app-review-item, fl-review-card, app-user-profile-hire-me, app-user-profile-browse-freelancers, ' +
    'app-user-profile-browse-showcases, app-user-profile-next-previous-users, [class*="similar" i], fl-toast-alert',
  facts: {
    headline: orAbsent(
      firstOf(text([`${tagline} h2`, ...heads.map((head) => `${head} h2[class*="tagline" i]`)], line), taglineInState),
      emptyInHead(tagline),
    ),
    bio: orAbsent(
      text([description, ...heads.map((head) => `${head} [class$="description" i]`)], (words) => words, description),
      emptyInHead(description),
    ),
    location: firstOf(
      text([`${information} [data-text-transform="capitalize"]`, `${information} .SupplementaryInfo`], line),
      text(
        heads.map((head) => `${head} .NativeElement:has(> [fltrackinglabel^="SummaryCountry"])`),
        line,
      ),
      locationOfState,
      locationAroundCountry,
      locationInState,
    ),
    localTime: clock,
    utcOffset: fromState(({ offset }) => offset, clock),
    memberSince: firstOf(joinedInWords, registered),
    employment,
    education,
    certifications,
    portfolio,
    reviews: firstOf(
      pattern(
        ['app-user-profile-summary-rating', ...reviewCounts],
        /(?<quote>(?<count>\d[\d.,]*) reviews?\b)/i,
        countIn,
      ),
      pattern(reviewCounts, /\((?<quote>(?<count>\d[\d.,]*)[^)]*)/, countIn),
      pattern(lines, reviewWords, countIn),
    ),
    hourlyRate: pattern([information, ...lines], /(?<money>[$£€₹]?\d[\d.,]* ?[A-Z]{3}) ?\/ ?\p{L}+/u, ({ groups }) =>
      parseMoney(groups?.money ?? ''),
    ),
    identityBadge: orAbsent(
      present(item, (element) => isIdentity(element) && isGreen(element)),
      identityIsGrey,
    ),
    videoIntroduction: present([
      'app-user-profile-video',
      ...['app-user-profile-picture', ...heads].map((part) => `${part} :is(video, vg-player, [class*="ProfileVideo"])`),
    ]),
    displayName: text(
      heads.map((head) => `${head} fl-username :is(h1, h2, h3)`),
      (words) => (words.startsWith('@') ? undefined : line(words)),
    ),
    clientReviews,
    photo: orAbsent(
      present(
        [
          ...pictures.map((place) => `${place} img[src]`),
          ...heads.flatMap((head) => [`${head} fl-picture img[src]`, `${head} img[alt*="avatar" i]`]),
        ],
        (image) => isOwnPicture(image) && isPicture(image),
      ),
      pictureIsDefault,
    ),
  },
};
