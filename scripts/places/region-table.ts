import { fold } from '../../src/places/fold';
import type { City, Gazetteer } from './gazetteer';
import { marked } from './held-in-full';
import { areaCodes, regions } from './regions';
import { addTo, keys, type Line, line, type Names } from './table';

/** Below this share of its people, a zone of a state does not count. Kansas has 0.3 % on Mountain time. */
const minorShare = 0.001;

type Region = { where: string; postal: string; names: string[]; lesser: string[]; zones: string[] };

export function regionLines({ cities }: Gazetteer, names: Names): Line[] {
  const all = rowsOf(regions).map((text) => toRegion(text, cities));
  const taken = new Set(all.filter(({ where }) => isFirst(where)).map(({ postal }) => postal));
  const lines = all.map(({ where, postal, names: own, lesser, zones }) => {
    const plain = own.flatMap(keys);
    for (const name of plain) addTo(names.regions, name, where.slice(0, 2));
    if (postal === '-') return line(where, zones, { plain, lesser });
    const isFree = where.startsWith('BR') && !taken.has(postal) && !names.countries.has(postal);
    return line(
      where,
      zones,
      isFirst(where) || isFree ? { plain: [...plain, postal], lesser } : { plain, lesser: [postal, ...lesser] },
    );
  });
  return [...lines, ...rowsOf(areaCodes).map(codeLine)];
}

const rowsOf = (list: string) => list.trim().split('\n');

/** Where two letters after a city are usual, they come first. */
const isFirst = (where: string) => /^(US|CA|AU)/.test(where);

function codeLine(text: string): Line {
  const [country = '', zone = '', ...lesser] = text.split(' ');
  return line(country, [zone], { lesser });
}

function toRegion(text: string, cities: readonly City[]): Region {
  const [, place = '', postal = '-', rest = ''] = /^(\S+) (\S+) (.+)$/.exec(text) ?? [];
  const [list = '', ...extra] = rest.split(' +');
  const country = place.slice(0, 2);
  const [, zone] = place.split('@');
  const named = namesOf(list);
  if (zone) return { where: country, postal, ...named, zones: zone.split(',') };
  const admins = place.slice(3).split(',');
  const inside = cities.filter((city) => city.country === country && admins.includes(city.admin));
  if (inside.length === 0) throw new Error(`No place in ${text}`);
  return {
    where: `${country}.${admins.join('+')}`,
    postal,
    ...named,
    zones: [...zonesOf(inside), ...extra].map((name) => marked(place, name)),
  };
}

/** `~` before a name: it counts only with a place there. */
function namesOf(list: string): Pick<Region, 'names' | 'lesser'> {
  const all = list.split('|');
  const lesser = all.filter((name) => name.startsWith('~')).map((name) => fold(name.slice(1)));
  return { names: all.filter((name) => !name.startsWith('~')), lesser };
}

function zonesOf(cities: readonly City[]): string[] {
  const people = new Map<string, number>();
  for (const { zone, population } of cities) people.set(zone, (people.get(zone) ?? 0) + population);
  const all = cities.reduce((sum, { population }) => sum + population, 0);
  const kept = [...people].filter(([, count]) => count / all >= minorShare).sort((a, b) => b[1] - a[1]);
  return kept.map(([zone]) => zone);
}
