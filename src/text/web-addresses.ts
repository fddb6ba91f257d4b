import { rangeOf, sentencesOf } from './sentences';

/** An address on the web as it stands in a text, and where. */
export type WebAddress = { address: string; start: number; end: number };

/** The addresses on the web that a text names, in its order. */
export const webAddressesIn = (text: string): WebAddress[] =>
  sentencesOf(text).flatMap((sentence) =>
    sentence.words.flatMap(({ kind }, at) => {
      if (kind !== 'link') return [];
      const { start, end } = rangeOf(sentence, at, at);
      return [{ address: sentence.text.original.slice(start, end), start, end }];
    }),
  );
