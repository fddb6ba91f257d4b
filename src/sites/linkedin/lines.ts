import {
  all,
  closest,
  firstChildOf,
  isElement,
  isText,
  matches,
  nextSiblingOf,
  parentOf,
  rawText,
} from '../reading/dom';
import { outermost } from '../reading/lists';
import { oncePerPage } from '../reading/once';
import { isOwn, wordsOf } from '../reading/seen';
import type { Page } from '../site';

/** Words that stand in one line of a card, and the element that holds them. */
export type Line = { element: Element; words: string };

/** The second copy of a line, for screen readers; and what can be pressed. */
const skipped = '.visually-hidden, .visually-hidden *, .a11y-text, .sr-only, button, button *, script, style, svg *';

function hasWords(element: Element): boolean {
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node)) {
    if (isText(node) && /\S/.test(rawText(node))) return true;
  }
  return false;
}

/** The lines of a part of the page, in order. Where copies stand side by side, the first. */
export function linesIn(page: Page, part: Element): Line[] {
  const elements = all(part, '*').filter((element) => hasWords(element) && !matches(element, skipped));
  const lines = outermost(elements).filter((element) => isOwn(page, element));
  return once(lines.map((element) => ({ element, words: wordsOf(element) })).filter(({ words }) => words));
}

const once = (lines: Line[]): Line[] =>
  lines.filter(({ element, words }, index) => {
    const before = lines[index - 1];
    return before?.words !== words || itemOf(before.element) !== itemOf(element);
  });

/** The entries of a list, in all layouts. */
export const listItems = 'li, [componentkey^="entity-collection-item"]';

/** The entry of a list in which an element stands. */
export const itemOf = (element: Element): Element | null => closest(element, listItems);

const known = oncePerPage(() => new Map<Element, Line[]>());

/** The lines of an entry that stand in no entry inside it. */
export function ownLines(page: Page, item: Element): Line[] {
  const lines = known(page);
  if (!lines.has(item)) sortLines(page, outermostItem(item), lines);
  return lines.get(item) ?? [];
}

/** Gives each line to the entry in which it stands. */
function sortLines(page: Page, item: Element, lines: Map<Element, Line[]>) {
  for (const inner of [item, ...all(item, listItems)]) lines.set(inner, []);
  for (const line of linesIn(page, item)) lines.get(itemOf(line.element) ?? item)?.push(line);
}

function outermostItem(item: Element): Element {
  const parent = parentOf(item);
  const outer = parent && isElement(parent) ? itemOf(parent) : null;
  return outer ? outermostItem(outer) : item;
}

/** The nearest entry around an entry that has lines of its own. */
export function outerItem(page: Page, item: Element): Element | undefined {
  const parent = parentOf(item);
  const outer = parent && isElement(parent) ? itemOf(parent) : null;
  if (!outer) return undefined;
  return ownLines(page, outer).length ? outer : outerItem(page, outer);
}

/** The same words twice over: both copies in one element, as no person wrote them. */
export function isDoubled(words: string): boolean {
  const letters = words.replace(/\s/g, '');
  const half = letters.length / 2;
  return half >= 2 && Number.isInteger(half) && letters.slice(0, half) === letters.slice(half);
}
