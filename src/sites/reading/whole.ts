import { all, isBefore } from './dom';
import { countUntil } from './ordered';

/** Does this stand in one of the page's classes that have an arrow, with which builds part their names? */
type IsBuilt = (name: string) => boolean;

/**
 * All elements of a large part of a page that a list of selectors matches. Browsers find what one selector matches
 * several times as fast as what a list of them does, and most of a list match nothing or little.
 */
export function allOnPage(root: Element, list: string, isBuilt: IsBuilt): Element[] {
  const selectors = selectorsIn(list);
  if (selectors.length === 1) return all(root, list);
  const found = selectors
    .map((one) => (mayMatch(one, isBuilt) ? all(root, one) : []))
    .sort((one, other) => other.length - one.length);
  const [most = [], ...others] = found;
  const few = others.flat();
  if (few.length * 16 > most.length + enough) return all(root, list);
  for (const element of few) insert(most, element);
  return most;
}

/** A part of a class takes long to look for, and of those that a build has written most are on no element. */
function mayMatch(selector: string, isBuilt: IsBuilt): boolean {
  const name = /^\s*\[class[*^]="([^"]+⤍)"\]/.exec(selector)?.[1];
  return name === undefined || isBuilt(name);
}

/** Putting so many into their place takes less time than another look at the page. */
const enough = 1_000;

function insert(ordered: Element[], element: Element) {
  const index = countUntil(ordered, (one) => one === element || isBefore(element, one));
  if (ordered[index] !== element) ordered.splice(index, 0, element);
}

const split = new Map<string, readonly string[]>();

/** The selectors of a list: what stands between commas that are in no brackets, or in those of a choice at its beginning. */
function selectorsIn(list: string): readonly string[] {
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
      selectors.push(list.slice(start, at));
      start = at + 1;
    }
  }
  return [...selectors, list.slice(start)].flatMap(withoutChoice);
}

/** ":is(a, b) c" is "a c, b c". */
function withoutChoice(selector: string): string[] {
  const [, choices, rest] = /^\s*:is\(((?:[^()]|\([^()]*\))*)\)(.*)$/.exec(selector) ?? [];
  return choices ? splitList(choices).map((choice) => choice + rest) : [selector];
}
