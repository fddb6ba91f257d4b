import { all, isElement, nextSiblingOf, parentOf, tagOf } from '../reading/dom';
import { unreadable } from '../reading/fact';
import { isOwn, isSeen, sourceOf, wordsOf } from '../reading/seen';
import { pageText } from '../reading/text';
import type { Reader } from '../site';
import { selectorOf, serverHead } from './server-cards';

/** Beside a name: how near the person is to the reader, words for the person, a former name in brackets. */
const besideName = /^\W*$|^·|^\(.*\)$|^\p{L}+(\/\p{L}+)+$/u;

/** How far the line below a name is from it, in levels of elements. */
const levels = 8;

function linesBelow(name: Element, card: Element): Element[] {
  let around: Element = name;
  for (let level = 0; level < levels && around !== card; level++) {
    const lines = linesAfter(around);
    if (lines.length) return lines;
    const parent = parentOf(around);
    if (!parent || !isElement(parent)) return [];
    around = parent;
  }
  return [];
}

function linesAfter(element: Element): Element[] {
  const lines: Element[] = [];
  for (let next = nextSiblingOf(element); next; next = nextSiblingOf(next)) {
    if (isElement(next) && tagOf(next) === 'p' && isSeen(next) && !besideName.test(wordsOf(next))) lines.push(next);
  }
  return lines;
}

/**
 * The first line below the name. A company and a school stand below that, so that a lone line with a point in its
 * middle may be theirs.
 */
export const serverHeadline: Reader<string> = (page) => {
  const card = serverHead(page);
  const name = card && all(card, 'h1, h2').find((heading) => isOwn(page, heading) && wordsOf(heading));
  const [first, ...more] = card && name ? linesBelow(name, card) : [];
  if (!card || !first || (!more.length && / · /.test(wordsOf(first)))) return unreadable('missing');
  return { state: 'read', value: wordsOf(first), sources: [sourceOf(`${selectorOf(card)} p`, pageText(first))] };
};
