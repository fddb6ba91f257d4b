import { unreadable } from '../reading/fact';
import { metaOf } from '../reading/meta';
import { line, saying, text } from '../reading/readers';
import { headingsOver } from '../reading/sections';
import { seenOn, wordsOf } from '../reading/seen';
import type { Page, Reader } from '../site';
import { isOneLine } from './one-line';
import { namesSubject } from './subject';

/** Does it stand under the name, and before any other heading? */
function isInHead(page: Page, element: Element): boolean {
  const over = headingsOver(page, element);
  return over.length > 0 && over.every((heading) => namesSubject(page, heading));
}

/** The line of the head whose class has this word; several that differ are unclear. */
export const called =
  (word: string): Reader<string> =>
  (page) => {
    const selector = `[class*="${word}" i]`;
    const found = seenOn(page, selector).filter((element) => isInHead(page, element) && wordsOf(element));
    if (new Set(found.map(wordsOf)).size > 1) return unreadable('unclear');
    return text(() => found.map((element) => ({ selector, element })), isOneLine)(page);
  };

/** What the head of the document says of the person: its descriptions, and what follows the name in its title. */
const statedOn = (page: Page): string[] => {
  const behind = /^.+? - (.+?)(?: \| .*)?$/.exec(page.title.trim())?.[1] ?? '';
  return [metaOf(page, 'og:description'), metaOf(page, 'description'), behind].map(line).filter(Boolean);
};

/** The line of the head that says the same, and is no sentence. */
export const stated: Reader<string> = text(
  (page) => saying('p, div, span, li, h2, h3', ...statedOn(page))(page),
  (words, element, page) => {
    const isHeadline = statedOn(page).includes(line(words)) && !/[.!?]$/.test(words);
    return isHeadline && isInHead(page, element) ? isOneLine(words) : undefined;
  },
);
