import type { Page } from 'playwright-core';

/** Shows another page's content at once, as Turbo does: a new body, and the title and the words for machines with it. */
export const showWhole = (page: Page, html: string): Promise<void> =>
  page.evaluate((source) => {
    const next = new DOMParser().parseFromString(source, 'text/html');
    document.head.replaceChildren(...next.head.childNodes);
    document.body.replaceWith(next.body);
  }, html);

/**
 * Shows another page of the same structure in place, as React does: what differs is written into the nodes that are
 * there. `but`: texts that hold these words stay as they are, like a part that loads later. Data that came with the
 * document are never renewed.
 */
export const renewParts = (page: Page, html: string, but = ''): Promise<void> =>
  page.evaluate(
    ([source, later]) => {
      const nodesOf = (parsed: Document): Node[] => {
        const walker = parsed.createTreeWalker(parsed.documentElement);
        const nodes: Node[] = [];
        while (walker.nextNode()) nodes.push(walker.currentNode);
        return nodes;
      };
      const isKept = ({ parentElement, nodeValue }: Node) =>
        parentElement?.matches('script[type="application/json"]') || (later !== '' && nodeValue?.includes(later));
      const renewAttributes = (old: Element, next: Element) => {
        for (const { name, value } of next.attributes) {
          if (old.getAttribute(name) !== value) old.setAttribute(name, value);
        }
      };
      const next = nodesOf(new DOMParser().parseFromString(source, 'text/html'));
      for (const [index, old] of nodesOf(document).entries()) {
        const is = next[index] as Node;
        if (is instanceof Element) renewAttributes(old as Element, is);
        else if (old.nodeValue !== is.nodeValue && !isKept(is)) old.nodeValue = is.nodeValue;
      }
    },
    [html, but] as const,
  );
