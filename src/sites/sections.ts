import type { Source } from '../profile/profile';
import { attributeOf, contains, isBefore, tagOf } from './dom';
import { type Find, nothing, outermost } from './lists';
import { seenOn, sourceOf, wordsOf } from './seen';
import type { Page } from './site';
import { pageText } from './text';

/**
 * What stands between a heading and the next one of the same or a higher level. It holds where ids and class names
 * have changed, because people read headings.
 */
export type Section = { heading: Element; next: Element | undefined };

const headings = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

const cache = new WeakMap<Page, Element[]>();

function headingsOf(page: Page): Element[] {
  const known = cache.get(page) ?? seenOn(page, headings);
  cache.set(page, known);
  return known;
}

/** The first section whose heading has these words. */
export function sectionTitled(page: Page, title: RegExp): Section | undefined {
  const all = headingsOf(page);
  const index = all.findIndex((element) => title.test(wordsOf(element)));
  const heading = all[index];
  if (!heading) return undefined;
  return { heading, next: all.slice(index + 1).find((other) => levelOf(other) <= levelOf(heading)) };
}

const levelOf = (heading: Element) =>
  Number(attributeOf(heading, 'aria-level') ?? /^h(\d)$/.exec(tagOf(heading))?.[1] ?? 6);

/** Does the element stand in the section as a whole? */
export const isIn = ({ heading, next }: Section, element: Element): boolean =>
  isBefore(heading, element) &&
  !contains(heading, element) &&
  (!next || (isBefore(element, next) && !contains(element, next)));

/** The elements of the first of these selectors that matches any in a section; of nested ones the outermost. */
export const underHeading =
  (title: RegExp, selectors: readonly string[], isEntry: (element: Element) => boolean = () => true): Find =>
  (page) => {
    const section = sectionTitled(page, title);
    for (const selector of section ? selectors : []) {
      const elements = seenOn(page, selector).filter(
        (element) => section && isIn(section, element) && isEntry(element),
      );
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
  seenOn(page, 'p, li, span, strong, h3, h4, h5, h6, div').some(
    (element) => isIn(section, element) && wordsOf(element) !== '',
  );
