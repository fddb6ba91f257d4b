import { cities } from './data/cities';
import { countries } from './data/countries';
import { regions } from './data/regions';
import { readList } from './listed';

export type Kind = 'country' | 'region' | 'city';

/**
 * How far a name goes on its own. `lesser` and `small`: only together with the country or state that it is in. A lesser
 * city is known as well, but a greater one has the name.
 */
export type Weight = 'strong' | 'plain' | 'lesser' | 'small';

/** One thing that a name can mean. Readings of equal meaning are one object. */
export type Reading = {
  kind: Kind;
  /** ISO code. */
  country: string;
  /** The state that a territory with a code of its own belongs to. */
  parent: string;
  /** GeoNames' code of the state; empty where it is not known or does not matter. */
  region: string;
  /** IANA zones in use there. For a country: without those of very few people. */
  zones: readonly string[];
  /** As `zones`, for a town there that is in no table: it is not in the one that is held in full. */
  elsewhere: readonly string[];
  weight: Weight;
};

/**
 * A line for each place: where it is and its zones, then its names in lists, by weight. The names in other letters than
 * Latin ones stand by themselves, in lines of the same number: text of one alphabet packs better.
 */
export type Table = { latin: string; others: string };

type Country = { zones: readonly string[]; parent: string };

const weights: readonly Weight[] = ['strong', 'plain', 'lesser', 'small'];

class Gazetteer {
  private readonly names = new Map<string, Reading[]>();
  readonly countries = new Map<string, Country>();

  constructor() {
    this.add('country', countries);
    this.add('region', regions);
    this.add('city', cities);
  }

  lookup = (key: string): readonly Reading[] => this.names.get(key) ?? [];

  allNames = (): string[] => [...this.names.keys()];

  private add(kind: Kind, { latin, others }: Table) {
    const inOthers = others.split('\n');
    for (const [row, line] of latin.split('\n').entries()) {
      const [head = '', ...lists] = line.split('|');
      const [where = '', marked = ''] = head.split(' ');
      const [place = '', parent = ''] = where.split('<');
      const [country = '', region = ''] = place.split('.');
      const zones = marked.split(',').map(plain);
      if (kind === 'country') this.countries.set(country, { zones, parent });
      const usual = marked.split(',').filter((zone) => !zone.startsWith('~'));
      const used = (usual.length > 0 ? usual : marked.split(',')).map(plain);
      const elsewhere = usual.filter((zone) => !zone.startsWith('^'));
      const base = { kind, country, parent, region, zones: used, elsewhere: elsewhere.length > 0 ? elsewhere : used };
      const readings = weights.map((weight): Reading => ({ ...base, weight }));
      this.addNames(lists, readings);
      this.addNames(inOthers[row]?.split('|') ?? [], readings);
    }
  }

  private addNames(lists: readonly string[], readings: readonly Reading[]) {
    for (const [index, reading] of readings.entries()) this.addList(readList(lists[index] ?? ''), reading);
  }

  private addList(names: readonly string[], reading: Reading) {
    for (const name of names) {
      const known = this.names.get(name);
      if (known) known.push(reading);
      else this.names.set(name, [reading]);
    }
  }
}

const plain = (zone: string) => zone.replace(/^[~^]/, '');

let gazetteer: Gazetteer | undefined;

/** The tables are read when the first place is looked up. */
const held = () => {
  gazetteer ??= new Gazetteer();
  return gazetteer;
};

/** @param key a folded name, or a code in capitals. */
export const lookup = (key: string): readonly Reading[] => held().lookup(key);

/** Every key of `lookup`. */
export const allNames = (): string[] => held().allNames();

/** Every zone of a country, the smallest as well. */
export const zonesOfCountry = (code: string): readonly string[] => held().countries.get(code)?.zones ?? [];

export const parentOf = (code: string): string => held().countries.get(code)?.parent ?? '';

/** The codes of all countries and territories. */
export const countryCodes = (): string[] => [...held().countries.keys()];

/** What is known of a country from its code alone. */
export const countryReading = (code: string): Reading | undefined =>
  lookup(code).find(({ kind, country }) => kind === 'country' && country === code);

/** The countries that an IANA zone belongs to, by its name. */
export const countriesOfZone = (zone: string): string[] =>
  [...held().countries].filter(([, { zones }]) => zones.includes(zone)).map(([code]) => code);
