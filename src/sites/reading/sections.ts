import type { Source } from '../../profile/profile';
import type { Page } from '../site';
import { contains, firstChildOf, isBefore, isElement, matches, nextSiblingOf, parentOf, tagOf } from './dom';
import { headingsOf, headingsUpTo, headingTitled, levelOf, titleOf } from './headings';
import { type Find, firstOnes, nothing, outermost } from './lists';
import { oncePerPage, onPage } from './once';
import { countUntil } from './ordered';
import { isOwn, isSeen, isToggle, sourceOf, toggles, wordsOf } from './seen';
import { isFilled, pageText } from './text';

/**
 * What stands between a heading and the next one of the same or a higher level. It holds where ids and class names
 * have changed, because people read headings.
 */
export type Section = { heading: Element; next: Element | undefined };

/** Those of these elements, in document order, that begin before another one does. */
export const startingBefore = (ordered: readonly Element[], other: Element): Element[] =>
  ordered.slice(
    0,
    countUntil(ordered, (element) => !isBefore(element, other)),
  );

const sections = oncePerPage(() => new Map<string, Section | undefined>());

/** The first section whose heading has these words. */
export function sectionTitled(page: Page, title: RegExp): Section | undefined {
  const known = sections(page);
  if (!known.has(String(title))) known.set(String(title), findSection(page, title));
  return known.get(String(title));
}

function findSection(page: Page, title: RegExp): Section | undefined {
  const heading = headingTitled(page, title, (element) => isOwn(page, element));
  if (!heading) return undefined;
  const higher = headingsUpTo(page, levelOf(heading));
  return { heading, next: higher[countUntil(higher, (other) => isBefore(heading, other))] };
}

/** The words of the headings that stand side by side with the one of this title: same level, nothing higher between. */
export function headingsLike(page: Page, title: RegExp): string[] {
  const section = sectionTitled(page, title);
  if (!section) return [];
  const level = levelOf(section.heading);
  const headings = headingsUpTo(page, level);
  const index = headings.indexOf(section.heading);
  const isHigher = (element: Element) => levelOf(element) < level;
  const start = headings.slice(0, index).findLastIndex(isHigher) + 1;
  const length = headings.slice(index).findIndex(isHigher);
  const alike = headings.slice(start, length < 0 ? undefined : index + length);
  return alike.filter((element) => isOwn(page, element)).map(titleOf);
}

/** Does the element stand in the section as a whole? */
export const isIn = ({ heading, next }: Section, element: Element): boolean =>
  isBefore(heading, element) &&
  !contains(heading, element) &&
  (!next || (isBefore(element, next) && !contains(element, next)));

/** The elements in a section that a person can see. */
export const seenInSection = (page: Page, section: Section, selector: string): Element[] =>
  inSection(page, section, selector).filter((element) => isOwn(page, element));

/** The elements that begin in a section and are whole in it, whoever can see them. */
export const inSection = (page: Page, section: Section, selector: string): Element[] =>
  wholeIn(section, onPage(page, selector));

/** The same of these elements, which are in document order. */
export function wholeIn({ heading, next }: Section, elements: ArrayLike<Element>): Element[] {
  const start = countUntil(elements, (element) => isBefore(heading, element));
  const end = next ? countUntil(elements, (element) => !isBefore(element, next)) : elements.length;
  const isWhole = (element: Element) => !contains(heading, element) && !(next && contains(element, next));
  return Array.from({ length: end - start }, (_, index) => elements[start + index] as Element).filter(isWhole);
}

/** Does a button in it stand in for more than can be seen? */
export const offersMore = (page: Page, section: Section): boolean =>
  inSection(page, section, toggles).some((element) => isToggle(element) && isOwn(page, element));

/** Are there more than so many? */
export function hasMoreThan(page: Page, count: number, section: Section, selector: string): boolean {
  let left = count;
  return inSection(page, section, selector).some((element) => isOwn(page, element) && left-- === 0);
}

/** The elements of the first of these selectors that matches any in a section; of nested ones the outermost. */
export const underHeading =
  (title: RegExp, selectors: readonly string[], isEntry: (element: Element) => boolean = () => true): Find =>
  (page) => {
    const section = sectionTitled(page, title);
    for (const selector of section ? selectors : []) {
      const inside = section ? inSection(page, section, selector) : [];
      const elements = firstOnes(inside, (element) => isEntry(element) && isOwn(page, element));
      if (elements.length) return { selector, elements: outermost(elements) };
    }
    return nothing;
  };

/** The words of the first of these headings that is followed by something to read. */
export function filledSection(page: Page, titles: readonly RegExp[]): Source | undefined {
  for (const title of titles) {
    const section = sectionTitled(page, title);
    if (section && hasWords(page, section)) return sourceOf(tagOf(section.heading), pageText(section.heading));
  }
  return undefined;
}

const fillings = new Set('p li span strong h3 h4 h5 h6 div'.split(' '));

function hasWords(page: Page, section: Section): boolean {
  for (let element = after(section.heading); element && element !== section.next; element = next(element)) {
    const isWhole = !section.next || !contains(element, section.next);
    const isFilling = isWhole && fillings.has(tagOf(element)) && isOwn(page, element);
    if (isFilling && isFilled(element)) return true;
  }
  return false;
}

/** The next element in the document. */
const next = (element: Element): Element | undefined => elementFrom(firstChildOf(element)) ?? after(element);

/** The next that does not stand in this one. */
function after(element: Element): Element | undefined {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const found = elementFrom(nextSiblingOf(node));
    if (found) return found;
  }
  return undefined;
}

function elementFrom(first: Node | null): Element | undefined {
  for (let node = first; node; node = nextSiblingOf(node)) if (isElement(node)) return node;
  return undefined;
}

/** Does one of the headings over an element say this? */
export const isUnder = (page: Page, title: RegExp, element: Element): boolean =>
  headingsOver(page, element).some((heading) => title.test(wordsOf(heading)));

/** A heading with nothing under it to see, whoever's: what stands there has not come yet. */
export const isHollow = (page: Page, section: Section): boolean =>
  !inSection(page, section, 'p, li, span, strong, h3, h4, h5, h6, div, img, svg, video, iframe').some(
    (element) => isSeen(element) && (wordsOf(element) !== '' || matches(element, 'img, svg, video, iframe')),
  );

/** The headings that an element stands under: the nearest before it, then the nearest of each higher level. */
export function headingsOver(page: Page, element: Element): Element[] {
  const over: Element[] = [];
  // A heading stands under higher ones only.
  let higher = matches(element, 'h1, h2, h3, h4, h5, h6') ? headingsUpTo(page, levelOf(element) - 1) : headingsOf(page);
  for (;;) {
    const heading = startingBefore(higher, element).findLast(isSeen);
    if (!heading) return over;
    over.push(heading);
    higher = headingsUpTo(page, levelOf(heading) - 1);
  }
}
