import type { Reader } from '../site';
import { closest, firstChildOf, isElement, isText, nextSiblingOf, parentOf, rawText, tagOf } from './dom';
import { unreadable } from './fact';
import type { Find } from './lists';
import { text } from './readers';
import { isCollapsed, seenOn, sourceOf, wordsOf } from './seen';
import { oneLine, pageText } from './text';

/**
 * A text of several paragraphs. Together they are one quote where they stand one after the other in the same element;
 * else only the first is read, and the fact says that there is more. `around`: the part of the page in which a button
 * that hides some of it would stand.
 */
export const passage =
  (find: Find, around?: string): Reader<string> =>
  (page) => {
    const { selector, elements } = find(page);
    const paragraphs = elements.filter((element) => wordsOf(element));
    const [first] = paragraphs;
    if (!first) return unreadable('missing');
    const parent = parentOf(first);
    const whole =
      paragraphs.length > 1 && parent && isElement(parent) ? together(selector, parent, paragraphs) : undefined;
    const words = pageText(first);
    const read = whole ?? { value: words.text, source: sourceOf(selector, words) };
    const isHidden = paragraphs.some((element) => isCollapsed((around && closest(element, around)) || element));
    const isPart =
      words.isCut || isHidden || (paragraphs.length > 1 && !whole) || paragraphs.some(isBeforeList) || undefined;
    return { state: 'read', value: read.value, sources: [read.source], ...(isPart && { partial: isPart }) };
  };

/** A list behind a paragraph may be of its words, or of something else, such as skills. */
function isBeforeList(paragraph: Element): boolean {
  let next = nextSiblingOf(paragraph);
  while (next && !isElement(next)) next = nextSiblingOf(next);
  return next !== null && /^[ou]l$/.test(tagOf(next)) && wordsOf(next) !== '';
}

/** From the first paragraph to the last, if nothing else stands between them. */
function together(selector: string, parent: Element, paragraphs: Element[]) {
  const words = pageText(parent);
  const line = oneLine(words.text);
  const all = paragraphs.map(wordsOf).join(' ');
  const start = line.indexOf(all);
  if (start < 0) return undefined;
  const end = start + all.length;
  return { value: words.text.slice(start, end), source: sourceOf(`:has(> :is(${selector}))`, words, start, end) };
}

const inLine = new Set(['br', 'a', 'b', 'i', 'em', 'strong', 'u', 'button']);

/** One text, with what stands in the middle of a line: two texts that stand side by side were paragraphs. */
function isBare(element: Element): boolean {
  const nodes = contentOf(element);
  const [first] = nodes;
  if (!first || !isText(first)) return false;
  return nodes.every((node, index) => {
    const next = nodes[index + 1];
    return isText(node) ? !next || !isText(next) : isElement(node) && inLine.has(tagOf(node));
  });
}

/** Without comments and white space. */
function contentOf(element: Element): Node[] {
  const nodes: Node[] = [];
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node)) {
    if (isText(node) ? rawText(node).trim() : isElement(node)) nodes.push(node);
  }
  return nodes;
}

const title = /^(about( us| me)?|bio|overview|description|(read |see |show )?more\W*)$/i;

/** A text that stands in its place without a paragraph, and is not what stands above or below one; there may be more. */
export const bareText = (places: string | readonly string[]): Reader<string> => {
  const isText = (words: string, element: Element) => isBare(element) && words !== '' && !title.test(words);
  const first = text(places, (words, element) => (isText(words, element) ? words : undefined));
  return (page) => {
    const fact = first(page);
    const texts = [places].flat().flatMap((place) => seenOn(page, place).filter((one) => isText(wordsOf(one), one)));
    const isPart = fact.state === 'read' && new Set(texts.map(wordsOf)).size > 1;
    return isPart ? { ...fact, partial: true } : fact;
  };
};
