/** Each takes what looks like an address or a number, and gives what really belongs to it, or nothing. */

export const withoutEnd = (found: string): string | undefined => found.replace(/[.,;:!?)\]}*]{1,9}$/, '') || undefined;

const fileEnding = /\.(?:png|jpe?g|svg|gif|webp|pdf|docx?|js|ts|css|json)$/;

/** The top level must be letters, and no file's: "logo@2x.png" is a picture. */
export function emailOf(found: string): string | undefined {
  const address = found.replace(/[.-]+$/, '');
  return /@[a-z0-9-]{1,63}\.[a-z0-9.-]*[a-z]{2,}$/.test(address) && !fileEnding.test(address) ? address : undefined;
}

export function linkOf(found: string): string | undefined {
  const host = found.slice(0, found.indexOf('/'));
  return /[a-z0-9-]\.[a-z]{2,}$/.test(host) && !fileEnding.test(host) ? withoutEnd(found) : undefined;
}

/** Not the end of an address, and not the scope of a package, which a slash follows. */
export const handleOf = (found: string, text: string, start: number): string | undefined =>
  /[\p{L}\p{N}_.]/u.test(text.charAt(start - 1)) ? undefined : withoutEnd(found);

/** Seven to fifteen digits that are no date, no range of years, no amount and no version. */
export function phoneOf(found: string): string | undefined {
  const digits = found.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15) return undefined;
  if (found.startsWith('+')) return found;
  const groups = found.split(/\D+/).filter(Boolean);
  return isDate(found) || isThousands(groups) || isVersion(found, groups) ? undefined : found;
}

const isDate = (found: string) =>
  /^\(?(?:19|20)\d\d ?- ?(?:19|20)\d\d$/.test(found) ||
  /^\d{4}[.-]\d\d?[.-]\d\d?(?!\d)/.test(found) ||
  /^\d\d?[.-]\d\d?[.-](?:19|20)?\d\d$/.test(found);

const isThousands = (groups: string[]) =>
  groups.length > 1 && (groups[0]?.length ?? 9) <= 3 && groups.slice(1).every(({ length }) => length === 3);

const isVersion = (found: string, groups: string[]) =>
  /^[\d.]+$/.test(found) && groups.some(({ length }) => length < 2);
