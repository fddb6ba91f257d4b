import type { Page } from '../site';
import { allOnPage } from './whole';

/** Works something out once for each reading of a page, however many facts ask for it. */
export function oncePerPage<V>(make: (page: Page) => V): (page: Page) => V {
  const made = new WeakMap<Page, { value: V }>();
  return (page) => {
    const known = made.get(page) ?? { value: make(page) };
    made.set(page, known);
    return known.value;
  };
}

const found = oncePerPage(() => new Map<string, Element[]>());

/** All elements of the page that a selector matches. Many facts ask for the same, and a page is large. */
export function onPage(page: Page, selector: string): Element[] {
  const elements = found(page).get(selector) ?? allOnPage(page.root, selector);
  found(page).set(selector, elements);
  return elements;
}
