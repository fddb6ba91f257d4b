import type { Source } from '../../profile/profile';
import type { Page } from '../site';
import { all, attributeOf, closest, matches } from './dom';
import { onPage } from './once';
import { oneLine, type PageText, pageText } from './text';

const context = 32;

/** What stands inside these is not there for a person to read, or is the site's own talk with its visitor. */
const unseen =
  '[hidden], template, noscript, [role="dialog"], [aria-modal="true"], dialog, nav, footer, [role="tooltip"], ' +
  'form:has(input[type="password"]), [style*="display:none"], [style*="display: none"]';

/** Can a person see it? */
export const isSeen = (element: Element): boolean => !closest(element, unseen);

/** Can a person see it, and does it hold the words of this one? */
export const isOwn = ({ others }: Page, element: Element): boolean =>
  isSeen(element) && !(others && closest(element, others));

/** Elements that a person can see, in document order. */
export const seen = (root: Element, selector: string): Element[] => all(root, selector).filter(isSeen);

/** The same, without the parts that hold the words of other people. */
export const seenIn = (page: Page, part: Element, selector: string): Element[] =>
  all(part, selector).filter((element) => isOwn(page, element));

/** The same on the whole page. */
export const seenOn = (page: Page, selector: string): Element[] =>
  onPage(page, selector).filter((element) => isOwn(page, element));

/** The folded words of an element on one line, or nothing where there is no element. */
export const wordsOf = (element: Element | undefined): string => (element ? oneLine(pageText(element).text) : '');

/** The place of `text.slice(start, end)` in `element`. */
export function sourceOf(selector: string, { text }: Pick<PageText, 'text'>, start = 0, end = text.length): Source {
  const line = oneLine(text);
  const quote = line.slice(start, end);
  const prefix = line.slice(Math.max(0, start - context), start);
  const suffix = line.slice(end, end + context);
  return { selector, quote, ...(prefix && { prefix }), ...(suffix && { suffix }) };
}

/**
 * Placeholders of content that has not come yet. Freelancer.com leaves the shimmer behind a picture where it was when
 * the picture is there.
 */
export const busy =
  ':is([aria-busy="true"], [role="progressbar"], [class*="skeleton" i], [class*="placeholder-glow" i], ' +
  '[class*="shimmer" i], [class*="ItemLoading"], fl-spinner, fl-loading-text, .loading, .is-loading)' +
  ':not(fl-user-avatar *)';

export const isBusy = (element: Element): boolean => matches(element, busy) || all(element, busy).length > 0;

/** What may stand in for more: a toggle, a count of what is hidden, the pages of a list. */
export const toggles =
  'button, [role="button"], [aria-expanded="false"], [data-testid="show-more-count"], .ReadMoreButton, [class*="pagination"]';
const closed =
  '[aria-expanded="false"]:not([aria-haspopup]), [data-testid="show-more-count"], .ReadMoreButton, [class*="pagination"]';
const offersMore =
  /^\W*((show|load|view|see|read)\s+(\d+\s+)?(more|all)\b|more$|\d+\s+more\b|(ver|mostrar|leer|ler|cargar)\s+(\d+\s+)?(más|mais|tod[oa]s?)|(voir|afficher|lire)\s+(plus|tou(s|t|tes)|la suite)|mehr\s+(anzeigen|lesen|laden)|alle\s+anzeigen|weiterlesen|더\s?보기)/i;

/** Does it stand in for more than can be seen? */
export const isToggle = (element: Element): boolean =>
  matches(element, closed) || offersMore.test(attributeOf(element, 'aria-label') ?? wordsOf(element));

/** Is a part of this hidden behind a button of its own? */
export const isCollapsed = (element: Element): boolean => all(element, toggles).some(isToggle);
