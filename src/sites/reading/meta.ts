import type { Page } from '../site';
import { attributeOf } from './dom';
import { onPage } from './once';

/** What the page's head says of this name, or nothing: ''. Looked for among the tags, which browsers find at once. */
export function metaOf(page: Page, name: string): string {
  const isIt = (tag: Element) => attributeOf(tag, 'property') === name || attributeOf(tag, 'name') === name;
  const tag = onPage(page, 'meta').find(isIt);
  return (tag && attributeOf(tag, 'content')?.trim()) ?? '';
}
