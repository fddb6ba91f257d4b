import {
  attributeOf,
  firstChildOf,
  hasAttribute,
  isElement,
  isText,
  nextSiblingOf,
  parentOf,
  rawText,
  tagOf,
} from './dom';
import { countUntil } from './ordered';

/** Longer texts are read up to here, and the fact says so. The longest bio that a site allows has 8,154 characters. */
export const textLimit = 100_000;

export type Point = { node: Text; offset: number };

/**
 * The words of an element as a person reads them: white space folded to one space, or to a line break where a block
 * begins or ends. Lone surrogates are replaced. `point` gives the place of a character in the document.
 */
export type PageText = { text: string; isCut: boolean; point(offset: number): Point | undefined };

/** A stretch of the folded text that stands in one text node without a gap. */
type Run = { start: number; end: number; node: Text; offset: number };

const silent = new Set('script style noscript template svg textarea select head iframe object'.split(' '));

const blocks = new Set(
  (
    'address article aside blockquote br button dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre section summary table td th tr ul'
  ).split(' '),
);

export function pageText(root: Element, limit = textLimit): PageText {
  const folder = new Folder(limit);
  let node: Node = root;
  for (let inside: Node | null; ; ) {
    inside = folder.isFull ? null : enter(node, folder);
    if (inside) {
      node = inside;
      continue;
    }
    while (node !== root && !nextSiblingOf(node)) node = leave(node, folder) ?? root;
    if (node === root || folder.isFull) return folder.finish();
    const next = nextSiblingOf(node);
    leave(node, folder);
    node = next as Node;
  }
}

/** @returns the first child to go into, if there is one and it is to be read. */
function enter(node: Node, folder: Folder): Node | null {
  if (isText(node)) folder.add(node);
  if (!isElement(node) || isSilent(node)) return null;
  if (isBlock(node)) folder.gap = '\n';
  return firstChildOf(node);
}

function leave(node: Node, folder: Folder): Node | null {
  if (isElement(node) && isBlock(node)) folder.gap = '\n';
  return parentOf(node);
}

const isSilent = (element: Element) => silent.has(tagOf(element)) || hasAttribute(element, 'hidden');

/** Custom elements have no default style to tell. Most lay out as blocks; these stand in the middle of a line. */
const inline = new Set('g-emoji profile-timezone local-time relative-time time-ago fl-link fl-icon fl-flag'.split(' '));

const isBlock = (element: Element) =>
  blocks.has(tagOf(element)) ||
  (tagOf(element).includes('-') && !inline.has(tagOf(element))) ||
  attributeOf(element, 'role') === 'listitem';

/** White space that a person typed. Where indentation follows, the break comes from the page's source code instead. */
const typedBreak = /\n(?![ \t]{2})/;

/** Has it any words? */
export const isFilled = (element: Element): boolean => pageText(element, 1).text !== '';

/**
 * Without the marks that only tell which way words run and where they may break. One for all texts: an iterator over
 * matches takes longer to make than most texts to read.
 */
const words = /[^\s\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/**
 * What stands twice, for who sees it and for who listens, is said once. Names of places say a word twice: not short
 * words with a space between.
 */
function saidOnce(text: string): string {
  const half = text.slice(0, Math.floor(text.length / 2));
  if (half.length < 4 || !text.endsWith(half)) return text;
  const isTwice = text.length % 2 === 0 || (half.length >= 12 && /\s/.test(text[half.length] ?? ''));
  return isTwice ? half : text;
}

class Folder {
  /** What separates the next word from the text so far. */
  gap: '' | ' ' | '\n' = '';
  #parts: string[] = [];
  #length = 0;
  #runs: Run[] = [];
  #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get isFull() {
    return this.#length >= this.#limit;
  }

  add(node: Text) {
    const text = rawText(node);
    let end = 0;
    words.lastIndex = 0;
    for (let match = words.exec(text); match && !this.isFull; match = words.exec(text)) {
      if (match.index > end) this.#widen(text.slice(end, match.index));
      this.#word(match[0], node, match.index);
      end = words.lastIndex;
    }
    if (end < text.length) this.#widen(text.slice(end));
  }

  #widen(space: string) {
    if (typedBreak.test(space)) this.gap = '\n';
    else if (!this.gap && /\s/.test(space)) this.gap = ' ';
  }

  #word(word: string, node: Text, offset: number) {
    if (this.gap && this.#length) this.#push(this.gap);
    this.gap = '';
    const start = this.#length;
    this.#push(word.slice(0, this.#limit - start));
    this.#runs.push({ start, end: this.#length, node, offset });
  }

  #push(part: string) {
    this.#parts.push(part);
    this.#length += part.length;
  }

  finish(): PageText {
    const runs = this.#runs;
    const whole = this.#parts.join('').toWellFormed();
    const text = this.isFull ? whole : saidOnce(whole);
    return { text, isCut: this.isFull, point: (offset) => pointIn(runs, offset) };
  }
}

function pointIn(runs: Run[], offset: number): Point | undefined {
  const run = runs[countUntil(runs, ({ end }) => end >= offset)];
  return run && { node: run.node, offset: run.offset + Math.max(0, offset - run.start) };
}

/** One line, as quotes are kept: the same length as `text`, so that offsets stay. */
export const oneLine = (text: string): string => text.replaceAll('\n', ' ');
