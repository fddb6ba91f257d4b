import type { Source } from '../../../profile/profile';
import { withoutInvisible } from '../../quote';

/** As much as a source keeps of what stands on either side; less than this is all there is. */
const context = 32;

/** Words of a page with what stands around them, cut between words. */
export function snippetOf({ prefix = '', quote, suffix = '' }: Source) {
  const before = withoutInvisible(prefix.length < context ? prefix : `…${prefix.replace(/^\S*\s?/, '')}`);
  const after = withoutInvisible(suffix.length < context ? suffix : `${suffix.replace(/\s?\S*$/, '')}…`);
  return { before, words: withoutInvisible(quote), after };
}
