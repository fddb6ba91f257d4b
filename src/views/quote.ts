/** Long enough for a sentence or two. */
const longest = 240;

/** Characters that turn the direction of text around them, or that nobody sees. */
const invisible = /[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** A page's words as our own pages show them: what is invisible is left out, so that it cannot disguise the rest. */
export function shownQuote(quote: string): string {
  const seen = withoutInvisible(quote).trim();
  return seen.length > longest ? `${seen.slice(0, longest).trimEnd()}…` : seen;
}

export const withoutInvisible = (text: string): string => text.replace(invisible, '').toWellFormed();
