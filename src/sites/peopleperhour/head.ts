import { roleUnderName } from '../generic/under-name';
import { attributeOf, closest, matches } from '../reading/dom';
import { countIn } from '../reading/numbers';
import { isPicture } from '../reading/picture';
import { portraitOf } from '../reading/portrait';
import { containing, firstOf, line, pattern, present, type Spot, saying, text } from '../reading/readers';
import { seenOn } from '../reading/seen';
import type { Page, Reader } from '../site';
import { about, isAbout, part } from './parts';

/** "Quillon A. - Trail maps - PeoplePerHour": the middle part. */
const titleIn = ({ title }: Page) => /^[^-–|]+ [-–|] (.+?) [-–|] PeoplePerHour/i.exec(title)?.[1];

const ofSubject = (words: string, element: Element, page: Page) => (isAbout(page, element) ? line(words) : undefined);

export const headline: Reader<string> = firstOf(
  text(
    [
      ...['member-job', 'member-job-title', 'member-title', 'job-title', 'tagline', 'headline'].map(part),
      `${part('member-description')}:not(${about} *)`,
    ],
    ofSubject,
  ),
  text(
    (page) => saying('h1, h2, h3, p, div, span', titleIn(page))(page),
    (words, _, page) => (line(words) === titleIn(page) ? line(words) : undefined),
  ),
  roleUnderName,
);

export const displayName = text([part('member-name'), 'main h1', part('card__username'), 'h1'], ofSubject);

const ratings = (page: Page): Spot[] =>
  seenOn(page, part('total-reviews'))
    .filter((element) => isAbout(page, element))
    .map((element) => ({ selector: part('total-reviews'), element }));

/** "Reviews (12)" over them; "4.9 (126 reviews)" beside the name, and not beside a work or another person. */
const counted = (page: Page): Spot[] =>
  containing(
    'h2, h3, h4, span, div, p, a',
    /reviews?/i,
    60,
  )(page).filter(({ element }) => matches(element, 'h2, h3, h4') || isAbout(page, element));

/** "4.9 (128)", among the figures of the person. */
const rated = (page: Page): Spot[] =>
  containing(
    'div, p, li',
    /\(\d/,
    60,
  )(page).filter(
    ({ element }) => closest(element, '[class*="memberStats" i], [class*="rating" i]') && isAbout(page, element),
  );

export const reviews = firstOf(
  pattern(ratings, /^\(?(?<quote>(?<count>\d[\d.,]*))(?: reviews?)?\)?$/i, countIn),
  pattern(counted, /^(?:[0-5](?:\.\d+)? )?\(?(?<quote>(?<count>\d[\d.,]*) reviews?)\)?$/i, countIn),
  pattern(rated, /^(?:rating )?[0-5](?:\.\d+)? ?(?:\/ ?5 ?)?\((?<quote>(?<count>\d[\d.,]*))\)(?: ?rating)?$/i, countIn),
  pattern(counted, /^reviews? \((?<quote>(?<count>\d[\d.,]*))\)$/i, countIn),
);

export const photo = firstOf(
  present(
    `${part('user-avatar')} img[src*="/uploads/"]`,
    (image, page) => attributeOf(image, 'src') !== '' && isAbout(page, image),
  ),
  present(`${part('card__avatar')}:is(img)`, (image, page) => isPicture(image) && isAbout(page, image)),
  portraitOf(displayName),
);
