/**
 * Reading a document that may be hostile. A page can shadow the properties of `document` and of its forms by naming
 * elements after them (`<form><input name=childNodes>`), so nothing here reads a property from a node itself: it is
 * looked up on the node's prototype, which a page cannot reach from the extension's own world. Once for each property,
 * because all nodes share it, and a page has a hundred thousand.
 */
function descriptorOf(node: Node, key: string): PropertyDescriptor {
  let found: PropertyDescriptor | undefined;
  for (let holder = Object.getPrototypeOf(node); holder; holder = Object.getPrototypeOf(holder)) {
    // The last is that of all nodes: scripts have a `textContent` of their own, which no other element can use.
    found = Object.getOwnPropertyDescriptor(holder, key) ?? found;
  }
  if (!found) throw new TypeError(key);
  return found;
}

function property<N extends Node, T>(key: string): (node: N) => T {
  let get: (() => T) | undefined;
  return (node) => {
    get ??= descriptorOf(node, key).get as () => T;
    return get.call(node);
  };
}

function method<N extends Node, A, T>(key: string): (node: N, argument: A) => T {
  let run: ((argument: A) => T) | undefined;
  return (node, argument) => {
    run ??= descriptorOf(node, key).value as (argument: A) => T;
    return run.call(node, argument);
  };
}

const typeOf = property<Node, number>('nodeType');
const textContent = property<Node, string | null>('textContent');
const positionOf = method<Node, Node, number>('compareDocumentPosition');
/** Elements that are asked for by their index only: each that a script has in hand takes its time. */
export const query = method<Element, string, NodeListOf<Element>>('querySelectorAll');

export const rootOf = property<Document, Element>('documentElement');
export const titleOf = property<Document, string>('title');
export const isElement = (node: Node): node is Element => typeOf(node) === 1;
export const isText = (node: Node): node is Text => typeOf(node) === 3;
export const isConnected = property<Node, boolean>('isConnected');
export const parentOf = property<Node, Node | null>('parentNode');
export const parentElement = property<Node, Element | null>('parentElement');
export const firstChildOf = property<Node, Node | null>('firstChild');
export const nextSiblingOf = property<Node, Node | null>('nextSibling');
export const tagOf = property<Element, string>('localName');
export const rawText = (node: Node): string => textContent(node) ?? '';
export const attributeOf = method<Element, string, string | null>('getAttribute');
export const hasAttribute = method<Element, string, boolean>('hasAttribute');
export const matches = method<Element, string, boolean>('matches');
export const closest = method<Element, string, Element | null>('closest');
export const contains = method<Node, Node, boolean>('contains');

/** By their index, because browsers take several times as long to iterate over a list of nodes. */
export function all(root: Element, selector: string): Element[] {
  const found = query(root, selector);
  const elements: Element[] = [];
  for (let index = 0; index < found.length; index++) elements.push(found[index] as Element);
  return elements;
}

/** Does `node` stand before `other` in the document? 4 = DOCUMENT_POSITION_FOLLOWING. */
export const isBefore = (node: Node, other: Node): boolean => (positionOf(node, other) & 4) !== 0;

/** The smallest element that holds both. */
export function around(one: Element, other: Element): Element {
  let part = one;
  for (let up: Node | null = one; up && isElement(up); up = parentOf(up)) {
    part = up;
    if (contains(up, other)) break;
  }
  return part;
}
