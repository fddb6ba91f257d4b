import type { Fact } from '../../profile/profile';
import type { Page, Reader } from '../site';
import { all, contains } from './dom';
import { mapFact, unreadable } from './fact';
import { onPage } from './once';
import { isOwn, seenOn, sourceOf } from './seen';
import { pageText } from './text';

/** The entries of a list, and a selector that matches them among others. */
export type Found = { selector: string; elements: Element[] };

export type Find = (page: Page) => Found;

/** No more entries of a list are looked at; the fact says that there are more. No person has so many jobs or schools. */
const mostEntries = 300;

/** The first of those that pass, and one more where there are too many. */
export function firstOnes(elements: readonly Element[], isWanted: (element: Element) => boolean): Element[] {
  const kept: Element[] = [];
  for (const element of elements) {
    if (isWanted(element)) kept.push(element);
    if (kept.length > mostEntries) break;
  }
  return kept;
}

/** `quote`: where the words to quote begin and end in the entry, folded to one line. */
export type Entry<V> = { value: V; quote?: [start: number, end: number] };

/**
 * Several entries, with one source for each that `parse` understands. Some that it does not: partial. None: missing,
 * not absent.
 */
export function listOf<V>(
  find: Find,
  parse: (element: Element, words: string, page: Page) => Entry<V> | undefined,
  isPartial: (page: Page, found: Found) => boolean = () => false,
): Reader<V[]> {
  return (page): Fact<V[]> => {
    const found = find(page);
    const entries = found.elements.slice(0, mostEntries).flatMap((element) => {
      const words = pageText(element);
      const entry = parse(element, words.text, page);
      return entry ? [{ value: entry.value, source: sourceOf(found.selector, words, ...(entry.quote ?? [])) }] : [];
    });
    if (!entries.length) return unreadable('missing');
    const partial = entries.length < found.elements.length || isPartial(page, found) || undefined;
    const value = entries.map((entry) => entry.value);
    return { state: 'read', value, sources: entries.map((entry) => entry.source), ...(partial && { partial }) };
  };
}

/** All entries that a selector matches. */
export const list = <V>(
  selector: string,
  parse: (element: Element, words: string) => V | undefined,
  isPartial?: (page: Page) => boolean,
): Reader<V[]> =>
  listOf(
    everywhere(selector),
    (element, words) => {
      const value = parse(element, words);
      return value === undefined ? undefined : { value };
    },
    isPartial,
  );

/** The number of entries. */
export const count = (entries: string | Find, isPartial?: (page: Page, found: Found) => boolean): Reader<number> => {
  const find = typeof entries === 'string' ? everywhere(entries) : entries;
  const all = listOf(find, () => ({ value: true }), isPartial);
  return (page) => mapFact(all(page), ({ length }) => length);
};

const everywhere =
  (selector: string): Find =>
  (page) => ({ selector, elements: firstOnes(onPage(page, selector), (element) => isOwn(page, element)) });

/**
 * The entries of the first of these containers that holds any: where a page has a list twice, for wide and for narrow
 * screens, it is read once.
 */
export const inFirst =
  (
    containers: readonly string[],
    entries: readonly string[],
    isEntry: (element: Element) => boolean = () => true,
  ): Find =>
  (page) => {
    for (const container of containers) {
      for (const element of seenOn(page, container)) {
        const found = entries
          .map((entry) => ({
            selector: `${container} ${entry.includes(',') ? `:is(${entry})` : entry}`,
            elements: outermost(firstOnes(all(element, entry), (one) => isEntry(one) && isOwn(page, one))),
          }))
          .find(({ elements }) => elements.length > 0);
        if (found) return found;
      }
    }
    return nothing;
  };

/** Of elements in document order, those that do not stand in another of them. */
export function outermost(elements: Element[]): Element[] {
  const kept: Element[] = [];
  for (const element of elements) {
    const last = kept.at(-1);
    if (!last || !contains(last, element)) kept.push(element);
  }
  return kept;
}

export const nothing: Found = { selector: ':not(*)', elements: [] };

/** The entries of the first that finds any. */
export const firstFound =
  (...finds: Find[]): Find =>
  (page) => {
    for (const find of finds) {
      const found = find(page);
      if (found.elements.length) return found;
    }
    return nothing;
  };
