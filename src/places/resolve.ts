import { agrees, isLesser, isOf, isUnmistakable, together, unique } from './agree';
import { type Clock, fitsClock, type Stated, takeClocks } from './clocks';
import { countriesOfZone, countryReading, type Reading } from './gazetteer';
import { type Home, readHome } from './home';
import { jointHomes, readList, readPair } from './joint';
import { readMisspelt } from './misspelt';
import { whereNow, whereSomebodyIs } from './now';
import { homesOf, type Part } from './parts';
import { isAlsoMeant, isUnlisted } from './shared-names';
import { tidy } from './tidy';
import { remoteWords, wandering } from './words';

/** What a location says. */
export type Place = {
  /** What it can mean, each plausible. Empty where it states only a clock. */
  readings: readonly Reading[];
  /** Smaller places of the same name. */
  namesakes: readonly Reading[];
  /** Clocks that it states without a place. */
  clocks: readonly Clock[];
  /** It says, besides a place, that the person may be elsewhere. */
  isVague: boolean;
};

/**
 * Reads a location as a person wrote it. `instant` (milliseconds since 1970) is the moment at which a stated clock is
 * compared with the place.
 * @returns nothing where it cannot be told.
 */
export function resolve(location: string, instant: number): Place | undefined {
  const tidied = tidy(location);
  const now = whereNow(tidied?.text ?? '');
  const text = now ?? tidied?.text ?? '';
  if (!tidied || wandering.test(text)) return undefined;
  const place = read(text, tidied.flags, instant);
  if (place) return { ...place, isVague: place.isVague || now !== undefined };
  const somebody = whereSomebodyIs(text);
  const there = somebody ? read(somebody, tidied.flags, instant) : undefined;
  return there && { ...there, isVague: true };
}

function read(written: string, flags: readonly string[], instant: number): Place | undefined {
  const stated = takeClocks(written);
  const text = stated.rest.replace(remoteWords, ' , ');
  const place = placeOf(text, flags);
  if (place === 'unclear') return undefined;
  const isVague = text !== stated.rest || /^\s*from\b/i.test(text);
  if (!place) return stated.clocks.length > 0 ? clockOnly(stated, isVague, instant) : undefined;
  const fitting = withClocks(place.readings, stated.clocks, instant);
  return fitting.length > 0 ? { ...place, readings: fitting, clocks: [], isVague } : undefined;
}

function clockOnly({ clocks: stated, zones }: Stated, isVague: boolean, instant: number): Place {
  const clocks = byNumber(stated, instant);
  const countries = zones.length === 1 ? countriesOfZone(zones[0] ?? '') : [];
  const readings = countries.map(countryReading).filter((reading) => reading !== undefined);
  return { readings: readings.map((reading) => ({ ...reading, zones })), namesakes: [], clocks, isVague };
}

/** In "IST (GMT+5:30)" the number says which meaning is meant. */
function byNumber(clocks: readonly Clock[], instant: number): Clock[] {
  const numbers = clocks.filter(({ zones, minutes }) => zones.length === 0 && minutes.some(Boolean));
  if (numbers.length === 0) return [...clocks];
  return clocks.map(({ zones, minutes }) => ({
    zones: zones.filter((zone) => numbers.some((number) => fitsClock(zone, number, instant))),
    minutes: minutes.filter((size) => numbers.some((number) => number.minutes.includes(size))),
  }));
}

/** A stated clock picks among the clocks of the place; one that none of them has makes the whole unclear. */
const withClocks = (readings: readonly Reading[], clocks: readonly Clock[], instant: number): Reading[] =>
  readings
    .map((reading) => ({
      ...reading,
      zones: reading.zones.filter((zone) => clocks.every((clock) => fitsClock(zone, clock, instant))),
    }))
    .filter(({ zones }) => zones.length > 0);

/** Parts of a location; more of them are no location, and would take long. */
const most = 8;

type Named = Pick<Place, 'readings' | 'namesakes'>;

/** @returns nothing where the text names no place at all. */
function placeOf(text: string, flags: readonly string[]): Named | 'unclear' | undefined {
  const homes = jointHomes(text) ?? homesOf(text);
  const meant = homes.filter((parts) => parts.some(({ kind }) => kind !== 'empty'));
  if (meant.length === 0) return fromFlags(flags);
  if (meant.length > most || meant.some((parts) => parts.length > most)) return 'unclear';
  const read = meant.map((parts) => readList(parts) ?? readHome(parts) ?? readSlip(parts) ?? readPair(parts));
  if (read.some((home) => !home)) return 'unclear';
  const found = read as Home[];
  const named = merged(found, meant);
  const unlikely = found.flatMap((home) => home.unlikely ?? []).map((reading) => ({ ...reading, weight: lesser }));
  return withFlags({ ...named, namesakes: [...named.namesakes, ...unlikely] }, flags);
}

const lesser = 'lesser' as const;

/** "Stokholm": a name alone, with one slip in it. */
function readSlip([only, ...others]: readonly Part[]): Home | undefined {
  const isSlip = others.length === 0 && only?.kind === 'strange' && !isUnlisted(only.text);
  const readings = isSlip ? readMisspelt(only.text) : [];
  return readings.length > 0 ? { readings: [...readings], isList: false } : undefined;
}

function merged(homes: readonly Home[], parts: readonly (readonly Part[])[]): Named {
  const lists = homes.map(({ readings }) => readings);
  const [only] = lists;
  if (lists.length === 1 && only) return sorted(only, parts[0] ?? []);
  const known = lists.every(isWellKnownCity) ? lists.map((list) => list.filter(isSound)) : lists;
  const joint = parts.every(isCodeAlone) ? [] : together(known);
  return joint.length > 0
    ? sorted(joint, [])
    : { readings: unique(lists.flatMap((list) => own(list, lists))), namesakes: [] };
}

/** Two well-known cities are two homes, whatever small town one of them may be next to the other. */
const isWellKnownCity = (list: readonly Reading[]) => isUnmistakable(list) && list.some(isSoundCity);

/** "US / CA" are two countries, not a state in one. */
const isCodeAlone = (parts: readonly Part[]) =>
  parts.length === 1 && /^\p{Script=Latin}{2,3}$/u.test(parts[0]?.text ?? '');

/** In a list of cities, a name that is also a state's is the city. */
function own(list: readonly Reading[], lists: readonly (readonly Reading[])[]): readonly Reading[] {
  const cities = list.filter(isSoundCity);
  const hasOtherCity = lists.some((other) => other !== list && other.every(isOf('city')));
  const areAllCities = lists.every((other) => other.some(isSoundCity));
  const isCity = (hasOtherCity || areAllCities) && cities.length > 0;
  return besideOthers(isCity ? cities : list.filter((reading) => !isLesser(reading)), list, lists);
}

/** "Bangalore / Hyderabad": where another home can be in one country only, a name that is known there is meant there. */
function besideOthers(
  readings: readonly Reading[],
  list: readonly Reading[],
  lists: readonly (readonly Reading[])[],
): readonly Reading[] {
  const others = lists.filter((other) => other !== list && isUnmistakable(other));
  const countries = new Set(others.flatMap((other) => other.filter(isSound).map(({ country }) => country)));
  const there = readings.filter(({ country }) => countries.has(country));
  return there.length > 0 ? there : readings;
}

const isSound = (reading: Reading) => !isLesser(reading);

const isSoundCity = (reading: Reading) => reading.kind === 'city' && !isLesser(reading);

/** Lesser readings count only where nothing else is left and more than a bare name was given. */
function sorted(readings: readonly Reading[], parts: readonly Part[]): Named {
  const [only, ...others] = parts.filter(({ kind }) => kind !== 'empty');
  const isBare = only !== undefined && others.length === 0;
  const plain = readings.filter((reading) => !isLesser(reading) || (isBare && isAlsoMeant(only.text, reading)));
  if (plain.length > 0) return { readings: plain, namesakes: isBare ? namesakesOf(parts, plain) : [] };
  return { readings: isBare ? [] : readings, namesakes: [] };
}

const namesakesOf = (parts: readonly Part[], plain: readonly Reading[]): Reading[] => {
  const all = parts.flatMap((part) => part.readings).filter((reading) => isLesser(reading) && reading.kind === 'city');
  return plain.every(isOf('city')) ? all : [];
};

function fromFlags(flags: readonly string[]): Named | undefined {
  const readings = flags.map(countryReading).filter((reading) => reading !== undefined);
  return readings.length > 0 ? { readings: unique(readings), namesakes: [] } : undefined;
}

/** A flag picks among the readings. A flag of elsewhere beside a place makes it unclear. */
function withFlags({ readings, namesakes }: Named, flags: readonly string[]): Named | 'unclear' {
  if (readings.length === 0) return 'unclear';
  const shown = fromFlags(flags)?.readings;
  if (!shown) return { readings, namesakes };
  const both = readings.filter((reading) => shown.some((flag) => agrees(flag, reading)));
  return both.length > 0 ? { readings: both, namesakes: [] } : 'unclear';
}
