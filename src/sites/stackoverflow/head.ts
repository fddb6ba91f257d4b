import type { Fact } from '../../profile/profile';
import { parseDate } from '../reading/dates';
import { all, attributeOf, closest, contains, isElement, parentOf, tagOf } from '../reading/dom';
import { unreadable } from '../reading/fact';
import { oncePerPage, onPage } from '../reading/once';
import type { Proof } from '../reading/proofs';
import type { Spot } from '../reading/readers';
import { isSeen, seenIn, seenOn, sourceOf, wordsOf } from '../reading/seen';
import { pageText } from '../reading/text';
import type { Page, Reader } from '../site';

/** Seconds in UTC, as every moment has them here in its title: "2009-03-30 19:16:33Z". */
const moment = /^(\d{4}-\d{2}-\d{2}) \d{2}:\d{2}:\d{2}Z$/;
const moments = ':has(> [title$="Z"])';

/** "Member for 15 years, 3 months", on the sites in Spanish and Portuguese too; in the mobile view "since". */
const membership = /^(member (for|since)|miembro (desde|durante|por)|membro (há|desde|por))(?!\p{L})/iu;

/** The rows about the account, beside the picture. */
const rows = oncePerPage((page) =>
  seenOn(page, moments).filter(
    (element) => (membership.test(wordsOf(element)) || isBesideCake(element)) && !closest(element, words),
  ),
);

/** In languages that we do not know the picture beside it tells which row it is. */
const isBesideCake = (element: Element): boolean => {
  const row = closest(element, 'li');
  return !!row && all(row, '[title$="Z"]').length === 1 && all(row, 'svg:is(.iconCake, .iconHistory)').length > 0;
};

/** What the person wrote, and what others did. */
const words = '.s-prose, .js-about-me-content, .profile-user--bio, .js-post-body, .comment-text';

const dayOf = (element: Element) => moment.exec(attributeOf(element, 'title') ?? '')?.[1];

export const memberSince: Reader<string> = (page): Fact<string> => {
  const row = rows(page)[0];
  if (!row) return unreadable('missing');
  const days = all(row, '[title$="Z"]').map(dayOf);
  const value = days.length === 1 ? parseDate(days[0] ?? '') : undefined;
  // Nobody is seen before joining, so a later day than another one in this place is of something else.
  const head = headOf(page);
  const isFirst = !head || all(head, '[title$="Z"]').every((other) => (dayOf(other) ?? '9') >= (value ?? ''));
  if (!value || !isFirst) return unreadable('unclear');
  return { state: 'read', value, sources: [sourceOf(moments, pageText(row))] };
};

/** The smallest part of the page that holds both the picture and the rows about the account. */
export const headOf = oncePerPage((page): Element | undefined => {
  for (let node = rows(page)[0] as Node | null | undefined; node && isElement(node); node = parentOf(node)) {
    if (all(node, 'img[src]').some(isSeen)) return node;
  }
  return undefined;
});

const listRow = 'li:has(svg.iconLocation):not(:has(li))';

/** The rows of the pin: lines of a list, or anything in the head that holds nothing else. */
export const placeRows = (page: Page): Spot[] => {
  const inLists = seenOn(page, listRow).map((element) => ({ selector: listRow, element }));
  const head = headOf(page);
  if (inLists.length || !head) return inLists;
  return seenIn(page, head, 'svg.iconLocation').flatMap((pin) => {
    const row = withWords(pin);
    const isAlone = row && all(row, 'svg').length === 1 && !all(row, 'a').length;
    return isAlone ? [{ selector: `${tagOf(row)}:has(svg.iconLocation)`, element: row }] : [];
  });
};

/** The smallest element around this one that has words. */
function withWords(element: Element): Element | undefined {
  for (let node = parentOf(element); node && isElement(node); node = parentOf(node)) if (wordsOf(node)) return node;
  return undefined;
}

const known = ['Location', 'Cake', 'History', 'Clock', 'Calendar', 'Eye', 'Link', 'GitHub', 'Twitter', 'X'];
const isRowKnown = (row: Element) => known.some((name) => all(row, `svg.icon${name}`).length > 0);

/** The document ends in the head: the rest is still on its way. */
const isCutOff = (page: Page, head: Element) => {
  const last = onPage(page, '*').at(-1);
  return last !== undefined && contains(head, last);
};

/** The whole head has come, and we know every row in it. */
export const noLocation: Proof = (page) => {
  const row = rows(page)[0];
  const head = headOf(page);
  if (!row || !head) return 'missing';
  if (isCutOff(page, head)) return 'loading';
  if (!closest(row, 'li') || contains(row, head) || onPage(page, 'svg.iconLocation').length) return 'unclear';
  const items = seenIn(page, head, 'li');
  if (!items.every(isRowKnown)) return 'unclear';
  // A row of another kind would be beside the lists.
  const inLists = seenIn(page, head, '[class*="truncate"], [title]').every((one) => closest(one, 'li, h1, h2, a'));
  return inLists ? sourceOf(moments, pageText(row)) : 'unclear';
};
