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
  const shown = controls(page).map(({ element }) => ({ element, name: wordsOf(element) }));
  const named = onPage(page, ':is(a, button)[aria-label]')
    .filter(isSeen)
    .map((element) => ({ element, name: attributeOf(element, 'aria-label') ?? '' }));
  return [...shown, ...named].some(
    ({ element, name }) => editsProfile.test(name) || (head && editsPart.test(name) && closest(element, head)),
  );
}
