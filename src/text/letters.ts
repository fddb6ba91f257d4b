/**
 * Letters that look like Latin ones and that Unicode does not fold. Small on purpose: only shapes that a reader would
 * not notice. Lower-cased before the look-up, so "В" and "Н" arrive as "в" and "н".
 */
const lookAlikes: Record<string, string> = {
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  н: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  о: 'o',
  р: 'p',
  ԛ: 'q',
  г: 'r',
  ѕ: 's',
  т: 't',
  у: 'y',
  ѵ: 'v',
  ԝ: 'w',
  х: 'x',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  μ: 'm',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ζ: 'z',
}; // prettier-ignore

/** Latin letters in another dress, which Unicode has no decomposition for. A style, not a disguise. */
const dresses: Record<string, string> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ɑ: 'a',
  ɡ: 'g',
  æ: 'ae',
  œ: 'oe',
  ᴀ: 'a',
  ʙ: 'b',
  ᴄ: 'c',
  ᴅ: 'd',
  ᴇ: 'e',
  ꜰ: 'f',
  ɢ: 'g',
  ʜ: 'h',
  ɪ: 'i',
  ᴊ: 'j',
  ᴋ: 'k',
  ʟ: 'l',
  ᴍ: 'm',
  ɴ: 'n',
  ᴏ: 'o',
  ᴘ: 'p',
  ʀ: 'r',
  ꜱ: 's',
  ᴛ: 't',
  ᴜ: 'u',
  ᴠ: 'v',
  ᴡ: 'w',
  ʏ: 'y',
  ᴢ: 'z',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '`': "'",
  '´': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '−': '-',
  '—': ' - ',
  '―': ' - ',
  '⁄': '/',
  '∕': '/',
  '\u2028': '\n',
  '\u2029': '\n',
  '\r': '\n',
  '。': '.',
  '➕': '+',
  '➖': '-',
}; // prettier-ignore

/** White letters on black discs and squares: three alphabets in a row that Unicode leaves alone. */
const boxed = [0x1f150, 0x1f170, 0x1f130] as const;

export const lookAlike = (letter: string): string | undefined => lookAlikes[letter];

export const isLookAlikeScript = (text: string): boolean => /[\p{sc=Cyrillic}\p{sc=Greek}]/u.test(text);

/** The plain form of one character: '' for what has no width, several letters for a ligature. */
export function plainLetter(character: string): string {
  const dressed = dresses[character];
  if (dressed !== undefined) return dressed;
  const boxedLetter = inBox(character.codePointAt(0) ?? 0);
  if (boxedLetter) return boxedLetter;
  const bare = character.normalize('NFKD').replace(/[\p{M}\p{Cf}\p{Co}\p{Cs}]/gu, '');
  const lower = bare.normalize('NFKC').toLowerCase();
  return dresses[lower] ?? lower;
}

function inBox(code: number): string | undefined {
  const first = boxed.find((start) => code >= start && code < start + 26);
  return first === undefined ? undefined : String.fromCharCode(97 + code - first);
}

/** Digits and signs that stand for a letter in "te1egr@m". */
const leet: Record<string, string> = {
  0: 'o',
  1: 'li',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  '@': 'a',
  $: 's',
  '!': 'il',
  '|': 'l',
  '€': 'e',
  '+': 't',
}; // prettier-ignore

/** The words that a word with digits and signs may be read as: at most two, since all "1" are read alike. */
export function unleet(word: string): string[] {
  const read = (pick: number) => Array.from(word, (sign) => leet[sign]?.[pick] ?? leet[sign]?.[0] ?? sign).join('');
  return [...new Set([read(0), read(1)])];
}
