import type { Page } from '../site';
import { attributeOf, rawText, tagOf } from './dom';
import { startsIn } from './holding';
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
  const raw = headingsOf(page).map(({ element }) => rawText(element));
  const text = raw
    .join(end)
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .replace(/ ?\0 ?/g, '\n')
    .replace(/^ | $/g, '');
  return { text, starts: [0, ...startsIn(text, /\n/).map((start) => start + 1)] };
});

/** Stands in no words. */
const end = '\0';

/** The index of the first heading with such words that passes; −1: there is none. */
export function indexOfTitled(page: Page, title: RegExp, isWanted: (heading: Element) => boolean): number {
  const { text, starts } = lines(page);
  for (const index of startsIn(text, new RegExp(title.source, `m${title.flags}`))) {
    const at = countUntil(starts, (start) => start > index) - 1;
    const heading = headingsOf(page)[at];
    if (heading && title.test(heading.words) && isWanted(heading.element)) return at;
  }
  return -1;
}
