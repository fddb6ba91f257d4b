import type { Page } from '../site';
import { firstChildOf, isElement, isText, matches, nextSiblingOf, rawText } from './dom';
import { oncePerPage } from './once';
import { countUntil } from './ordered';

/** The words of elements are long to gather, and many questions are about the same elements. */
const lengths = oncePerPage(() => new Map<Element, number>());

/** How many characters of raw text an element has. */
export function rawLength(page: Page, element: Element): number {
  const length = lengths(page).get(element) ?? rawText(element).length;
  lengths(page).set(element, length);
  return length;
}

const textOfPage = oncePerPage(({ root }) => rawText(root));
const known = oncePerPage(() => new Map<string, Element[]>());

/**
 * The elements inside `part` in whose raw text a match begins, in document order. A page has thousands of elements and
 * few that speak of one thing, so those without it are left out together with all that is inside them. `words` looks
 * at nothing around it, and spans no more than a few words.
 */
export function holding(page: Page, words: RegExp, part: Element = page.root): Element[] {
  if (part !== page.root) return find(page, { element: part, text: rawText(part) }, words);
  const found = known(page).get(String(words)) ?? find(page, { element: part, text: textOfPage(page) }, words);
  known(page).set(String(words), found);
  return found;
}

/** Where the matches begin, each looked for from the beginning of the one before, so that a match inside another is found too. */
export function startsIn(text: string, { source, flags }: RegExp): number[] {
  const words = new RegExp(source, `g${flags}`);
  const starts: number[] = [];
  for (let match = words.exec(text); match; match = words.exec(text)) {
    starts.push(match.index);
    // By whole signs: a match of one that takes two places would else be found for ever.
    words.lastIndex = match.index + ((text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1);
  }
  return starts;
}

type Held = { element: Element; start: number; end: number };

function find(page: Page, { element, text }: { element: Element; text: string }, words: RegExp): Element[] {
  const found: Element[] = [];
  const starts = startsIn(text, words);
  const pending: Held[] = starts.length ? [{ element, start: 0, end: text.length }] : [];
  for (let next = pending.pop(); next; next = pending.pop()) {
    lengths(page).set(next.element, next.end - next.start);
    if (next.element !== element) found.push(next.element);
    for (const held of childrenHolding(page, next, starts).reverse()) pending.push(held);
  }
  return found;
}

function childrenHolding(page: Page, { element, start, end }: Held, starts: readonly number[]): Held[] {
  const children: Held[] = [];
  let from = start;
  for (let node = firstChildOf(element); node && hasBetween(starts, from, end); node = nextSiblingOf(node)) {
    if (isElement(node)) {
      // The last child has what is left, and need not be measured.
      const to = nextSiblingOf(node) ? from + rawLength(page, node) : end;
      if (hasBetween(starts, from, to)) children.push({ element: node, start: from, end: to });
      from = to;
    } else if (isText(node)) from += rawText(node).length;
  }
  return children;
}

/** Is one of these ascending numbers at least `from` and less than `to`? */
const hasBetween = (numbers: readonly number[], from: number, to: number): boolean =>
  (numbers[countUntil(numbers, (number) => number >= from)] ?? to) < to;

/** The longest raw text of what may be one line; more may stand in it than a person sees. */
const longestLine = 2_000;

/** Those among them that a selector matches, and that are no longer than a line. */
export const linesHolding = (page: Page, selector: string, words: RegExp, longest = longestLine): Element[] =>
  holding(page, words).filter((element) => matches(element, selector) && rawLength(page, element) <= longest);
