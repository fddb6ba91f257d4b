import type { Page } from '../site';
import { attributeOf, rawText, tagOf } from './dom';
import { oncePerPage, onPage } from './once';
import { countUntil } from './ordered';

/** A page may have thousands, and few are asked about. */
export class Heading {
  #words: string | undefined;
  #level: number | undefined;

  constructor(readonly element: Element) {}

  get words(): string {
    this.#words ??= rawText(this.element).trim().replace(/\s+/g, ' ');
    return this.#words;
  }

  get level(): number {
    this.#level ??= levelOf(this.element);
    return this.#level;
  }
}

export function levelOf(heading: Element): number {
  const stated = attributeOf(heading, 'aria-level');
  return stated === null ? levels.indexOf(tagOf(heading)) + 1 || 6 : Number(stated);
}

const levels = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** In document order. */
export const headingsOf = oncePerPage((page) =>
  onPage(page, 'h1, h2, h3, h4, h5, h6, [role="heading"]').map((element) => new Heading(element)),
);

/** The words of all, a line each, and where the lines begin: a page is asked for many titles. */
const lines = oncePerPage((page) => {
  const starts: number[] = [];
  let text = '';
  for (const { words } of headingsOf(page)) {
    starts.push(text.length);
    text += `${words}\n`;
  }
  return { text, starts };
});

/** The index of the first heading with such words that passes; −1: there is none. */
export function indexOfTitled(page: Page, title: RegExp, isWanted: (heading: Element) => boolean): number {
  const { text, starts } = lines(page);
  // Looks ahead only, so that a match over the end of a line hides none in the next.
  for (const { index } of text.matchAll(new RegExp(`(?=${title.source})`, `gm${title.flags}`))) {
    const at = countUntil(starts, (start) => start > index) - 1;
    const heading = headingsOf(page)[at];
    if (heading && title.test(heading.words) && isWanted(heading.element)) return at;
  }
  return -1;
}
