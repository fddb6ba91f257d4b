/** Longer texts are not locations. */
const longest = 160;

/** They have a slash as two homes have. */
const pronouns =
  /[([]?\b(?:s?he|they|ze|xe|any)\s*\/\s*(?:hers?|him|his|them|theirs?|they|s?he|hir|xem|any)(?:\s*\/\s*\p{L}+)?\b[)\]]?/giu;

export type Tidy = {
  text: string;
  /** ISO codes of the flags in the text. */
  flags: string[];
};

/** Repairs broken bytes and takes flags and pictures out of a location. */
export function tidy(raw: string): Tidy | undefined {
  if (raw.length > longest) return undefined;
  const whole = repair(raw).normalize('NFKC');
  const flags = [...whole.matchAll(/\p{RI}{2}/gu)].map(([pair]) => codeOf(pair));
  const british = [...whole.matchAll(/🏴\u{e0067}\u{e0062}[\u{e0061}-\u{e007a}]+\u{e007f}/gu)].map(() => 'GB');
  const text = whole
    .replace(/\ufe0f|[\u200b-\u200f\u2060\ufeff\u00ad]/gu, '')
    .replace(/[\u2190-\u21ff\u2708\u27a1\u2b05]/gu, ' → ')
    .replace(/[\p{Extended_Pictographic}\p{RI}\u{e0020}-\u{e007f}]+/gu, ' ')
    .replace(pronouns, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return { text, flags: [...flags, ...british].filter((code) => code !== 'EU' && code !== 'UN') };
}

const codeOf = (flag: string) =>
  [...flag].map((letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) - 0x1f1e6 + 65)).join('');

/** UTF-8 that was read as Latin-1: "MontrÃ©al". */
function repair(text: string): string {
  if (!/[\u00c2-\u00f4][\u0080-\u00bf]/.test(text) || /[^\0-\u00ff]/.test(text)) return text;
  const bytes = [...text].map((letter) => `%${letter.charCodeAt(0).toString(16).padStart(2, '0')}`);
  try {
    return decodeURIComponent(bytes.join(''));
  } catch {
    return text;
  }
}
