import { attributeOf, firstChildOf, isElement, isText, nextSiblingOf, rawText, tagOf } from '../reading/dom';
import { holding, rawLength } from '../reading/holding';
import { onPage } from '../reading/once';
import { type PageText, pageText } from '../reading/text';
import type { Page } from '../site';

/**
 * A label and the element that holds its value, of which nothing is known but this: a page has thousands, so whether
 * it can be seen, and whom it is about, is asked only where the label is one that we look for.
 */
export type Pair = { label: string; element: Element; selector: string; hasLabel: boolean };

/** Longer than this is no row of a table of facts. */
const limit = 200;

const folded = (words: string) => words.replace(/\s+/g, ' ').trim();

/** What holds a label, as it may stand among other words. */
const held = (page: Page, label: RegExp): Element[] =>
  holding(page, new RegExp(label.source.replaceAll(' ', String.raw`\s+`), 'i'));

const short = (page: Page, label: RegExp, tags: ReadonlySet<string>): Element[] =>
  held(page, label).filter((element) => tags.has(tagOf(element)) && rawLength(page, element) <= limit);

const childrenOf = (element: Element): Node[] => {
  const children: Node[] = [];
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node)) children.push(node);
  return children;
};

/** The next element beside this one. */
export const nextElement = (element: Element): Element | undefined => {
  for (let node = nextSiblingOf(element); node; node = nextSiblingOf(node)) if (isElement(node)) return node;
  return undefined;
};

const pair = (label: string, element: Element, selector = tagOf(element)): Pair[] => {
  const words = folded(label).replace(/\s*:$/, '');
  return words && words.length <= 40 ? [{ label: words, element, selector, hasLabel: false }] : [];
};

/** dt and the one dd that follows. */
const definitions = (page: Page, label: RegExp): Pair[] =>
  short(page, label, new Set(['dt'])).flatMap((term) => {
    const value = nextElement(term);
    const next = value && nextElement(value);
    if (!value || tagOf(value) !== 'dd' || (next && tagOf(next) === 'dd')) return [];
    return pair(rawText(term), value);
  });

/** A small heading that is a label, and what follows it. */
const headed = (page: Page, label: RegExp): Pair[] =>
  short(page, label, new Set(['h3', 'h4', 'h5', 'h6'])).flatMap((heading) => {
    const value = nextElement(heading);
    return value ? pair(rawText(heading), value) : [];
  });

const rowElements = new Set('tr li p div span'.split(' '));

/** A row of two elements, and no words outside them: th and td, or the like. */
const twoElements = (page: Page, label: RegExp): Pair[] =>
  short(page, label, rowElements).flatMap((row) => {
    const children = childrenOf(row);
    const [first, value, ...more] = children.filter(isElement);
    if (!first || !value || more.length) return [];
    const isBare = children.every((node) => !isText(node) || /^[\s:]*$/.test(rawText(node)));
    if (!isBare || (tagOf(row) === 'tr' && `${tagOf(first)} ${tagOf(value)}` !== 'th td')) return [];
    return pair(rawText(first), value);
  });

/** The words of an element that is named for those who cannot see it: "Location", or "Location: Ashby". */
const named = (page: Page, label: RegExp): Pair[] => {
  const begin = new RegExp(`^\\s*(?:${label.source})(?=\\s|:|$)`, 'iu');
  return onPage(page, '[aria-label]').flatMap((element) => {
    const [words] = begin.exec(attributeOf(element, 'aria-label') ?? '') ?? [];
    return words ? pair(words, element, '[aria-label]') : [];
  });
};

const lineElements = new Set('li p div span small time dd td'.split(' '));

/** "Label: value", on a line of its own. */
const lines = (page: Page, label: RegExp): Pair[] =>
  short(page, label, lineElements).flatMap((element) => {
    const [, words = ''] = /^\s*([^:]{2,40}):\s/.exec(rawText(element)) ?? [];
    return words ? [{ label: folded(words), element, selector: tagOf(element), hasLabel: true }] : [];
  });

/** All pairs whose label may be this one. */
export const pairs = (page: Page, label: RegExp): Pair[] => [
  ...definitions(page, label),
  ...headed(page, label),
  ...twoElements(page, label),
  ...named(page, label),
  ...lines(page, label),
];

/** Elements that begin with a label and go on without a mark: "Member since 2019". */
export const unmarked = (page: Page, label: RegExp): Pair[] => {
  const begin = new RegExp(String.raw`^\s*(?:${label.source})\s+\S`, 'iu');
  const found = short(page, label, lineElements).filter((element) => begin.test(rawText(element)));
  return found.map((element) => ({ label: '', element, selector: tagOf(element), hasLabel: true }));
};

/** The words of a pair, where they stand on one line, and where its value begins in them. */
export function valueBehind(
  { element, hasLabel }: Pair,
  label: RegExp,
): { words: PageText; start: number } | undefined {
  const words = pageText(element);
  if (!words.text || words.text.includes('\n')) return undefined;
  if (!hasLabel) return { words, start: 0 };
  const before = new RegExp(String.raw`^(?:${label.source})\s*:?\s+(?=\S)`, 'iu').exec(words.text);
  return before ? { words, start: before[0].length } : undefined;
}
