import { dateForm, dateIn } from '../reading/dates';
import { all, firstChildOf, isElement, isText, nextSiblingOf, parentOf, rawText, tagOf } from '../reading/dom';
import { unreadable } from '../reading/fact';
import { oncePerPage } from '../reading/once';
import { containing, pattern } from '../reading/readers';
import { isOwn, sourceOf, wordsOf } from '../reading/seen';
import { pageText } from '../reading/text';
import type { Page, Reader } from '../site';

const since = new RegExp(`^Toptal member since:? (?<quote>(?<date>${dateForm}))$`, 'i');

/** The innermost elements that say since when. */
const sinceSpots = oncePerPage((page) =>
  containing(
    'h2, h3, h4, p, li, span, div',
    /toptal member since/i,
  )(page).filter(({ element }) => since.test(wordsOf(element))),
);

export const memberSince = pattern(sinceSpots, since, dateIn);

export const hasHead = (page: Page): boolean => sinceSpots(page).length > 0;

/**
 * The lines of the head stand one below the other: "Full-stack Developer", "Seattle, WA, United States", "Toptal
 * member since January 28, 2022". They have no labels, so they are only read where there are these three and no more,
 * and the second has a comma, as their places have.
 */
function linesOf(page: Page): [role: Element, place: Element] | undefined {
  const last = sinceSpots(page)[0]?.element;
  const row = last && rowOf(last);
  const parent = row && parentOf(row);
  if (!row || !parent || hasBareText(parent)) return undefined;
  const above: Element[] = [];
  for (let node = firstChildOf(parent); node && node !== row; node = nextSiblingOf(node)) {
    if (isElement(node) && wordsOf(node) && isOwn(page, node) && !isTop(node)) above.push(node);
  }
  const [role, place, ...more] = above;
  if (!role || !place || more.length || !isLine(role) || !isLine(place)) return undefined;
  return wordsOf(place).includes(',') ? [role, place] : undefined;
}

/** The largest element that has these words and no others. */
function rowOf(element: Element): Element {
  const words = wordsOf(element);
  let row = element;
  for (let up = parentOf(row); up && isElement(up) && wordsOf(up) === words; up = parentOf(up)) row = up;
  return row;
}

function hasBareText(parent: Node): boolean {
  for (let node = firstChildOf(parent); node; node = nextSiblingOf(node))
    if (isText(node) && rawText(node).trim()) return true;
  return false;
}

/** The name, and the seal under it. */
const isTop = (element: Element): boolean =>
  tagOf(element) === 'h1' || all(element, 'h1').length > 0 || /^verified expert\b/i.test(wordsOf(element));

const isLine = (element: Element): boolean => {
  const { text } = pageText(element);
  return text.length <= 80 && !text.includes('\n') && !/\b(toptal|available|hire)\b/i.test(text);
};

const lineAt =
  (index: 0 | 1): Reader<string> =>
  (page) => {
    const element = linesOf(page)?.[index];
    if (!element) return unreadable('missing');
    const words = pageText(element);
    return { state: 'read', value: words.text, sources: [sourceOf(tagOf(element), words)] };
  };

export const headline = lineAt(0);
export const location = lineAt(1);
