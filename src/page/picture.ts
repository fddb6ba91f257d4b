import type { PageState } from '../profile/page-state';
import { all, attributeOf } from '../sites/reading/dom';

/**
 * The address of the file that a page shows as the person's picture: as the page gives it, and never loaded.
 * @returns nothing where none was read, or the page shows several in that place.
 */
export function pictureOf(state: PageState | undefined): string | undefined {
  const photo = state?.kind === 'profile' ? state.profile.facts.photo : undefined;
  const selector = photo?.state === 'read' && photo.value ? photo.sources[0]?.selector : undefined;
  if (!selector) return undefined;
  const addresses = new Set(all(document.documentElement, selector).map((image) => attributeOf(image, 'src')));
  const [only] = addresses;
  return addresses.size === 1 && only && /^(?:https?:)?\/\//.test(only) ? only.replace(/^\/\//, 'https://') : undefined;
}
