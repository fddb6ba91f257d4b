import type { Page } from '../site';
import { all, attributeOf } from './dom';
import { merged, selectorsIn } from './whole';

/** Works something out once for each reading of a page, however many facts ask for it. */
export function oncePerPage<V>(make: (page: Page) => V): (page: Page) => V {
  const made = new WeakMap<Page, { value: V }>();
  return (page) => {
    const known = made.get(page) ?? { value: make(page) };
    made.set(page, known);
    return known.value;
  };
}

/** The same for each of several things that are asked about. */
export function oncePerPageAnd<K, V>(make: (page: Page, key: K) => V): (page: Page, key: K) => V {
  const made = oncePerPage(() => new Map<K, { value: V }>());
  return (page, key) => {
    const known = made(page).get(key) ?? { value: make(page, key) };
    made(page).set(key, known);
    return known.value;
  };
}

/** Those that a build has written; each once, because most elements have the same as others. */
const builtClasses = oncePerPage(({ root }) =>
  [...new Set(all(root, '[class*="⤍"]').map((element) => attributeOf(element, 'class')))].join('\n'),
);

/** All elements of the page that a selector matches. Many facts ask for the same, and a page is large. */
export const onPage: (page: Page, selector: string) => Element[] = oncePerPageAnd((page, list: string) => {
  const selectors = selectorsIn(list);
  if (selectors.length > 1) return merged(selectors.map((one) => onPage(page, one))) ?? all(page.root, list);
  return mayMatch(page, list) ? all(page.root, list) : [];
});

/** A part of a class takes long to look for, and of those that a build has written most are on no element. */
function mayMatch(page: Page, selector: string): boolean {
  const name = /^\[class[*^]="([^"]+⤍)"\]/.exec(selector)?.[1];
  return name === undefined || builtClasses(page).includes(name);
}
