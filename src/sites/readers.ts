import type { Fact, Source, UnreadableReason } from '../profile/profile';
import { all, attributeOf, closest, hasAttribute, matches } from './dom';
import type { Page, Reader } from './site';
import { oneLine, type PageText, pageText } from './text';

type Selectors = string | readonly string[];

const context = 32;

export const unreadable = (why: UnreadableReason): Fact<never> => ({ state: 'unreadable', why });

/** What stands inside these is not on the page for a person to read. */
const unseen = '[hidden], template, noscript, [role="dialog"], dialog:not([open])';

/** Elements that a person can see and that have words, in document order. */
export const seen = (root: Element, selector: string): Element[] =>
  all(root, selector).filter((element) => !closest(element, unseen));

/** The place of `text.slice(start, end)` in `element`. */
export function sourceOf(selector: string, { text }: Pick<PageText, 'text'>, start = 0, end = text.length): Source {
  const line = oneLine(text);
  const quote = line.slice(start, end);
  const prefix = line.slice(Math.max(0, start - context), start);
  const suffix = line.slice(end, end + context);
  return { selector, quote, ...(prefix && { prefix }), ...(suffix && { suffix }) };
}

/** The first element of the first selector that has words which `parse` understands. */
export function text(selectors: Selectors): Reader<string>;
export function text<V>(selectors: Selectors, parse: (words: string, element: Element) => V | undefined): Reader<V>;
export function text(selectors: Selectors, parse: (words: string, element: Element) => unknown = (words) => words) {
  return (page: Page): Fact<unknown> => {
    for (const selector of [selectors].flat()) {
      for (const element of seen(page.root, selector)) {
        const words = pageText(element);
        const value = words.text && parse(words.text, element);
        if (value === undefined || value === '') continue;
        const partial = words.isCut || isCollapsed(element) || undefined;
        return { state: 'read', value, sources: [sourceOf(selector, words)], ...(partial && { partial }) };
      }
    }
    return unreadable('missing');
  };
}

/** Words inside a longer text: the first match of `pattern` is quoted, `parse` gets it. */
export function pattern<V>(
  selectors: Selectors,
  expression: RegExp,
  parse: (match: RegExpExecArray) => V | undefined,
): Reader<V> {
  return ({ root }) => {
    for (const selector of [selectors].flat()) {
      for (const element of seen(root, selector)) {
        const words = pageText(element);
        const match = expression.exec(oneLine(words.text));
        const value = match ? parse(match) : undefined;
        if (!match || value === undefined) continue;
        return { state: 'read', value, sources: [sourceOf(selector, words, match.index, match.index + match[0].length)] };
      }
    }
    return unreadable('missing');
  };
}

/** A value that an attribute states; the element's words are quoted. */
export function attribute<V>(selector: string, name: string, parse: (value: string) => V | undefined): Reader<V> {
  return ({ root }) => {
    for (const element of seen(root, selector)) {
      const value = parse(attributeOf(element, name) ?? '');
      if (value !== undefined) return { state: 'read', value, sources: [sourceOf(selector, pageText(element))] };
    }
    return unreadable('missing');
  };
}

/** Several entries: one source for each that `parse` understands. None: missing, not absent. */
export function list<V>(
  selector: string,
  parse: (element: Element, words: string) => V | undefined,
  isPartial: (page: Page) => boolean = () => false,
): Reader<V[]> {
  return (page) => {
    const entries = seen(page.root, selector).flatMap((element) => {
      const words = pageText(element);
      const value = parse(element, words.text);
      return value === undefined ? [] : [{ value, source: sourceOf(selector, words) }];
    });
    if (!entries.length) return unreadable('missing');
    const partial = isPartial(page) || undefined;
    const value = entries.map((entry) => entry.value);
    return { state: 'read', value, sources: entries.map((entry) => entry.source), ...(partial && { partial }) };
  };
}

export const mapFact = <A, B>(fact: Fact<A>, change: (value: A) => B): Fact<B> =>
  fact.state === 'read' ? { ...fact, value: change(fact.value) } : fact;

/** The number of entries. */
export const count = (selector: string, isPartial?: (page: Page) => boolean): Reader<number> => {
  const entries = list(selector, () => true, isPartial);
  return (page) => mapFact(entries(page), ({ length }) => length);
};

/** There: `true`. Not found: missing, and only `orAbsent` can prove more. */
export const present = (selector: string): Reader<boolean> => ({ root }) => {
  const element = seen(root, selector)[0];
  return element ? { state: 'read', value: true, sources: [sourceOf(selector, pageText(element))] } : unreadable('missing');
};

/** The first reader that reads. */
export const firstOf =
  <V>(...readers: Reader<V>[]): Reader<V> =>
  (page) => {
    const facts = readers.map((reader) => reader(page));
    return facts.find(({ state }) => state === 'read') ?? facts.find(({ state }) => state === 'absent') ?? facts[0] ?? unreadable('missing');
  };

/**
 * Proof that a part of the page is there and complete: the words of it that are shown as evidence, or why it proves
 * nothing.
 */
export type Proof = (page: Page) => Source | UnreadableReason;

/** What is not found is absent if the section where it would stand is there, loaded, and does not hold it. */
export const orAbsent =
  <V>(reader: Reader<V>, proof: Proof): Reader<V> =>
  (page) => {
    const fact = reader(page);
    if (fact.state !== 'unreadable' || fact.why !== 'missing') return fact;
    const proven = proof(page);
    return typeof proven === 'string' ? unreadable(proven) : { state: 'absent', sources: [proven] };
  };

/** Placeholders of content that has not come yet. */
const busy = '[aria-busy="true"], [role="progressbar"], [class*="skeleton" i], [class*="placeholder-glow" i]';

export const isBusy = (element: Element): boolean => matches(element, busy) || all(element, busy).length > 0;

/** Is a part of this text hidden behind a button of its own? */
export const isCollapsed = (element: Element): boolean =>
  all(element, '[aria-expanded="false"]').some((button) => !hasAttribute(button, 'aria-haspopup'));
