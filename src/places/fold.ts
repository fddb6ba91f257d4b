/** Letters that the decomposition of Unicode leaves whole, or that one language writes in two ways. */
const letters: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ə: 'a',
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
  ە: 'ه',
};

const words: Record<string, string> = { st: 'saint', ste: 'sainte', ft: 'fort', mt: 'mount', '&': 'and' };

/** Accents, and the vowel signs that Arabic and Hebrew may leave out. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]/gu;

/**
 * The form under which a name is kept and looked up: lower case, no accents, no punctuation, words one space apart,
 * "St." as "saint". The same for the generator and for the page.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(marks, '')
    .normalize('NFC')
    .replace(/[ßøłıæœđðþħəیىکە]/gu, (letter) => letters[letter] ?? letter)
    .replace(/&/g, ' & ')
    .replace(/\.(?=\p{L}{2})/gu, ' ')
    .replace(/[.'’‘`´ʻʼʹ]/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}&]+/gu, ' ')
    .trim()
    .replace(/(?<![^ ])(?:st|ste|ft|mt|&)(?![^ ])/g, (word) => words[word] ?? word)
    .replace(/^the (?=.)/, '');
}
