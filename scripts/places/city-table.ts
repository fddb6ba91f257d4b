import { fold } from '../../src/places/fold';
import { wholly } from '../../src/places/small-town';
import { cityNames } from './cities';
import type { City, Gazetteer } from './gazetteer';
import { heldInFull } from './held-in-full';
import { nativeNames } from './native-names';
import { ordinaryWords } from './ordinary-words';
import { keys, type Line, line, type Names, type Weight } from './table';
import { twoClocks } from './two-clocks';

/** Countries whose states tell cities of one name apart. */
const byState = new Set('US CA AU BR IN MX'.split(' '));

/** Where a town is written with the letters of its state, which are a country's or a province's as well. */
const withLetters = 'US';

/** Countries with several clocks: their towns are kept from this size on, to narrow "town, country". */
const severalClocks: Record<string, number> = {
  US: 16_000,
  CA: 5000,
  AU: 20_000,
  BR: 30_000,
  MX: 30_000,
  RU: 30_000,
  ID: 30_000,
  KZ: 15_000,
  CD: 15_000,
  MN: 15_000,
  PG: 15_000,
};
/** Anywhere: so many people, or so much fame and 15,000 people. */
const large = 100_000;
/** Its towns are seldom written in Latin letters without their province. */
const largeIn: Record<string, number> = { CN: 250_000 };
const famous = 2750;

/** Where a state is split, smaller towns still tell which clock. */
const splitStates = new Set(
  'US.IN US.TN US.KY US.FL US.TX US.ID US.OR US.MI US.NE US.KS US.ND US.SD CA.02 CA.08 CA.10 CA.14'.split(' '),
);

/** States with the letters, or in the country, of one that is held down to its small towns. */
const sameLetters = new Map([
  ...['01', '02', '03', '04', '05', '06', '07'].map((code): [string, string] => [`AU.${code}`, 'AU.08']),
  ['US.WA', 'AU.08'],
  ['US.CA', 'CA'],
]);

/** `short`: what is left of a longer name. `byHand`: always plausible. */
type Candidate = { key: string; city: City; how: 'own' | 'short' | 'byHand' };

export function cityLines({ cities }: Gazetteer, names: Names): Line[] {
  const given = byHand(cities);
  const kept = withTwins(
    cities,
    given.map(({ key }) => key),
  );
  const candidates: Candidate[] = [
    ...kept.flatMap((city) => namesOf(city).map((key): Candidate => ({ key, city, how: 'own' }))),
    ...kept.flatMap((city) => shortNames(city).map((key): Candidate => ({ key, city, how: 'short' }))),
    ...given,
  ].filter(({ key }) => key.length > 2 || /[^a-z ]/.test(key) || key === 'sf' || key === 'dc');
  const groups = new Map<string, Map<string, Weight>>();
  for (const same of groupByKey(candidates).values()) {
    const best = Math.max(...same.map(({ city }) => city.renown));
    const isTaken = same.some(({ how, city }) => how !== 'short' && isKnown(city));
    for (const one of same)
      put(groups, one.key, one.city, one.how === 'short' && isTaken ? 'lesser' : weigh(one, best, names));
  }
  return [...groups].sort().map(([where, weights]) => line(...split(where), listsOf(weights)));
}

function groupByKey<T extends { key: string }>(candidates: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.key);
    if (group) group.push(candidate);
    else groups.set(candidate.key, [candidate]);
  }
  return groups;
}

const stateOf = ({ country, admin }: City) => `${country}.${admin}`;

function isKept(city: City): boolean {
  const { population, country, zone } = city;
  const state = stateOf(city);
  if (heldInFull.has(`${country} ${zone}`) || heldInFull.has(`${state} ${zone}`)) return true;
  if (splitStates.has(state) && population >= 5000) return true;
  if (population >= (severalClocks[country] ?? Infinity)) return true;
  if (wholly.has(country) || wholly.has(state)) return true;
  return isKnown(city);
}

/**
 * Where small towns are kept, every town of the same name is: one of them alone would be a wrong guess. And where a
 * city is known by its bare name, so are towns of that name in other countries, hours away. "Berlin, NH" is found too.
 */
function withTwins(cities: readonly City[], aliases: readonly string[]): City[] {
  const kept = cities.filter(isKept);
  const scope = (city: City) => `${byState.has(city.country) ? stateOf(city) : city.country} ${city.key}`;
  const small = new Set(kept.filter((city) => !isKnown(city)).map(scope));
  const known = groupByKey(kept.filter(isKnown));
  const isFarTwin = (city: City) =>
    city.population >= 15_000 && known.get(city.key)?.some((other) => isFar(city, other));
  const abroad = new Set([
    ...kept.filter((city) => isStrong(city) || (isKnown(city) && city.country !== withLetters)).map(({ key }) => key),
    ...aliases,
  ]);
  const abroadOf = (where: string) =>
    new Set(kept.filter((city) => city.country === where || stateOf(city) === where).map(({ key }) => key));
  const sharing = new Map([...sameLetters].map(([state, where]) => [state, abroadOf(where)]));
  const hasLetters = (city: City) => sharing.get(stateOf(city))?.has(city.key) ?? false;
  const isTwin = (city: City) =>
    small.has(scope(city)) ||
    hasLetters(city) ||
    isFarTwin(city) ||
    (city.country === withLetters && abroad.has(city.key));
  return [...kept, ...cities.filter((city) => !isKept(city) && isTwin(city))];
}

const isStrong = ({ population, fame }: City) => population >= 300_000 || fame >= 15_000;

const hoursEast = ({ longitude }: City) => longitude / 15;
const isFar = (one: City, other: City) =>
  one.country !== other.country && Math.abs(hoursEast(one) - hoursEast(other)) > 1.5;

const isKnown = ({ population, fame, isCapital, country }: City) =>
  isCapital || population >= (largeIn[country] ?? large) || (population >= 15_000 && fame >= famous);

/** Its name, and how it is written there. */
function namesOf(city: City): string[] {
  const native = city.population >= 100_000 ? nativeNames(city) : [];
  return [...new Set([city.key, ...native])];
}

/** What is left of a long name that people cut: "Frankfurt", "Cebu". */
function shortNames(city: City): string[] {
  if (city.population < 100_000) return [];
  return [...new Set(city.otherNames.flatMap(keys).filter((name) => isShortForm(name, city)))];
}

const isShortForm = (name: string, { key }: City) =>
  name.length >= 4 && (key.startsWith(`${name} `) || key === `${name} city`);

function byHand(cities: readonly City[]): Candidate[] {
  const known = new Set(cities.filter(isKnown).map(({ key }) => key));
  const byKey = groupByKey(cities);
  return cityNames
    .trim()
    .split('\n')
    .flatMap((text) => {
      const [, name = '', country = '', admin, list = ''] = /^(.+) ([A-Z]{2})(?:\.(\w+))?: (.+)$/.exec(text) ?? [];
      const same = (byKey.get(fold(name)) ?? []).filter(
        (city) => city.country === country && (!admin || city.admin === admin),
      );
      const city = same.sort((a, b) => b.population - a.population)[0];
      if (!city) console.warn(`No city for: ${text}`);
      if (!city) return [];
      const own = isKnown(city) || known.has(city.key) ? [] : [city.key];
      return [...own, ...list.split('|').flatMap(keys)].map((key): Candidate => ({ key, city, how: 'byHand' }));
    });
}

function weigh({ key, city, how }: Candidate, best: number, names: Names): Weight {
  const size: Weight = isStrong(city) ? 'strong' : 'plain';
  if (how === 'byHand') return size;
  if (!isKnown(city)) return city.population >= 100_000 ? 'lesser' : 'small';
  if (city.renown < best * 0.21 || ordinaryWords.has(key)) return 'lesser';
  const country = names.countries.get(key);
  if (country) return 'lesser';
  const regions = names.regions.get(key);
  if (regions && (!regions.has(city.country) || city.fame < 5000)) return 'lesser';
  return size;
}

function put(groups: Map<string, Map<string, Weight>>, key: string, city: City, weight: Weight) {
  const clocks = twoClocks[`${stateOf(city)} ${city.name}`] ?? twoClocks[stateOf(city)] ?? city.zone;
  const where = `${byState.has(city.country) ? stateOf(city) : city.country} ${clocks}`;
  const group = groups.get(where) ?? groups.set(where, new Map()).get(where);
  const rank: Record<Weight, number> = { strong: 3, plain: 2, lesser: 1, small: 0 };
  const before = group?.get(key);
  if (!before || rank[before] < rank[weight]) group?.set(key, weight);
}

function split(where: string): [string, string[]] {
  const [place = '', zone = ''] = where.split(' ');
  return [place, [zone]];
}

function listsOf(weights: Map<string, Weight>): Record<Weight, string[]> {
  const lists: Record<Weight, string[]> = { strong: [], plain: [], lesser: [], small: [] };
  for (const [key, weight] of weights) lists[weight].push(key);
  return lists;
}
