/** A number in international form; `digits` are those after the "+", `start` and `end` places in the text. */
export type InternationalNumber = { digits: string; start: number; end: number };

const shape = /(?<![\p{L}\p{N}+])\+ ?\(?[1-9](?:[ ().\u00a0-]{0,3}\d){6,15}(?![\p{L}\p{N}%])/gu;

/** "+10 000 000 downloads" is a count. */
const count = /^\+ ?\d{1,3}(?:[ .]?000)+$/;

/** North America's numbers all have ten digits after the 1. */
const isWhole = (digits: string) =>
  digits.length >= 8 && digits.length <= 15 && (!digits.startsWith('1') || digits.length === 11);

/** The numbers of a text that are written with "+" and a calling code, as E.164 has them: 8 to 15 digits. */
export function internationalNumbers(text: string): InternationalNumber[] {
  return [...text.matchAll(shape)].flatMap((match) => {
    const digits = match[0].replace(/\(0\)/, '').replace(/\D/g, '');
    if (!isWhole(digits) || count.test(match[0])) return [];
    return [{ digits, start: match.index, end: match.index + match[0].length }];
  });
}
