import type { Page } from '../site';
import { attributeOf, rawText, tagOf } from './dom';
import { startsIn } from './holding';
import { oncePerPage, oncePerPageAnd, onPage } from './once';
import { countUntil } from './ordered';

const levels = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** A whole number: what a page states may be anything. */
export function levelOf(heading: Element): number {
  const level = attributeOf(heading, 'aria-level');
  return level === null ? levels.indexOf(tagOf(heading)) + 1 || 6 : Math.min(Number(level), 9) | 0;
}

export const titleOf = (heading: Element): string => rawText(heading).trim().replace(/\s+/g, ' ');

/** In document order. */
export const headingsOf = (page: Page): Element[] => onPage(page, `${levels}, [role="heading"]`);

/**
 * Those of this level or a higher one. A page may have thousands of headings, few of them high: where none states its
 * level, their tags tell.
 */
export const headingsUpTo = oncePerPageAnd((page, level: number): Element[] => {
  const isStated = onPage(page, '[role="heading"], [aria-level]').length > 0;
  if (isStated) return headingsOf(page).filter((heading) => levelOf(heading) <= level);
  return level < 1 ? [] : onPage(page, levels.slice(0, level).join(', '));
});

/** Stands in no words. */
const end = '\0';

/** The titles of all, a line each, and where the lines begin: a page is asked for many. */
const lines = oncePerPage((page) => {
  const text = headingsOf(page)
    .map(rawText)
    .join(end)
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .replace(/ ?\0 ?/g, '\n')
    .replace(/^ | $/g, '');
  return { text, starts: [0, ...startsIn(text, /\n/).map((start) => start + 1)] };
});

/** The first heading with such a title that passes. */
export function headingTitled(page: Page, title: RegExp, isWanted: (heading: Element) => boolean): Element | undefined {
  const { text, starts } = lines(page);
  for (const index of startsIn(text, new RegExp(title.source, `m${title.flags}`))) {
    const heading = headingsOf(page)[countUntil(starts, (start) => start > index) - 1];
    if (heading && title.test(titleOf(heading)) && isWanted(heading)) return heading;
  }
  return undefined;
}
