/** A table written as pairs: the sign, then what it stands for. */
const pairs = (list: string): Map<string, string> => {
  const parts = list.split(' ');
  return new Map(parts.flatMap((sign, i) => (i % 2 ? [] : [[sign, parts[i + 1] ?? '']])));
};

/**
 * Letters that look like Latin ones and that Unicode does not fold. Small on purpose: only shapes that a reader would
 * not notice. They are looked up in lower case, so the Cyrillic capitals В and Н are here as в and н.
 */
const lookAlikes = pairs(
  'а a в b с c ԁ d е e һ h н h і i ј j к k ӏ l м m о o р p ԛ q г r ѕ s т t у y ѵ v ԝ w х x ' +
    'α a β b ε e η n ι i κ k μ m ν v ο o ρ p τ t υ u χ x ζ z',
);

/** Latin letters and punctuation in another dress, which Unicode has no decomposition for. A style, not a disguise. */
const dresses = pairs(
  'ı i ł l ø o đ d ɑ a ɡ g æ ae œ oe ' +
    'ᴀ a ʙ b ᴄ c ᴅ d ᴇ e ꜰ f ɢ g ʜ h ɪ i ᴊ j ᴋ k ʟ l ᴍ m ɴ n ᴏ o ᴘ p ʀ r ꜱ s ᴛ t ᴜ u ᴠ v ᴡ w ʏ y ᴢ z ' +
    '‘ \' ’ \' ‚ \' ‛ \' ` \' ´ \' ′ \' “ " ” " „ " ‟ " « " » " ″ " ' +
    '‐ - ‑ - ‒ - – - − - ➖ - ⁄ / ∕ / 。 . ➕ +',
);
dresses.set('—', ' - ').set('―', ' - ').set('\r', '\n').set('\u2028', '\n').set('\u2029', '\n');

/** Where white letters on black discs and squares begin: alphabets that Unicode leaves alone. */
const boxedAlphabets = [0x1f150, 0x1f170] as const;

export const lookAlike = (letter: string): string | undefined => lookAlikes.get(letter);

export const isLookAlikeScript = (text: string): boolean => /[\p{sc=Cyrillic}\p{sc=Greek}]/u.test(text);

/** Circled or boxed letters, small capitals. */
export const isDressed = (text: string): boolean =>
  /[\u0250-\u02af\u24b6-\u24e9\u1d00-\u1d2b]|[\u{1f130}-\u{1f189}]/u.test(text);

/** The plain form of one character: '' for what has no width, several letters for a ligature. */
export function plainLetter(character: string): string {
  const plain = dresses.get(character) ?? inBox(character.codePointAt(0) ?? 0);
  if (plain !== undefined) return plain;
  const bare = character.normalize('NFKD').replace(/[\p{M}\p{Cf}\p{Co}\p{Cs}]/gu, '');
  const lower = bare.normalize('NFKC').toLowerCase();
  return dresses.get(lower) ?? lower;
}

function inBox(code: number): string | undefined {
  const first = boxedAlphabets.find((start) => code >= start && code < start + 26);
  return first === undefined ? undefined : String.fromCharCode(97 + code - first);
}

/** Digits and signs that stand for a letter in "te1egr@m"; some for one of two. */
const leet = pairs('0 o 1 li 3 e 4 a 5 s 7 t 8 b @ a $ s ! il | l € e ¥ y');

/** The words that a word with digits and signs may be read as. */
export function unleet(word: string): string[] {
  const read = (pick: number) =>
    Array.from(word, (sign) => leet.get(sign)?.[pick] ?? leet.get(sign)?.[0] ?? sign).join('');
  return [...new Set([read(0), read(1)])];
}
