import { dateForm, dateIn, parseDate } from '../reading/dates';
import { tagOf } from '../reading/dom';
import { unreadable } from '../reading/fact';
import { linesBetween } from '../reading/history';
import { beside, type Labels, listAround } from '../reading/labels';
import { oncePerPage } from '../reading/once';
import { portraitOf } from '../reading/portrait';
import { containing, firstOf, line, pattern, type Spot, text } from '../reading/readers';
import { seenOn, sourceOf, wordsOf } from '../reading/seen';
import { pageText } from '../reading/text';
import type { Page, Reader } from '../site';
import { address } from './address';

const said =
  'toptal member since|membro (?:da )?toptal desde|miembro de toptal desde|membre (?:de )?toptal depuis|toptal-mitglied seit';
const since = new RegExp(`^(?:${said}):? (?<quote>(?<date>${dateForm}))$`, 'i');

/** The innermost elements that say since when. */
const sinceSpots = oncePerPage((page) =>
  containing(
    'h2, h3, h4, h5, p, li, span, div, small, em, strong',
    /toptal[ -]m|toptal de/i,
  )(page).filter(({ element }) => since.test(wordsOf(element))),
);

/** The same beside its label, among others. */
const labels = /^(toptal member since|location|availability|preferred environment)$/i;
const figures: Labels = { labels, within: listAround(/^toptal member since$/i, labels) };

export const memberSince = firstOf(
  pattern(sinceSpots, since, dateIn),
  beside(figures, /^toptal member since$/i, parseDate),
);

export const hasHead = (page: Page): boolean => sinceSpots(page).length > 0 || figures.within(page).length > 0;

/** The title of the page, or the line that says what the address says. */
const nameSpot = oncePerPage((page): Spot | undefined => {
  const [title] = seenOn(page, 'h1');
  if (title) return { selector: 'h1', element: title };
  const slug = address.profileId(page.url) ?? '';
  const spots = containing('div, p, span, strong, h2', new RegExp(/^\w*/.exec(slug)?.[0] ?? slug, 'i'), 80)(page);
  return spots.find(({ element }) => slugged(wordsOf(element)) === slug);
});

const slugged = (words: string) => words.toLowerCase().replace(/[^a-z\d]+/g, '-');

/** Under the name: "Verified Expert in Engineering". */
const seal = /^(verified expert|especialista verificad|expert(e|es)? (vérifié|certifié)|verifiziert)/i;

/**
 * The lines of the head stand one below the other: the name, "Full-stack Developer", "Seattle, WA, United States",
 * "Toptal member since January 28, 2022". They have no labels, so they are only read where there are these and no more,
 * and the place has a comma, as their places have. Without a place, the role is a heading.
 */
const linesOf = oncePerPage((page): [role?: Element, place?: Element] => {
  const last = sinceSpots(page)[0]?.element;
  const name = nameSpot(page)?.element;
  if (!last || !name) return [];
  const lines = linesBetween(page, name, last).filter(
    (line) => !seal.test(wordsOf(line)) && /\p{L}/u.test(wordsOf(line)),
  );
  const [role, place, ...more] = lines;
  if (!role || more.length || !lines.every(isLine)) return [];
  if (!place) return /^h\d$/.test(tagOf(role)) ? [role] : [];
  return wordsOf(place).includes(',') ? [role, place] : [];
});

const isLine = (element: Element): boolean => {
  const words = wordsOf(element);
  return words.length <= 80 && !labels.test(words) && !/\b(toptal|available|hire)\b/i.test(words);
};

const lineAt =
  (index: 0 | 1): Reader<string> =>
  (page) => {
    const element = linesOf(page)[index];
    if (!element) return unreadable('missing');
    const words = pageText(element);
    // A pin may stand before a place.
    const start = words.text.search(/[\p{L}\p{N}]/u);
    return { state: 'read', value: words.text.slice(start), sources: [sourceOf(tagOf(element), words, start)] };
  };

export const displayName: Reader<string> = (page) =>
  hasHead(page) ? text((one) => [nameSpot(one) ?? []].flat(), line)(page) : unreadable('missing');
export const headline = lineAt(0);
export const location = firstOf(lineAt(1), beside(figures, /^location$/i, line));
export const photo = portraitOf(displayName);
