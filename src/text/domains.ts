import damerauLevenshtein from 'damerau-levenshtein';

/** Under these a country's registry sells names: "northpine.co.uk" is a name of its own. */
const secondLevel = /^(?:co|com|net|org|gov|edu|ac|or|ne|go)$/;

const host = /(?:^|[\s/@("'<,;:])((?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24})(?=$|[\s/)"'>,;:?]|\.(?:\s|$))/gi;

/** The web and mail domains that a text names, in its order. `label` is the part that somebody chose. */
export type Domain = { domain: string; label: string; start: number; end: number };

/** @returns what can be registered of each: of "mail.northpine.co.uk" it is "northpine.co.uk", label "northpine". */
export function domainsIn(text: string): Domain[] {
  return [...text.matchAll(host)].flatMap((match) => {
    const full = (match[1] ?? '').toLowerCase();
    const parts = full.split('.');
    const tail = parts.length > 2 && (parts.at(-1) ?? '').length === 2 && secondLevel.test(parts.at(-2) ?? '') ? 3 : 2;
    const domain = parts.slice(-tail).join('.');
    const start = match.index + match[0].length - full.length;
    return [{ domain, label: domain.split('.')[0] ?? '', start, end: start + full.length }];
  });
}

/** How many letters have to be changed, added, dropped or swapped with a neighbour to make one word of the other. */
export const editsBetween = (one: string, other: string): number => damerauLevenshtein(one, other).steps;
