import { oneLine } from '../reading/text';

export const isOneLine = (words: string): string | undefined =>
  oneLine(words).length <= 100 && !/[:<>]/.test(words) ? oneLine(words) : undefined;

/** The same, and no sentence: "Location: wherever there is tea." */
export const isPlace = (words: string): string | undefined =>
  /\p{Ll}{2}[.!?]$/u.test(words) ? undefined : isOneLine(words);
