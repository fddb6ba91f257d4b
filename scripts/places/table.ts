import { fold } from '../../src/places/fold';
import type { Weight } from '../../src/places/gazetteer';
import { writeList } from '../../src/places/listed';

export type { Weight };

const anyCase = new Set(
  'MTL STHLM ATX PDX PHX BCN CPH BLR USA UK UAE DRC KSA NYC SF DC LDN HCMC CDMX HCM TPHCM FYROM NRW NSW QLD DPRK USVI BVI'.split(
    ' ',
  ),
);

/** The keys of a name. In capitals, up to five letters: a code, which does not count in small letters. */
export function keys(name: string): string[] {
  const bare = name.replaceAll('.', '');
  const isCode = /^[A-Z]{2,5}$/.test(bare);
  if (!isCode) return [fold(name)];
  return anyCase.has(bare) ? [bare, bare.toLowerCase()] : [bare];
}

/** Which countries have taken a name for themselves, or for one of their states. */
export class Names {
  readonly countries = new Map<string, Set<string>>();
  readonly regions = new Map<string, Set<string>>();
}

export function addTo<K, V>(map: Map<K, Set<V>>, key: K, value: V) {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}

/** One line of a table: where and which zones, then the names by weight; and the same in other letters than Latin. */
export type Line = { latin: string; others: string };

export function line(where: string, zones: readonly string[], names: Partial<Record<Weight, Iterable<string>>>): Line {
  const lists = [names.strong, names.plain, names.lesser, names.small].map((list) => [...new Set(list)].sort());
  const written = (isWanted: (name: string) => boolean) => lists.map((list) => writeList(list.filter(isWanted)));
  return {
    latin: joined([`${where} ${zones.join(',')}`, ...written(isLatin)]),
    others: joined(written((name) => !isLatin(name))),
  };
}

const joined = (parts: readonly string[]) => parts.join('|').replace(/\|+$/, '');

const isLatin = (name: string) => /^[ -~]*$/.test(name);

/** A table as the text of its module. */
export const moduleOf = (name: string, lines: readonly Line[]): string =>
  `export const ${name} = {
  latin: \`${lines.map(({ latin }) => latin).join('\n')}\`,
  others: \`${lines.map(({ others }) => others).join('\n')}\`,
};
`;
