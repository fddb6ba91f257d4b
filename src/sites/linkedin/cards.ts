import type { Source } from '../../profile/profile';
import { all, attributeOf, closest, contains, matches } from '../reading/dom';
import type { Find } from '../reading/lists';
import { firstOnes, nothing, outermost } from '../reading/lists';
import { oncePerPage, oncePerPageAnd, onPage } from '../reading/once';
import { type Proof, passed, shown } from '../reading/proofs';
import { inSection, isIn, sectionTitled } from '../reading/sections';
import { busy, isOwn, wordsOf } from '../reading/seen';
import { isFilled } from '../reading/text';
import type { Page } from '../site';
import { itemOf, linesIn, listItems } from './lines';
import { holdsServerCards, isAnothers, serverCard } from './server-cards';
import { isGuest } from './state';
import { type Name, titles } from './words';

/** What marks each card: an empty anchor for members, the section itself for visitors, other names before 2022. */
const marks: Record<Name, readonly string[]> = {
  about: ['#about', 'section[data-section="summary"]', '#summary', '.pv-about-section'],
  experience: ['#experience', 'section[data-section="experience"]', '#experience-section'],
  education: ['#education', 'section[data-section="educationsDetails"]', '#education-section'],
  certifications: [
    '#licenses_and_certifications',
    'section[data-section="certifications"]',
    '#certifications',
    '#certifications-section',
  ],
};

/** The cards of the members' page, in their order. */
const order = (
  'about experience education licenses_and_certifications projects volunteering_experience skills recommendations ' +
  'publications patents courses honors_and_awards test_scores languages organizations interests volunteer_causes'
).split(' ');

const otherCards =
  'highlights services featured content_collections profile_activity services_reviews verifications'.split(' ');
const known = new Set([...order, ...otherCards]);

/**
 * A part of the page that holds the entries of one card. `inside` finds what a person can see in it, if it passes: no
 * more than of a list are looked at.
 */
export type Card = {
  selector: string;
  inside(selector: string, isWanted?: (element: Element) => boolean): Element[];
  holds(element: Element): boolean;
};

const ids = oncePerPage((page) => onPage(page, '[id]').filter((one) => known.has(attributeOf(one, 'id') ?? '')));
const everyMark = Object.values(marks).flat().join(', ');
const allMarks = oncePerPage((page) => [...onPage(page, everyMark), ...ids(page)]);

/** The section of a mark. One that holds the marks of other cards too is no card. */
function sectionOf(page: Page, mark: Element, selector: string): Element | undefined {
  const section = closest(mark, 'section');
  if (!section) return undefined;
  const isOther = (one: Element) => one !== mark && contains(section, one) && !matches(one, selector);
  return allMarks(page).some(isOther) ? undefined : section;
}

export function sectionMarked(page: Page, name: Name): { element: Element; selector: string } | undefined {
  const server = serverCard(page, name);
  if (server) return server;
  for (const selector of marks[name]) {
    for (const mark of onPage(page, selector)) {
      const element = isOwn(page, mark) ? sectionOf(page, mark, selector) : undefined;
      if (element) return { element, selector: `section:is(:has(${selector}), ${selector})` };
    }
  }
  return undefined;
}

/** The card of this name: by its mark, else by its heading. */
export const cardOf = oncePerPageAnd((page, name: Name) => cardMarked(page, name) ?? cardTitled(page, name));

function cardMarked(page: Page, name: Name): Card | undefined {
  const marked = sectionMarked(page, name);
  if (!marked) return undefined;
  const { element, selector } = marked;
  const inside: Card['inside'] = (inner, isWanted = () => true) =>
    firstOnes(all(element, inner), (one) => isWanted(one) && isOwn(page, one));
  return { selector, inside, holds: (one) => contains(element, one) };
}

function cardTitled(page: Page, name: Name): Card | undefined {
  const section = sectionTitled(page, titles[name]);
  if (!section) return undefined;
  const inside: Card['inside'] = (inner, isWanted = () => true) =>
    firstOnes(inSection(page, section, inner), (one) => isWanted(one) && isOwn(page, one) && !isAnothers(page, one));
  return { selector: ':root', inside, holds: (one) => isIn(section, one) };
}

/** The entries of a card that stand in no other. */
export const entriesOf =
  (name: Name): Find =>
  (page) => {
    const card = cardOf(page, name);
    if (!card) return nothing;
    return { selector: `${card.selector} :is(${listItems})`, elements: outermost(card.inside(listItems, isFilled)) };
  };

const more =
  '[id^="navigation-index-see-all"], .pvs-list__footer-wrapper a, .pv-profile-section__see-more-inline, ' +
  '.pv-experience-section__see-more, .pv-profile-section__actions-inline button, [class$="--has-more"]';

/**
 * Is more of the list elsewhere? What can be pressed and stands in no entry leads there. A visitor is never told how
 * much is kept back.
 */
export function hasMore(name: Name): (page: Page) => boolean {
  return (page) => {
    const card = cardOf(page, name);
    if (!card || isGuest(page)) return true;
    if (card.inside(busy).length || card.inside(more).length || isLast(page, card)) return true;
    const leads = (one: Element) => !itemOf(one) && !closest(one, 'h2, h3') && wordsOf(one) !== '';
    return card.inside('a, button', leads).length > 0;
  };
}

/** The document ends in it: the rest may be on its way. */
function isLast(page: Page, card: Card): boolean {
  const last = onPage(page, 'main *').at(-1) ?? onPage(page, '*').at(-1);
  return last !== undefined && card.holds(last);
}

/** A card that this table does not know may hold what is missed. */
const hasUnknownCard = oncePerPage((page) => {
  const sections = ids(page).map((one) => closest(one, 'section'));
  const headings = onPage(page, 'main section h2').filter((heading) => isOwn(page, heading) && wordsOf(heading));
  return headings.some((heading) => !sections.includes(closest(heading, 'section')));
});

/** The cards that have come and hold something: the names of their marks, with the words of their headings. */
const filledCards = oncePerPage((page) => {
  const filled = new Map<string, Source>();
  for (const mark of ids(page)) {
    const id = attributeOf(mark, 'id') ?? '';
    const section = closest(mark, 'section');
    if (!section || !isOwn(page, mark) || !linesIn(page, section).some(({ element }) => isEntry(element))) continue;
    const words = shown(page, [`section:has(#${id}) h2 span[aria-hidden="true"]`, `section:has(#${id}) h2`]);
    if (words) filled.set(id, words);
  }
  return filled;
});

const isEntry = (element: Element) => itemOf(element) !== null && !closest(element, 'h2');

/** The members' page has no such card, and cards that come after it are there. Visitors are not shown all cards. */
export const noCard = (name: Name): Proof => {
  const id = marks[name][0]?.slice(1) ?? '';
  const proof = passed({
    within: 'main',
    hasTrace: (page) => hasUnknownCard(page) || onPage(page, marks[name].join(', ')).length > 0 || isTitled(page, name),
    later: (page) => {
      const after = order.slice(order.indexOf(id) + 1).map((later) => filledCards(page).get(later));
      return after.find((words) => words !== undefined);
    },
  });
  return (page) => (isGuest(page) ? 'hidden' : proof(page));
};

const isTitled = (page: Page, name: Name) => sectionTitled(page, titles[name]) !== undefined;

/** Does the section hold the marks of cards below the head of the page? */
export const holdsCards = (page: Page, section: Element): boolean =>
  allMarks(page).some((mark) => contains(section, mark)) || holdsServerCards(page, section);
