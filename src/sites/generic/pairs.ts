import { attributeOf, firstChildOf, isElement, isText, nextSiblingOf, rawText, tagOf } from '../reading/dom';
import { oncePerPage } from '../reading/once';
import { seenOn, wordsOf } from '../reading/seen';
import { type PageText, pageText } from '../reading/text';
import type { Page } from '../site';

/** A label, the element that holds the value, and where in its words the value begins. */
export type Pair = { label: string; element: Element; selector: string; words: PageText; start: number };

const childrenOf = (element: Element): Node[] => {
  const children: Node[] = [];
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node)) children.push(node);
  return children;
};

const elementAfter = (element: Element): Element | undefined => {
  for (let node = nextSiblingOf(element); node; node = nextSiblingOf(node)) if (isElement(node)) return node;
  return undefined;
};

const pair = (label: string, element: Element, selector = tagOf(element)): Pair[] => {
  const words = pageText(element);
  const isShort = label !== '' && label.length <= 40 && words.text !== '' && !words.text.includes('\n');
  return isShort ? [{ label: label.replace(/\s*:$/, ''), element, selector, words, start: 0 }] : [];
};

/** dt and the one dd that follows. */
const definitions = (page: Page): Pair[] =>
  seenOn(page, 'dt').flatMap((term) => {
    const value = elementAfter(term);
    const next = value && elementAfter(value);
    if (!value || tagOf(value) !== 'dd' || (next && tagOf(next) === 'dd')) return [];
    return pair(wordsOf(term), value);
  });

const rows = 'tr, li, p, div, span';

/** A row of two elements, and no words outside them: th and td, or the like. */
const twoElements = (page: Page): Pair[] =>
  seenOn(page, rows).flatMap((row) => {
    if (rawText(row).length > 200) return [];
    const children = childrenOf(row);
    const [label, value, ...more] = children.filter(isElement);
    const isBare = children.every((node) => !isText(node) || /^[\s:]*$/.test(rawText(node)));
    if (!label || !value || more.length || !isBare) return [];
    if (tagOf(row) === 'tr' && `${tagOf(label)} ${tagOf(value)}` !== 'th td') return [];
    return pair(wordsOf(label), value);
  });

/** "Label: value", on a line of its own. */
const lines = (page: Page): Pair[] =>
  seenOn(page, 'li, p, div, span, small, dd, td').flatMap((element) => {
    if (!rawText(element).includes(':') || rawText(element).length > 200) return [];
    const words = pageText(element);
    const [whole, label = ''] = /^([^:\n]{2,40}):\s+(?=[^\n]+$)/.exec(words.text) ?? [];
    return whole ? [{ label: label.trim(), element, selector: tagOf(element), words, start: whole.length }] : [];
  });

/** The words of an element that is named for those who cannot see it. */
const named = (page: Page): Pair[] =>
  seenOn(page, '[aria-label]').flatMap((element) =>
    pair(attributeOf(element, 'aria-label')?.trim() ?? '', element, '[aria-label]'),
  );

/** "Label value" on a line of its own, without a mark between them. */
export const shortLines = oncePerPage((page: Page): Pair[] =>
  seenOn(page, 'li, p, div, span, small, time, dd, td').flatMap((element) => {
    const isLong = rawText(element).length > 200;
    return isLong ? [] : pair('-', element);
  }),
);

export const pairs = oncePerPage((page: Page): Pair[] => [
  ...definitions(page),
  ...twoElements(page),
  ...named(page),
  ...lines(page),
]);
