import { attributeOf, closest } from '../reading/dom';
import { onPage } from '../reading/once';
import { containing } from '../reading/readers';
import { isSeen, wordsOf } from '../reading/seen';
import type { Page } from '../site';
import { edits, editsPart, editsProfile } from './words';

const controls = containing('a, button, [role="button"]', edits);

/**
 * Only who owns a profile has a button to change it. `head`: selector of the parts that show the person, where a
 * button to change anything says the same.
 */
export function isOwnView(page: Page, head?: string): boolean {
  const changes = (name: string, element: Element) =>
    editsProfile.test(name) || (head !== undefined && editsPart.test(name) && closest(element, head) !== null);
  const named = onPage(page, ':is(a, button)[aria-label]');
  return (
    controls(page).some(({ element }) => changes(wordsOf(element), element)) ||
    named.some((element) => changes(attributeOf(element, 'aria-label') ?? '', element) && isSeen(element))
  );
}
