import { dateForm, dateIn, parseDate } from '../reading/dates';
import { all, closest } from '../reading/dom';
import { beside } from '../reading/labels';
import { count, type Find, firstFound, inFirst, nothing } from '../reading/lists';
import { countIn, parseCount } from '../reading/numbers';
import { passage } from '../reading/passage';
import { isPicture } from '../reading/picture';
import { portraitOf } from '../reading/portrait';
import { attribute, containing, firstOf, line, pattern, present, text } from '../reading/readers';
import { underHeading } from '../reading/sections';
import { isCollapsed, wordsOf } from '../reading/seen';
import type { Page, Reader } from '../site';
import { isGig, nameOf } from './address';
import { country, ratings, since } from './data';
import { headlineUnderHandle, ratingsInHead } from './handle';
import { isOfAnother, joined, list, origin, whole } from './list';

/** The part about the seller: on a profile, and on the page of a gig. */
const cards = ['.user-profile-info', '.seller-card', '.profile-card'];
const inCards = (selector: string) => cards.map((card) => `${card} ${selector}`);

/** Where the words stand in the card of this seller. */
const own =
  <V>(parse: (words: string) => V | undefined) =>
  (words: string, element: Element, page: Page): V | undefined =>
    isOfAnother(page, element) ? undefined : parse(words);

/** "From" may also stand beside a price. */
const isPlace = (words: string) => (words.length <= 60 && /^[^\d$€£₹¥]+$/u.test(words) ? words : undefined);

export const location = firstOf(
  beside(list, whole(...origin), isPlace),
  text(
    [...inCards('li.location b'), ...inCards('li.location strong')],
    own((words) => isPlace(line(words))),
  ),
  country,
);

export const memberSince = firstOf(
  beside(list, whole(...joined), parseDate),
  text([...inCards('li.member-since b'), ...inCards('li.member-since strong')], own(parseDate)),
  pattern(
    containing('li, span, p, div', /member since/i),
    new RegExp(`^Member since:? (?<quote>(?<date>${dateForm}))$`, 'i'),
    dateIn,
  ),
  since,
);

export const hasList = (page: Page): boolean => list.within(page).length > 0;

export const headline = firstOf(
  text([...inCards('.oneliner'), ...inCards('.one-liner')], own(line)),
  headlineUnderHandle,
);

/** On the page of a gig, only the card's own words are about the seller: the rest sells the gig. */
const title =
  /^(description|about me|descripción|acerca de mí|sobre mí|descrição|sobre mim|à propos de moi|beschreibung|über mich)$/i;
const isTitle = (words: string) => title.test(words.trim());
const underTitle: Find = underHeading(title, ['p']);

const places = ['.user-profile-info .description', '.seller-desc'];

const description: Find = (page) =>
  inFirst(isGig(page.url) ? places : [...places, '.description'], ['p'], (entry) => !isOfAnother(page, entry))(page);

/** Without paragraphs, and without a heading that would be taken for one. */
const bare = (selectors: string[]) =>
  text(selectors, (words, element, page) =>
    all(element, 'h1, h2, h3, h4, h5, p').length || isTitle(words) || isOfAnother(page, element) ? undefined : words,
  );

export const bio: Reader<string> = (page) =>
  isGig(page.url)
    ? firstOf(passage(description, around), bare(['.seller-desc']))(page)
    : firstOf(passage(firstFound(description, underTitle), around), bare(['.seller-desc', '.description']))(page);

const around = '.description, .seller-desc, section';

/** "(299)": the ratings of all of the seller's gigs. */
export const reviews = firstOf(
  attribute('.user-profile-info [data-user-ratings-count]', 'data-user-ratings-count', parseCount),
  pattern([...inCards('.ratings-count'), ...inCards('.rating-count')], /\(?(?<quote>(?<count>\d[\d.,]*))\)?$/, countIn),
  ratings,
  ratingsInHead,
);

/** Certificates stand in a list of the same kind, under a heading of their own. */
const listTitled = (title: RegExp): Find =>
  firstFound(
    inFirst(inCards('.education-list'), ['li'], (entry) => title.test(headingOf(entry))),
    (page) => (isGig(page.url) ? nothing : underHeading(title, ['li'])(page)),
  );

function headingOf(entry: Element): string {
  const around = closest(entry, '.education-list');
  return around ? wordsOf(all(around, 'h2, h3, h4')[0]) : '';
}

const entriesUnder = (title: RegExp): Reader<number> =>
  count(listTitled(title), (_, { elements }) =>
    elements.some((entry) => isCollapsed(closest(entry, '.education-list, section') ?? entry)),
  );

export const education = entriesUnder(/^(education|formación|educación|educação|formation|ausbildung|학력)$/i);
export const certifications = entriesUnder(
  /^(certifications?|certificaci(ón|ones)|certificaç(ão|ões)|zertifizierung(en)?|자격증)$/i,
);

/** Pictures of people have a folder of their own; flags and badges stand elsewhere. */
export const photo = firstOf(
  present(
    [...inCards('img[src*="/profile/photo"]'), ...inCards('img[class*="profile-pict" i]')],
    (image, page) => isPicture(image) && !isOfAnother(page, image),
  ),
  portraitOf(({ url }) => nameOf(url)),
);

const clock = String.raw`(?<quote>\d{1,2}:\d{2}(?: ?[ap]\.?m\b\.?)?)`;

/** Words that say so, and nothing else, make a time the seller's. */
export const localTime = pattern(
  containing('span, p, li, small, div', /local time/i),
  new RegExp(`^(?:local time:? ${clock}|${clock.replace('quote', 'after')} local time)$`, 'i'),
  ({ groups }) => groups?.quote ?? groups?.after,
);
