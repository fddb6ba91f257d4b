/**
 * Reading a document that may be hostile. A page can shadow the properties of `document` and of its forms by naming
 * elements after them (`<form><input name=childNodes>`), so nothing here reads a property from a node itself: it is
 * looked up on the node's prototype, which a page cannot reach from the extension's own world.
 */
function get<T>(node: Node, key: string): T {
  return Reflect.get(Object.getPrototypeOf(node), key, node) as T;
}

const call = <T>(node: Node, key: string, ...args: unknown[]): T =>
  get<(...args: unknown[]) => T>(node, key).apply(node, args);

export const rootOf = (document: Document): Element => get(document, 'documentElement');
export const titleOf = (document: Document): string => get(document, 'title');
export const isElement = (node: Node): node is Element => get<number>(node, 'nodeType') === 1;
export const isText = (node: Node): node is Text => get<number>(node, 'nodeType') === 3;
export const isConnected = (node: Node): boolean => get(node, 'isConnected');
export const parentOf = (node: Node): Node | null => get(node, 'parentNode');
export const firstChildOf = (node: Node): Node | null => get(node, 'firstChild');
export const nextSiblingOf = (node: Node): Node | null => get(node, 'nextSibling');
export const tagOf = (element: Element): string => get(element, 'localName');
export const rawText = (node: Node): string => get<string | null>(node, 'textContent') ?? '';
export const attributeOf = (element: Element, name: string): string | null => call(element, 'getAttribute', name);
export const hasAttribute = (element: Element, name: string): boolean => call(element, 'hasAttribute', name);
export const matches = (element: Element, selector: string): boolean => call(element, 'matches', selector);
export const closest = (element: Element, selector: string): Element | null => call(element, 'closest', selector);
export const contains = (outer: Node, inner: Node): boolean => call(outer, 'contains', inner);

export const all = (root: Element, selector: string): Element[] => [
  ...call<NodeListOf<Element>>(root, 'querySelectorAll', selector),
];

/** Does `node` stand before `other` in the document? 4 = DOCUMENT_POSITION_FOLLOWING. */
export const isBefore = (node: Node, other: Node): boolean =>
  (call<number>(node, 'compareDocumentPosition', other) & 4) !== 0;
