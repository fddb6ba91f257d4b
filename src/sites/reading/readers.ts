import type { Fact } from '../../profile/profile';
import type { Page, Reader } from '../site';
import { all, attributeOf, closest, hasAttribute, tagOf } from './dom';
import { unreadable } from './fact';
import { linesHolding } from './holding';
import { onPage } from './once';
import { isCollapsed, isOwn, isToggle, seenOn, sourceOf, wordsOf } from './seen';
import { oneLine, type PageText, pageText } from './text';

export { mapFact, unreadable } from './fact';
export { count, list } from './lists';
export { orAbsent, type Proof } from './proofs';
export { isBusy, isCollapsed, seen, sourceOf } from './seen';

type Selectors = string | readonly string[];

type Where = Selectors | ((page: Page) => Spot[]);

type Parse<V> = (words: string, element: Element, page: Page) => V | undefined;

/**
 * The first element of the first selector that has words which `parse` understands. `around`: the part of the page
 * in which a button that hides a part of the text would stand.
 */
export function text(where: Where): Reader<string>;
export function text<V>(where: Where, parse: Parse<V>, around?: string): Reader<V>;
export function text(where: Where, parse: Parse<unknown> = (words) => words, around?: string): Reader<unknown> {
  return (page: Page): Fact<unknown> => {
    for (const { selector, element } of each(page, where)) {
      const toggle = toggleAtEnd(element);
      const words = withoutToggle(toggle, pageText(element));
      const value = words.text && parse(words.text, element, page);
      if (value === undefined || value === '') continue;
      const isHidden = isMoreLink(toggle) || isCollapsed((around && closest(element, around)) || element);
      const partial = words.isCut || isHidden || undefined;
      return { state: 'read', value, sources: [sourceOf(selector, words)], ...(partial && { partial }) };
    }
    return unreadable('missing');
  };
}

/** An element, and a selector that matches it among others. */
export type Spot = { selector: string; element: Element };

/**
 * Lines in whose raw text a match begins, for what many elements would have to be folded for in vain. `longest`: how
 * many raw characters they may have.
 */
export const containing =
  (selector: string, words: RegExp, longest?: number) =>
  (page: Page): Spot[] => {
    const elements = linesHolding(page, selector, raw(words), longest).filter((element) => isOwn(page, element));
    return elements.map((element) => ({ selector, element }));
  };

/** Where there is one space to read, the raw text may have more, and line breaks. */
const raw = ({ source, flags }: RegExp) => new RegExp(source.replace(/ (?![?*+{])/g, String.raw`\s+`), flags);

const literal = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Lines that may say just one of these, because its longest word stands in them. */
export const saying = (selector: string, ...texts: (string | undefined)[]): ((page: Page) => Spot[]) => {
  const said = texts.filter((words) => words !== undefined && /\S/.test(words)) as string[];
  const longest = said.map((words) => longestOf(words.split(/\s+/)));
  const limit = longestOf(said).length + slack;
  return said.length ? containing(selector, new RegExp(longest.map(literal).join('|')), limit) : () => [];
};

const longestOf = (words: string[]): string =>
  words.reduce((one, other) => (other.length > one.length ? other : one), '');

/** How much more raw text a line may have than words. */
const slack = 2_000;

/** The elements of the first selector, then those of the next. */
function* each(page: Page, where: Where): Generator<Spot> {
  if (typeof where === 'function') return yield* where(page);
  for (const selector of [where].flat()) {
    for (const element of onPage(page, selector)) if (isOwn(page, element)) yield { selector, element };
  }
}

/** The button "more" at the end of a text is not a part of it. */
const toggleAtEnd = (element: Element): Element | undefined =>
  all(element, 'button, [role="button"], [aria-expanded], a')
    .filter((one) => tagOf(one) !== 'a' || hasAttribute(one, 'aria-expanded') || isToggle(one))
    .at(-1);

const isMoreLink = (toggle: Element | undefined) => toggle !== undefined && tagOf(toggle) === 'a' && isToggle(toggle);

function withoutToggle(element: Element | undefined, words: PageText): PageText {
  const toggle = wordsOf(element);
  if (!toggle || !oneLine(words.text).endsWith(toggle)) return words;
  return { ...words, text: words.text.slice(0, -toggle.length).trimEnd() };
}

/** Words on one line. */
export const line = (words: string): string => oneLine(words);

/** Words inside a longer text: the group `quote`, or else the whole match, is quoted; `parse` gets the match. */
export function pattern<V>(
  where: Where,
  expression: RegExp,
  parse: (match: RegExpExecArray, page: Page) => V | undefined,
): Reader<V> {
  return (page) => {
    for (const { selector, element } of each(page, where)) {
      const words = pageText(element);
      const match = expression.exec(oneLine(words.text));
      const value = match ? parse(match, page) : undefined;
      if (!match || value === undefined) continue;
      return { state: 'read', value, sources: [sourceOf(selector, words, ...placeOf(match))] };
    }
    return unreadable('missing');
  };
}

/** Of the group `quote`, found by its words: the flag that tells places (`d`) makes an expression slow. */
function placeOf({ 0: whole, index, groups }: RegExpExecArray): [start: number, end: number] {
  const quote = groups?.quote ?? whole;
  const start = index + whole.lastIndexOf(quote);
  return [start, start + quote.length];
}

/** A value that an attribute states; the element's words are quoted. */
export function attribute<V>(selector: string, name: string, parse: (value: string) => V | undefined): Reader<V> {
  return (page) => {
    for (const element of seenOn(page, selector)) {
      const value = parse(attributeOf(element, name) ?? '');
      if (value !== undefined) return { state: 'read', value, sources: [sourceOf(selector, pageText(element))] };
    }
    return unreadable('missing');
  };
}

/** There: `true`. Not found: missing, and only `orAbsent` can prove more. */
export const present =
  (selectors: Selectors, isIt: (element: Element, page: Page) => boolean = () => true): Reader<boolean> =>
  (page) => {
    for (const { selector, element } of each(page, selectors)) {
      if (isIt(element, page)) return { state: 'read', value: true, sources: [sourceOf(selector, pageText(element))] };
    }
    return unreadable('missing');
  };

/** The first reader that reads; else the first that knows why not. */
export const firstOf =
  <V>(...readers: Reader<V>[]): Reader<V> =>
  (page) => {
    let result: Fact<V> = unreadable('missing');
    for (const reader of readers) {
      const fact = reader(page);
      if (fact.state === 'read') return fact;
      if (result.state === 'unreadable' && result.why === 'missing') result = fact;
    }
    return result;
  };
