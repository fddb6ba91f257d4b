import { isBefore } from './dom';
import { countUntil } from './ordered';

/**
 * What each selector of a list matches, in one: browsers find what one selector matches several times as fast as what a
 * list of them does, and most of a list match nothing or little. Nothing where that would take longer.
 */
export function merged(lists: readonly (readonly Element[])[]): Element[] | undefined {
  const [most = [], ...others] = [...lists].sort((one, other) => other.length - one.length);
  const few = others.flat();
  if (few.length * 16 > most.length + enough) return undefined;
  const ordered = [...most];
  for (const element of few) insert(ordered, element);
  return ordered;
}

/** Putting so many into their place takes less time than another look at the page. */
const enough = 1_000;

function insert(ordered: Element[], element: Element) {
  const index = countUntil(ordered, (one) => one === element || isBefore(element, one));
  if (ordered[index] !== element) ordered.splice(index, 0, element);
}

const split = new Map<string, readonly string[]>();

/** The selectors of a list: what stands between commas that are in no brackets, or in those of a choice at its beginning. */
export function selectorsIn(list: string): readonly string[] {
  const known = split.get(list) ?? splitList(list);
  split.set(list, known);
  return known;
}

function splitList(list: string): string[] {
  const selectors: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < list.length; at++) {
    const sign = list[at];
    if (sign === '(' || sign === '[') depth++;
    else if (sign === ')' || sign === ']') depth--;
    else if (sign === ',' && depth === 0) {
      selectors.push(list.slice(start, at).trim());
      start = at + 1;
    }
  }
  return [...selectors, list.slice(start).trim()].flatMap(withoutChoice);
}

/** ":is(a, b) c" is "a c, b c". */
function withoutChoice(selector: string): string[] {
  const [, choices, rest] = /^:is\(((?:[^()]|\([^()]*\))*)\)(.*)$/.exec(selector) ?? [];
  return choices ? splitList(choices).map((choice) => choice + rest) : [selector];
}
