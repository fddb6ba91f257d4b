import type { Source } from '../../profile/profile';
import type { Page } from '../site';
import { all, attributeOf, contains, matches, rawText, tagOf } from './dom';
import { type Find, nothing, outermost } from './lists';
import { oncePerPage, onPage } from './once';
import { isOwn, isSeen, sourceOf, wordsOf } from './seen';
import { pageText } from './text';

/**
 * What stands between a heading and the next one of the same or a higher level. It holds where ids and class names
 * have changed, because people read headings.
 */
export type Section = { heading: Element; next: Element | undefined };

const headingsOf = oncePerPage(({ root }) =>
  all(root, 'h1, h2, h3, h4, h5, h6, [role="heading"]').map((element) => ({ element, words: rawText(element).trim() })),
);

/** Where each element stands in the document. Browsers take long to compare two of thousands of neighbours. */
const orderOf = oncePerPage(({ root }) => new Map(all(root, '*').map((element, index) => [element, index])));

/** The first section whose heading has these words. */
export function sectionTitled(page: Page, title: RegExp): Section | undefined {
  const headings = headingsOf(page);
  const index = headings.findIndex(({ element, words }) => title.test(words) && isOwn(page, element));
  const heading = headings[index]?.element;
  if (!heading) return undefined;
  const level = levelOf(heading);
  return { heading, next: headings.slice(index + 1).find(({ element }) => levelOf(element) <= level)?.element };
}

/** The words of the headings that stand side by side with the one of this title: same level, nothing higher between. */
export function headingsLike(page: Page, title: RegExp): string[] {
  const section = sectionTitled(page, title);
  if (!section) return [];
  const level = levelOf(section.heading);
  const headings = headingsOf(page).filter(({ element }) => levelOf(element) <= level);
  const index = headings.findIndex(({ element }) => element === section.heading);
  const isHigher = ({ element }: { element: Element }) => levelOf(element) < level;
  const start = headings.slice(0, index).findLastIndex(isHigher) + 1;
  const length = headings.slice(index).findIndex(isHigher);
  const alike = headings.slice(start, length < 0 ? undefined : index + length);
  return alike.filter(({ element }) => isOwn(page, element)).map(({ words }) => words);
}

const levelOf = (heading: Element) =>
  Number(attributeOf(heading, 'aria-level') ?? /^h(\d)$/.exec(tagOf(heading))?.[1] ?? 6);

/** Does `one` begin before the other does? */
export const isAbove = (page: Page, one: Element, other: Element): boolean =>
  (orderOf(page).get(one) ?? -1) < (orderOf(page).get(other) ?? -1);

/** Does the element stand in the section as a whole? */
export const isIn = (page: Page, { heading, next }: Section, element: Element): boolean =>
  isAbove(page, heading, element) &&
  !contains(heading, element) &&
  (!next || (isAbove(page, element, next) && !contains(element, next)));

/** The elements in a section that a person can see. */
export const seenInSection = (page: Page, section: Section, selector: string): Element[] =>
  onPage(page, selector).filter((element) => isIn(page, section, element) && isOwn(page, element));

/** The elements of the first of these selectors that matches any in a section; of nested ones the outermost. */
export const underHeading =
  (title: RegExp, selectors: readonly string[], isEntry: (element: Element) => boolean = () => true): Find =>
  (page) => {
    const section = sectionTitled(page, title);
    for (const selector of section ? selectors : []) {
      const elements = section ? seenInSection(page, section, selector).filter(isEntry) : [];
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

const hasWords = (page: Page, section: Section): boolean =>
  onPage(page, 'p, li, span, strong, h3, h4, h5, h6, div').some(
    (element) => isIn(page, section, element) && isOwn(page, element) && wordsOf(element) !== '',
  );

/** Does one of the headings over an element say this? */
export const isUnder = (page: Page, title: RegExp, element: Element): boolean =>
  headingsOver(page, element).some((heading) => title.test(wordsOf(heading)));

/** A heading with nothing under it to see, whoever's: what stands there has not come yet. */
export const isHollow = (page: Page, section: Section): boolean =>
  !onPage(page, 'p, li, span, strong, h3, h4, h5, h6, div, img, svg, video, iframe').some(
    (element) =>
      isIn(page, section, element) &&
      isSeen(element) &&
      (wordsOf(element) !== '' || matches(element, 'img, svg, video, iframe')),
  );

/** The headings that an element stands under: the nearest before it, then the nearest of each higher level. */
export function headingsOver(page: Page, element: Element): Element[] {
  const over: Element[] = [];
  for (const { element: heading } of headingsOf(page).toReversed()) {
    const last = over.at(-1);
    const isNext = isAbove(page, heading, element) && (!last || levelOf(heading) < levelOf(last));
    if (isNext && isSeen(heading)) over.push(heading);
  }
  return over;
}
