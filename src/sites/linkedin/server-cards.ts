import { attributeOf, closest, contains, matches } from '../reading/dom';
import { outermost } from '../reading/lists';
import { oncePerPage, onPage } from '../reading/once';
import { isOwn } from '../reading/seen';
import type { Page } from '../site';
import type { Name } from './words';

/**
 * Since 2025 the server tells the members' page how to lay itself out: no class name means anything, and headings are
 * all that is left of the old marks. Each card has a key, `com.linkedin.sdui.profile.card.ref<member>About`. Known from
 * the code of six projects that read it, and from no real page.
 */
const prefix = 'com.linkedin.sdui.profile.card.';
export const serverKeys = `[componentkey^="${prefix}"], [id^="${prefix}"]`;

const endings: Record<Name, readonly string[]> = {
  about: ['About'],
  experience: ['ExperienceTopLevelSection', 'Experience'],
  education: ['EducationTopLevelSection', 'Education'],
  certifications: ['CertificationTopLevelSection', 'CertificationTopLevel', 'Certification'],
};

const keyOf = (card: Element): string => attributeOf(card, 'componentkey') ?? attributeOf(card, 'id') ?? '';

export const selectorOf = (card: Element): string =>
  `[${matches(card, '[componentkey]') ? 'componentkey' : 'id'}="${keyOf(card)}"]`;

const serverCards = oncePerPage((page) => onPage(page, serverKeys).filter((card) => isOwn(page, card)));

const head = /topcard$/i;

/** The head of the page. Where two people have one, nobody knows whose page it is. */
export const serverHead = oncePerPage((page): Element | undefined => {
  const heads = outermost(serverCards(page).filter((card) => head.test(keyOf(card))));
  return new Set(heads.map(keyOf)).size === 1 ? heads[0] : undefined;
});

/** Whose page it is: what the keys of all cards of this person begin with. */
const ownerOf = (page: Page): string | undefined => {
  const top = serverHead(page);
  return top && keyOf(top).replace(head, '');
};

/** Does it stand in the card of another person, left over from a page before this one? */
export function isAnothers(page: Page, element: Element): boolean {
  const owner = ownerOf(page);
  const card = owner === undefined ? null : closest(element, serverKeys);
  return card !== null && !keyOf(card).startsWith(owner ?? '');
}

/** The card of this name that belongs to the person in the head of the page. */
export function serverCard(page: Page, name: Name): { element: Element; selector: string } | undefined {
  const owner = ownerOf(page);
  if (owner === undefined) return undefined;
  for (const ending of endings[name]) {
    const element = outermost(serverCards(page).filter((card) => keyOf(card) === owner + ending))[0];
    if (element) return { element, selector: selectorOf(element) };
  }
  return undefined;
}

/** Does this part of the page hold cards of this layout, other than the head? */
export const holdsServerCards = (page: Page, part: Element): boolean =>
  serverCards(page).some((card) => !head.test(keyOf(card)) && contains(part, card));
