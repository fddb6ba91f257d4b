import type { Page, Reader } from '../site';
import { contains, firstChildOf, isElement, isText, nextSiblingOf, parentOf, rawText, tagOf } from './dom';
import { unreadable } from './fact';
import { holding, rawLength } from './holding';
import { oncePerPage } from './once';
import { isOwn, sourceOf, wordsOf } from './seen';
import { oneLine, pageText } from './text';

/**
 * A list of labels with a value beside each, in whatever markup. `labels` knows every label of the list, so that the
 * next label is never taken for the value of the one before. Expressions match the whole label.
 */
export type Labels = { labels: RegExp; within(page: Page): Element[] };

/** The value beside a label: the next words in its row, if they are no label. Two that differ are unclear. */
export function beside<V>(
  { labels, within }: Labels,
  label: RegExp,
  parse: (words: string) => V | undefined,
): Reader<V> {
  return (page) => {
    const found = within(page).flatMap((part) =>
      labelsIn(page, part, label).flatMap((node) => {
        const front = valueInFront(page, part, node, labels);
        const inFront = front && parse(front.quote);
        const source = inFront === undefined ? valueAfter(page, part, node, labels) : front;
        const value = inFront ?? (source && parse(source.quote));
        return source && value !== undefined && value !== '' ? [{ value, source }] : [];
      }),
    );
    const [first] = found;
    if (!first) return unreadable('missing');
    const isSame = found.every(({ value }) => JSON.stringify(value) === JSON.stringify(first.value));
    return isSame ? { state: 'read', value: first.value, sources: [first.source] } : unreadable('unclear');
  };
}

/** A label as it may stand among other words. */
const amid = ({ source, flags }: RegExp) =>
  new RegExp(
    source
      .replace(/^\^|\$$/g, '')
      .replaceAll('.*', '')
      .replaceAll(' ', String.raw`\s+`),
    flags,
  );

/** Texts that are a label and nothing else. The words come first: who holds them takes longer to find out. */
const labelsIn = (page: Page, part: Element, label: RegExp): Text[] =>
  [part, ...holding(page, amid(label), part)].flatMap((element) => {
    const texts = childrenOf(element)
      .filter(isText)
      .filter((text) => label.test(labelOf(text)));
    const labels = texts.length ? texts : inPieces(page, element, label);
    return labels.length && isOwn(page, element) ? labels : [];
  });

/** A label in several elements, each with a part of its words, is where the last of them stands. */
function inPieces(page: Page, element: Element, label: RegExp): Text[] {
  if (rawLength(page, element) > longestLabel) return [];
  const pieces = childrenOf(element).filter(textOf);
  const isLabel = pieces.length > 1 && label.test(wordsOf(element).replace(/ ?:$/, ''));
  let last: Node | undefined = isLabel ? pieces.at(-1) : undefined;
  while (last && isElement(last)) last = childrenOf(last).filter(textOf).at(-1);
  return last && isText(last) ? [last] : [];
}

const longestLabel = 80;

const labelOf = (node: Node) => rawText(node).replace(/\s+/g, ' ').trim().replace(/ ?:$/, '');

function childrenOf(element: Element): Node[] {
  const children: Node[] = [];
  for (let child = firstChildOf(element); child; child = nextSiblingOf(child)) children.push(child);
  return children;
}

const steps = 4;

/** The first thing with words after a label, at most so many levels up, and the place of those words. */
function valueAfter(page: Page, part: Element, label: Text, labels: RegExp) {
  let node: Node | null = label;
  for (let step = 0; node && node !== part && step < steps; step++) {
    const next = nextWith(node);
    if (next) return isValue(page, next, labels) ? placeOf(next) : undefined;
    node = parentOf(node);
  }
  return undefined;
}

/**
 * "143", "Projects completed": in some rows each value stands in front of its label. Such a row begins with a figure,
 * and nothing stands behind its last label.
 */
function valueInFront(page: Page, part: Element, label: Text, labels: RegExp) {
  let node: Node = label;
  for (let row = parentOf(node); node !== part && row && isElement(row); row = parentOf(row)) {
    const pieces = childrenOf(row).filter(textOf);
    if (pieces.length > 1) return placeInFront(page, pieces, pieces.indexOf(node), labels);
    node = row;
  }
  return undefined;
}

function placeInFront(page: Page, pieces: Node[], index: number, labels: RegExp) {
  const isLabel = (piece: Node) => labels.test(textOf(piece).replace(/ ?:$/, ''));
  const [first, last] = [pieces.findIndex(isLabel), pieces.findLastIndex(isLabel)];
  const [figure, value, behind] = [pieces[first - 1], pieces[index - 1], pieces[last + 1]];
  if (!figure || !value || !/\d/.test(textOf(figure)) || (behind && isValue(page, behind, labels))) return undefined;
  return isValue(page, value, labels) ? placeOf(value) : undefined;
}

function nextWith(node: Node): Node | undefined {
  for (let next = nextSiblingOf(node); next; next = nextSiblingOf(next)) if (textOf(next)) return next;
  return undefined;
}

const textOf = (node: Node): string => {
  if (isText(node)) return rawText(node).trim().replace(/\s+/g, ' ');
  return isElement(node) ? wordsOf(node) : '';
};

function isValue(page: Page, node: Node, labels: RegExp): boolean {
  if (isText(node)) return !labels.test(labelOf(node));
  return isElement(node) && isOwn(page, node) && !labelsIn(page, node, labels).length;
}

/** Quoted in the row that holds them, so that the words around tell two equal values apart. */
function placeOf(value: Node) {
  const row = parentOf(value);
  if (!row || !isElement(row)) return undefined;
  const words = pageText(row);
  const quote = textOf(value);
  const start = oneLine(words.text).indexOf(quote, before(row, value));
  const selector = isElement(value) ? `${tagOf(row)}:has(> ${tagOf(value)})` : tagOf(row);
  return start < 0 ? undefined : sourceOf(selector, words, start, start + quote.length);
}

/** How many characters of the row certainly stand before this: the words of a label may hold those of the value. */
function before(row: Element, value: Node): number {
  let length = 0;
  for (const child of childrenOf(row)) {
    if (child === value) return length;
    length += textOf(child).length;
  }
  return 0;
}

/**
 * The smallest part of the page that holds an anchor and another label of the same list. A label alone proves no list:
 * "From" also stands beside a price.
 */
export const listAround = (anchor: RegExp, labels: RegExp): ((page: Page) => Element[]) =>
  oncePerPage((page) => {
    const found = labelsIn(page, page.root, anchor).flatMap((text) => {
      let part = parentOf(text);
      for (let step = 0; part && isElement(part) && step < steps; step++, part = parentOf(part)) {
        const inside = labelsIn(page, part, labels);
        if (inside.some((other) => labelOf(other) !== labelOf(text))) return [part];
      }
      return [];
    });
    return found.filter((part, index) => !found.slice(0, index).some((other) => contains(other, part)));
  });
