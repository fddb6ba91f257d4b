import type { PageState } from '../profile/page-state';
import { all, attributeOf } from '../sites/reading/dom';

/**
 * The address of the file that a page shows as the person's picture: as the page gives it, and never loaded.
 * @returns nothing where none was read, or the page shows several in that place.
 */
export function pictureOf(root: Element, state: PageState | undefined): string | undefined {
  const photo = state?.kind === 'profile' ? state.profile.facts.photo : undefined;
  const selector = photo?.state === 'read' && photo.value ? photo.sources[0]?.selector : undefined;
  if (!selector) return undefined;
  const shown = all(root, selector).map((image) => attributeOf(image, 'src') ?? '');
  const [first = ''] = shown;
  // A page may hold a second copy of it in another size.
  const isOne = shown.every((address) => fileOf(address) === fileOf(first));
  return isOne && /^(?:https?:)?\/\//.test(first) ? first.replace(/^\/\//, 'https://') : undefined;
}

const fileOf = (address: string) => address.split('?')[0];
