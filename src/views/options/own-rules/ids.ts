/** Letters and digits of a name, for ids and file names; empty where it has none of the Latin alphabet. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');

/** A name for a new rule that no other has. `random`: a number from 0 to 1. */
export function ownRuleId(name: string, random: number): string {
  const suffix = Math.floor(random * 36 ** 4)
    .toString(36)
    .padStart(4, '0');
  return ['own', slugOf(name), suffix].filter(Boolean).join('-');
}
