import type { Fact } from '../../profile/profile';
import type { Page, Reader } from '../site';
import { all, attributeOf, closest, hasAttribute, rawText, tagOf } from './dom';
import { unreadable } from './fact';
import { onPage } from './once';
import { isCollapsed, isOwn, isToggle, seenOn, sourceOf, wordsOf } from './seen';
import { oneLine, type PageText, pageText } from './text';

export { mapFact, unreadable } from './fact';
export { count, list } from './lists';
export { orAbsent, type Proof } from './proofs';
export { isBusy, isCollapsed, seen, sourceOf } from './seen';

type Selectors = string | readonly string[];

type Parse<V> = (words: string, element: Element, page: Page) => V | undefined;

/**
 * The first element of the first selector that has words which `parse` understands. `around`: the part of the page
 * in which a button that hides a part of the text would stand.
 */
export function text(selectors: Selectors): Reader<string>;
export function text<V>(selectors: Selectors, parse: Parse<V>, around?: string): Reader<V>;
export function text(selectors: Selectors, parse: Parse<unknown> = (words) => words, around?: string): Reader<unknown> {
  return (page: Page): Fact<unknown> => {
    for (const { selector, element } of each(page, selectors)) {
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

/** Elements with certain raw words, for a pattern that many elements would have to be folded for in vain. */
export const containing =
  (selector: string, words: RegExp) =>
  (page: Page): Spot[] => {
    const elements = onPage(page, selector).filter((element) => words.test(rawText(element)) && isOwn(page, element));
    return elements.map((element) => ({ selector, element }));
  };

/** The elements of the first selector, then those of the next. */
function* each(page: Page, where: Selectors | ((page: Page) => Spot[])): Generator<Spot> {
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
  where: Selectors | ((page: Page) => Spot[]),
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
