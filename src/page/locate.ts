import type { Source } from '../profile/profile';
import { all } from '../sites/reading/dom';
import { oneLine, type PageText, type Point, pageText } from '../sites/reading/text';

/** Where quoted words stand in the document. `element` is the one that the source's selector found. */
export type Place = { element: Element; start: Point; end: Point };

/**
 * Finds quoted words again. @returns nothing where they are no longer there word for word: a mark on other words
 * than those that were judged would be a false statement.
 */
export function locate(root: Element, source: Source): Place | undefined {
  if (!source.quote) return undefined;
  for (const element of visibleFirst(all(root, source.selector))) {
    const words = pageText(element);
    const start = find(oneLine(words.text), source);
    const place = start === undefined ? undefined : placeOf(element, words, start, start + source.quote.length);
    if (place) return place;
  }
  return undefined;
}

/** A page may hold a copy for narrow windows beside the one that is seen. */
function visibleFirst(elements: Element[]): Element[] {
  if (elements.length < 2) return elements;
  const isVisible = (element: Element) => element.checkVisibility?.() ?? true;
  return [...elements.filter(isVisible), ...elements.filter((element) => !isVisible(element))];
}

/** Of several equal quotes, the one with the same words around it; else the first. */
function find(line: string, { quote, prefix = '', suffix = '' }: Source): number | undefined {
  const exact = line.indexOf(prefix + quote + suffix);
  if (exact >= 0) return exact + prefix.length;
  const first = line.indexOf(quote);
  return first >= 0 ? first : undefined;
}

function placeOf(element: Element, words: PageText, from: number, to: number): Place | undefined {
  const start = words.point(from);
  const last = words.point(to - 1);
  return start && last && { element, start, end: { node: last.node, offset: last.offset + 1 } };
}
