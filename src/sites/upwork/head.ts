import { dateForm, dateIn } from '../reading/dates';
import { all, attributeOf, closest, isBefore, isElement, parentOf } from '../reading/dom';
import { unreadable } from '../reading/fact';
import { metaOf } from '../reading/meta';
import { parseMoney } from '../reading/numbers';
import { oncePerPage } from '../reading/once';
import type { Proof } from '../reading/proofs';
import { containing, firstOf, line, pattern, type Spot, saying, text } from '../reading/readers';
import { filledSection, sectionTitled } from '../reading/sections';
import { isBusy, seenIn, seenOn, sourceOf, wordsOf } from '../reading/seen';
import { pageText } from '../reading/text';
import type { Page, Reader } from '../site';
import { cards, titles } from './proofs';

const city = '[itemprop="locality"], [itemprop="addressLocality"]';
const country = '[itemprop="country-name"], [itemprop="addressCountry"]';
const parts = `${city}, [itemprop="state-name"], ${country}`;

/** A city, a country and a clock have room in it; a section of the page does not. */
const longestPlace = 120;

/** What holds one of these, up to so many steps up: the words beside them belong to them. */
const steps = ['', '* > ', '* > * > '];

function around(page: Page, inner: string): Spot[] {
  const spots: Spot[] = [];
  let element = seenOn(page, inner)[0];
  for (const step of steps) {
    const parent = element && parentOf(element);
    if (!parent || !isElement(parent) || wordsOf(parent).length > longestPlace) break;
    element = parent;
    spots.push({ selector: `:has(> ${step}:is(${inner}))`, element });
  }
  return spots;
}

/** Where the city, the country and the clock stand, once for wide and once for narrow screens. */
const places = ['#location-time-vertical', '#location-time-horizontal'];

const spotsOf = (page: Page): Spot[] => {
  const known = places
    .flatMap((selector) => seenOn(page, selector).map((element) => ({ selector, element })))
    .filter(({ element }) => seenIn(page, element, parts).length);
  return known.length ? known : [...around(page, city), ...around(page, country)];
};

const clock = String.raw`(?<![\d:])(?<quote>\d{1,2}:\d{2}(?: ?[ap]\.?m\b\.?)?)`;

/** Away from its own place, only words that say so make a time the person's. On a page about a job it is the client's. */
export const localTime = firstOf(
  pattern(places, new RegExp(clock, 'i'), ({ groups }) => groups?.quote),
  pattern(spotsOf, new RegExp(`${clock}(?=.{0,12}local time)`, 'i'), ({ groups }) => groups?.quote),
);

/** From the city to the country, as it stands there. */
export const location: Reader<string> = (page) => {
  const spots = spotsOf(page);
  const whole = spots.find(({ element }) => seenIn(page, element, country).length) ?? spots[0];
  if (!whole) return unreadable('missing');
  const words = pageText(whole.element);
  const named = seenIn(page, whole.element, parts).map(wordsOf).filter(Boolean);
  const first = named[0] ?? '';
  const last = named.at(-1) ?? '';
  const start = line(words.text).indexOf(first);
  const end = line(words.text).indexOf(last, start) + last.length;
  if (!first || start < 0 || end <= start) return unreadable('missing');
  const source = sourceOf(whole.selector, words, start, end);
  const isPart = !seenIn(page, whole.element, country).length && seenOn(page, country).length > 0;
  // A wrapper around the city must not put a space before the comma, or after it none.
  const value = source.quote.replace(/\s*,\s*/g, ', ');
  return { state: 'read', value, sources: [source], ...(isPart && { partial: true }) };
};

const sectionTitles = [
  titles.work,
  titles.portfolio,
  titles.skills,
  titles.employment,
  titles.certifications,
  titles.other,
];

/** The overview and the title stand above all sections; further down are the words about single jobs. */
export function isAboveSections(page: Page, element: Element): boolean {
  const heading = firstHeading(page);
  return !heading || isBefore(element, heading);
}

const firstHeading = oncePerPage((page): Element | undefined => {
  const headings = sectionTitles.flatMap((title) => sectionTitled(page, title)?.heading ?? []);
  return headings.find((heading) => headings.every((other) => !isBefore(other, heading)));
});

/** On a page without any heading that we know, what may stand anywhere stands nowhere in particular. */
export const isAboveKnownSections = (page: Page, element: Element): boolean =>
  firstHeading(page) !== undefined && isAboveSections(page, element);

/** The places of the overview in which nothing else stands. */
const ownPlaces = '#hor-anc-id-about, [data-test="profile-overview"], .air3-line-clamp, .up-line-clamp-v2';

export const overview = text(
  [
    '#hor-anc-id-about [data-test="truncation-text-by-chars"]',
    '.air3-line-clamp .text-pre-line',
    '[data-test="description"]',
    '[data-test="profile-overview"]',
    '.up-line-clamp-v2',
    '.text-pre-line',
  ],
  (words, element, page) => {
    const isItsPlace = closest(element, ownPlaces) ? isAboveSections : isAboveKnownSections;
    return closest(element, '#hor-anc-id-about') || isItsPlace(page, element) ? words : undefined;
  },
  '#hor-anc-id-about, .air3-card-section, .up-card-section, section',
);

/** The rate is a heading there; further down, past contracts have rates of their own. */
const rateSpots = (page: Page): Spot[] => {
  if (!firstHeading(page)) return [];
  const spots = containing('h1, h2, h3, h4, strong', /\/\s*(?:h|std|시간)/i)(page);
  const last = spots.findIndex(({ element }) => !isAboveSections(page, element));
  return last < 0 ? spots : spots.slice(0, last);
};

const rateWords = /(?<quote>(?<money>[$£€₹]\d[\d,.]*|\d[\d,.]* ?[$£€₹]) ?\/ ?(?:h(?:r|ora|eure)?\b|std|시간))/i;
const rateOf = ({ groups }: RegExpExecArray) => parseMoney(groups?.money ?? '');

export const displayName = text('[itemprop="name"]', line);

/**
 * What the head of the page says to machines, in whatever language the page is. After a move inside the site it may
 * still be about the person before, and names that one.
 */
const rateInMeta: Reader<{ amount: number; currency: string }> = (page) => {
  const name = displayName(page);
  if (name.state !== 'read' || metaOf(page, 'og:title') !== name.value) return unreadable('missing');
  const [amount, currency] = ['amount', 'currency'].map((name) => metaOf(page, `product:price:${name}`));
  const value = /^[A-Z]{3}$/.test(currency ?? '') ? parseMoney(`${amount} ${currency}`) : undefined;
  const source = { selector: 'meta[property="product:price:amount"]', quote: '' };
  return value ? { state: 'read', value, sources: [source] } : unreadable('missing');
};

export const hourlyRate = firstOf(
  pattern(
    ['[data-test="hourly-rate"]', '[data-cy="freelancer-rate"]', '#hor-anc-id-about .overview-card'],
    rateWords,
    rateOf,
  ),
  pattern(rateSpots, rateWords, rateOf),
  rateInMeta,
);

/** "Quillon A. - Marine Surveyor - Upwork Freelancer from Springfield, Freedonia": the middle part. */
const titleOf = ({ title }: Page) => /^[^-–|]+ [-–|] (.+?) [-–|] (?:Freelancer\b.*)?Upwork/.exec(title)?.[1];

const isHeadline = (words: string, element: Element, page: Page) =>
  attributeOf(element, 'itemprop') !== 'name' && isAboveSections(page, element) ? line(words) : undefined;

export const headline = text(
  ['.title-vertical', '[data-test="freelancer-title"]', '[data-qa="freelancer-title"]', '[data-cy="title"]'],
  line,
);

const said = (page: Page) => [titleOf(page), metaOf(page, 'og:description')];

/** The heading that says what the title of the page says. */
export const headlineOfTitle = text(
  (page) => saying('h1, h2, h3, h4', ...said(page))(page),
  (words, element, page) => (said(page).includes(line(words)) ? isHeadline(words, element, page) : undefined),
);

/** Else the first heading of the card that holds the overview. */
export const headlineOfCard = text(
  ':is(.air3-card-section, .up-card-section):has(.air3-line-clamp, .up-line-clamp-v2) :is(h2, h3)',
  (words, element, page) => (/\/ ?hr\b/.test(words) ? undefined : isHeadline(words, element, page)),
);

const sinceWords = new RegExp(`^Member since:? (?<date>${dateForm})$`, 'i');

/** Some layouts print it. */
export const memberSinceShown = pattern(
  containing(`${cards} :is(p, li, span, small, dd)`, /member since/i),
  sinceWords,
  dateIn,
);

/** The badge has a place of its own beside the name. A place without the badge is what proves that it is not there. */
export const badgePlaceIsEmpty: Proof = (page) => {
  const popovers = seenOn(page, '#id-badge-popover');
  if (!popovers.length) return 'missing';
  if (popovers.some(isBusy)) return 'loading';
  const isUnclear = popovers.some(
    (place) => all(place, '[class*="verified" i], svg, img').length || /verified/i.test(wordsOf(place)),
  );
  return isUnclear ? 'unclear' : (filledSection(page, sectionTitles) ?? 'loading');
};
