import type { Finding } from '../../../engine/assess';

/** What a rule says about the page, as text. */
export const said = (words: Finding['message']): string => words ?? '';
