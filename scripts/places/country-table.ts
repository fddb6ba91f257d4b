import { fold } from '../../src/places/fold';
import { alsoSpoken, countryNames, languages, notNames, parents } from './countries';
import type { City, Gazetteer } from './gazetteer';
import { marked } from './held-in-full';
import { addTo, keys, type Line, line, type Names } from './table';

/** The zones of each country, by its ISO code. */
export type Zones = Map<string, string[]>;

/** Below this share of its people, a zone of a country does not count where only the country is given. */
const minorShare = 0.001;

export function zonesByCountry(zoneTab: string): Zones {
  const zones: Zones = new Map();
  for (const row of zoneTab.split('\n').filter((text) => text && !text.startsWith('#'))) {
    const [code = '', , zone = ''] = row.split('\t');
    zones.set(code, [...(zones.get(code) ?? []), zone]);
  }
  return zones.set('XK', ['Europe/Belgrade']);
}

export function countryLines(zones: Zones, { cities }: Gazetteer, names: Names): Line[] {
  const byHand = new Map(
    countryNames
      .trim()
      .split('\n')
      .map((text) => [text.slice(0, 2), text.slice(3).split('|')]),
  );
  const people = peopleByZone(cities);
  return [...zones].sort().map(([code, own]) => {
    const all = [...standardNames(code, sum(people.get(code)) < few), ...(byHand.get(code) ?? []).flatMap(keys), code];
    const found = new Set(all.filter((name) => isName(name)));
    for (const name of found) addTo(names.countries, name, code);
    const parent = parents[code];
    const shown = own.map((zone) =>
      code !== 'AQ' && isMinor(zone, people.get(code)) ? `~${zone}` : marked(code, zone),
    );
    const lesser = [...found].filter((name) => lesserNames.has(`${code} ${name}`));
    const plain = [...found].filter((name) => !lesser.includes(name));
    return line(parent ? `${code}<${parent}` : code, shown, { plain, lesser });
  });
}

/** Names that alone mean something else: two letters that are rather a city and a state, a word, a county. */
const lesserNames = new Set(['LA LA', 'RE reunion', 'NF norfolk']);

const isName = (name: string) =>
  !notNames.includes(name) &&
  (name.length > 3 || /^[A-Z]+$/.test(name) || /[^a-z ]/.test(name) || /^(uk|usa|uae|drc|ksa|bvi|bih|png)$/.test(name));

/** Few write of a country of so few people in a language that is not its own or a world language. */
const few = 500_000;
const worldLanguages = 'en es pt fr de ru ar zh zh-Hant'.split(' ');

function standardNames(code: string, isSmall: boolean): string[] {
  const own = new Intl.Locale(`und-${code}`).maximize().language;
  const spoken = [...(isSmall ? worldLanguages : languages), own, ...(alsoSpoken[code] ?? '').split(' ')].filter(
    Boolean,
  );
  const styles = ['long', 'short'] as const;
  const said = spoken.flatMap((language) =>
    styles.map((style) => new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }).of(code) ?? ''),
  );
  return said.flatMap(variants).map(keyOf).filter(Boolean);
}

/** Names of two or three letters keep their accents: "Áo" is Austria, "ao" nothing. */
const keyOf = (name: string) =>
  /^\p{Script=Latin}{2,3}$/u.test(name) && /[^a-z]/i.test(name) ? name.toLowerCase() : fold(name);

/** "Myanmar (Burma)" is known under both names; "Hong Kong (China)" only under the first. */
function variants(name: string): string[] {
  const [whole, outside, inside] = /^(.*\S)\s*[（(](.+)[)）]$/.exec(name) ?? [];
  if (whole && outside && inside) return namesAnother(inside) ? [name, outside] : [name, outside, inside];
  return [name];
}

const large = 'CN FR GB US NL DK FI NO AU NZ IN PK MX CG CD MF'.split(' ');
const inEvery = (code: string) =>
  languages.map((language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code) ?? '');
const others = new Set(large.flatMap(inEvery).map(fold));
const namesAnother = (name: string) =>
  others.has(fold(name)) || /^(zk|britische|britannique|сша|сар|중국)/.test(fold(name));

function peopleByZone(cities: readonly City[]) {
  const people = new Map<string, Map<string, number>>();
  for (const { country, zone, population } of cities) {
    const own = people.get(country) ?? people.set(country, new Map()).get(country);
    own?.set(zone, (own.get(zone) ?? 0) + population);
  }
  return people;
}

const sum = (people: Map<string, number> | undefined) =>
  [...(people?.values() ?? [])].reduce((total, count) => total + count, 0);

function isMinor(zone: string, people: Map<string, number> | undefined): boolean {
  const all = sum(people);
  return all > 0 && (people?.get(zone) ?? 0) / all < minorShare;
}
