import type { Fact } from '../../profile/profile';
import { dateForm, dateIn } from '../reading/dates';
import { all, attributeOf, isElement, parentOf, tagOf } from '../reading/dom';
import { unreadable } from '../reading/fact';
import { emptyPlace, type Proof, shown } from '../reading/proofs';
import { firstOf, pattern, text } from '../reading/readers';
import { isBusy, seenOn, sourceOf, wordsOf } from '../reading/seen';
import { oneLine, pageText } from '../reading/text';
import type { Page, Reader } from '../site';
import { type State, stateFor } from './state';

export const information = 'app-user-profile-summary-information';
export const item = 'app-user-profile-verification-item';
const extra = 'app-user-profile-summary-extra-info';

/** The head of the profile: in the redesign of 2024, in 2021. */
export const heads = ['summary-redesign', 'header-redesign', 'summary'].map((name) => `app-user-profile-${name}`);

export const description = 'app-user-profile-summary-description';

/** Its lines, without those that the person writes. */
export const lines = heads.map(
  (head) => `${head} :is(.NativeElement, :is(div, span, p):not(:has(*))):not(${description} *)`,
);

/** Headings of what comes after it. */
export const following = ['portfolio', 'reviews', 'verifications', 'skills'].map(
  (name) => `app-user-profile-${name} h2`,
);

/** Have the rate, the place, the clock or the date come, which every profile shows? */
export const headIsFilled = (page: Page): boolean =>
  [information, extra, ...lines].some((part) => seenOn(page, part).some((element) => wordsOf(element)));

/** What stands in the head and is left empty, in a head that has come. */
export const emptyInHead =
  (place: string): Proof =>
  (page) =>
    headIsFilled(page) ? emptyPlace(place, following)(page) : 'loading';

/** A value from the page's own data. Its place is the words that say the same, or else the script. */
export const fromState =
  <V>(get: (state: State) => V | undefined, words: Reader<unknown>): Reader<V> =>
  (page): Fact<V> => {
    const state = stateFor(page);
    const value = state && get(state);
    if (!state || value === undefined) return unreadable('missing');
    const said = words(page);
    const sources = said.state === 'read' ? said.sources : [{ selector: state.selector, quote: '' }];
    return { state: 'read', value, sources };
  };

export const clock = firstOf(
  pattern(
    [extra, ...lines],
    /currently (?<quote>\d{1,2}:\d{2}(?: ?[ap]\.?m\b\.?)?)(?= here|$)/i,
    ({ groups }) => groups?.quote,
  ),
  pattern(extra, /(?<!\d)(?<quote>\d{1,2}:\d{2}(?: ?[ap]m\b)?)/i, ({ groups }) => groups?.quote),
);

export const joined = pattern([extra, ...lines], new RegExp(`Joined(?: on)?:? (?<date>${dateForm})`, 'i'), dateIn);

/** The words in any language that hold the year of the registration. */
const joinedIn: Reader<string> = (page) => {
  const year = stateFor(page)?.registered?.slice(0, 4);
  return text(`${extra} .NativeElement`, (words) => (year && words.includes(year) ? words : undefined))(page);
};

/** The site's own lines about the account, in any language: the only date among them. */
const dated = pattern(
  [`${extra} .NativeElement`, `${extra} :is(div, p, span):not(:has(*))`],
  new RegExp(`(?<date>${dateForm})`, 'i'),
  (match) => (dateIn(match)?.includes('-') ? dateIn(match) : undefined),
);

export const joinedInWords = firstOf(joined, dated);

export const registered = fromState((state) => state.registered, joinedIn);

const literal = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The city and the country of the data, where the head of the page shows them in these words. */
export const locationOfState: Reader<string> = (page) => {
  const { city, country } = stateFor(page) ?? {};
  if (!country) return unreadable('missing');
  const words = [city, country].filter((part) => part !== undefined).map(literal);
  return pattern(lines, new RegExp(words.join(String.raw`,?\s*`), 'iu'), ([place]) => place)(page);
};

const country = heads
  .concat(information)
  .flatMap((part) => [`${part} [fltrackinglabel^="SummaryCountry"]`, `${part} fl-flag`]);

/** A city and a country have room in it, and a rate stands beside them. */
const isPlace = (element: Element) => {
  const words = wordsOf(element);
  return words.length <= 80 && !/[\d$£€₹/]/.test(words);
};

/** The largest part around the country or its flag in which nothing else stands. */
export const locationAroundCountry: Reader<string> = (page) => {
  const anchor = country.flatMap((selector) => seenOn(page, selector)).find((one) => isPlace(one) && around(one));
  const place = anchor && around(anchor);
  if (!place || isBehindComma(place)) return unreadable('missing');
  const words = pageText(place);
  return { state: 'read', value: oneLine(words.text).replace(/^\W+/u, ''), sources: [sourceOf(tagOf(place), words)] };
};

/** A city stands in front of it. */
function isBehindComma(place: Element): boolean {
  const row = parentOf(place);
  const words = row && isElement(row) ? wordsOf(row) : '';
  return /,\s*$/.test(words.slice(0, Math.max(0, words.lastIndexOf(wordsOf(place)))));
}

/** How many wrappers stand between the country and what holds the city too. */
const steps = 4;

function around(anchor: Element): Element | undefined {
  let place: Element | undefined = wordsOf(anchor) ? anchor : undefined;
  for (let step = 0, up = parentOf(anchor); step < steps && up && isElement(up); step++, up = parentOf(up)) {
    if (!isPlace(up)) break;
    if (wordsOf(up)) place = up;
  }
  return place;
}

/** What the page's own data say before the head has come, which shows more. */
const beforeHead = (get: (state: State) => string | undefined): Reader<string> => {
  const reader = fromState(get, () => unreadable('missing'));
  return (page) => (headIsFilled(page) ? unreadable('missing') : reader(page));
};

export const locationInState = beforeHead(({ city, country: name }) => name && [city, name].filter(Boolean).join(', '));
export const taglineInState = beforeHead((state) => state.tagline);

/** "Identity Verified" is printed for everybody; only the colour of its icon says whether it is so. */
export const isIdentity = (element: Element) =>
  attributeOf(element, 'labeltext') === 'Identity Verified' || all(element, '[data-name^="ui-user"]').length > 0;
export const isGreen = (element: Element) => all(element, '[data-color="success"]').length > 0;

export const identityIsGrey: Proof = (page) => {
  const items = seenOn(page, item).filter(isIdentity);
  if (!items.length) return 'missing';
  if (items.some(isBusy)) return 'loading';
  if (!items.every((element) => all(element, '[data-color="mid"]').length)) return 'unclear';
  // Before the data come, all icons are grey.
  const isSure = stateFor(page)?.identityVerified === false || seenOn(page, item).some(isGreen);
  if (!isSure) return 'unclear';
  return shown(page, ['app-user-profile-verifications h2', item]) ?? 'unclear';
};

export const pictures = [
  'app-user-profile-picture',
  'app-user-profile-avatar',
  ...heads.map((head) => `${head} fl-user-avatar`),
];
export const isOwnPicture = (image: Element) => /^(?!.*\/unknown\.png).*\S/.test(attributeOf(image, 'src') ?? '');

/** Who gave no picture has a letter in its place, or a silhouette. */
export const pictureIsDefault: Proof = (page) => {
  const places = pictures.flatMap((selector) => seenOn(page, selector));
  if (!places.length) return 'missing';
  if (!places.some((place) => all(place, '.UserAvatarLetter, img[src*="/unknown.png"]').length)) return 'loading';
  return shown(page, [`${extra} .NativeElement`, ...following]) ?? 'loading';
};
