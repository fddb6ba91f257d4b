import { agrees, isLesser, isOf, isOneCountry, isUnmistakable, sound, together, unique } from './agree';
import { fold } from './fold';
import type { Reading } from './gazetteer';
import { readName } from './name';
import { isCode, type Part } from './parts';
import { afterTown } from './small-town';
import { undecided } from './undecided';
import { continents } from './words';

/** What one home of a location says; nothing where it cannot be told. */
export type Home = {
  readings: Reading[];
  isList: boolean;
  /** What the letters after a town can mean as well, but hardly do. */
  unlikely?: readonly Reading[];
};

/** Reads the parts of one home together: the narrowest place that they all allow. */
export function readHome(parts: readonly Part[]): Home | undefined {
  const places = tied(parts).filter(({ kind }) => kind === 'place');
  if (places.length === 0) return undefined;
  const known = agreed(places);
  const home = known ?? disagreeing(places);
  if (!home || isCutShort(parts, home.readings)) return undefined;
  const [first] = parts;
  const open = first?.kind === 'strange' ? undecided(first.text, places) : undefined;
  return open ? openHome(open) : narrowed(parts, home, known === undefined);
}

const openHome = (readings: Reading[]) => (readings.length > 0 ? { readings, isList: false } : undefined);

function narrowed(parts: readonly Part[], home: Home, isUnknown: boolean): Home {
  const [first] = parts;
  const isNew = first?.kind === 'strange' || (isUnknown && !home.isList);
  const all = isNew ? sound(home.readings) : home.readings;
  const readings = first && isNew ? afterTown(first.text, all) : all;
  const unlikely = all.filter((reading) => !readings.includes(reading));
  return { ...home, readings: inGroup(parts, inTown(parts, readings)), unlikely };
}

function agreed(places: readonly Part[]): Home | undefined {
  const readings = together(withoutCity(places).map((part) => part.readings));
  if (readings.length === 0) return undefined;
  return { readings: unique([...readings, ...openMeanings(places, readings)]), isList: false };
}

/** "Lafayette, LA": a town known in Louisiana is not in Los Angeles. */
function withoutCity(places: readonly Part[]): readonly Part[] {
  const [town, last, ...others] = places;
  const isThere = town?.readings.some((one) => one.country === 'US' && one.region === 'LA' && !isLesser(one));
  if (!isThere || last?.text !== 'LA' || others.length > 0) return places;
  return [places[0] as Part, { ...last, readings: last.readings.filter(({ kind }) => kind !== 'city') }];
}

/**
 * Other states and countries that two letters may stand for. None where a city of that name is known in one of them:
 * "Berlin, DE" is not in Delaware.
 */
function openMeanings(places: readonly Part[], readings: readonly Reading[]): Reading[] {
  const last = places.at(-1);
  const head = places.slice(0, -1);
  if (!last || head.length === 0 || !isCode(last)) return [];
  const wide = last.readings.filter(({ kind }) => kind !== 'city');
  const isKnownIn = (meaning: Reading) =>
    head.every((part) => part.isExact && part.readings.some((one) => agrees(one, meaning)));
  if (wide.some(isKnownIn)) return [];
  return sound(wide).filter((meaning) => !readings.some((reading) => agrees(reading, meaning)));
}

/** After a hyphen, a Brazilian state's two letters come before those of other places. */
function tied(parts: readonly Part[]): readonly Part[] {
  const [first, second] = parts;
  if (!first || !second?.isTied || first.kind !== 'strange' || !/^[A-Z]{2}$/.test(second.text)) return parts;
  const brazilian = second.readings.filter(({ country, kind }) => country === 'BR' && kind === 'region');
  const isPortuguese =
    /[ãõçâêôáéíóúà]|(?:^| )(?:d[aeo]s?|são|santo|santa)(?: |$)|(?:polis|landia|inh[ao]s?|eir[ao]s?|guacu)$/iu.test(
      first.text,
    );
  if (brazilian.length === 0 || !isPortuguese) return parts;
  return [first, { ...second, readings: brazilian }, ...parts.slice(2)];
}

/** A name before a state or country it is not known in is a small town there; before a city, a district of it. */
function disagreeing(places: readonly Part[]): Home | undefined {
  for (let dropped = 1; dropped < places.length; dropped += 1) {
    const head = places.slice(0, dropped);
    const tail = places.slice(dropped);
    const wide = together(tail.map((part) => part.readings));
    const readings = head.some(isCountry) ? inStates(wide, tail) : wide;
    if (readings.length === 0) continue;
    const isWide = readings.every(({ kind }) => kind !== 'city');
    if (head.every((part) => mayBeTown(part, isWide, tail))) return { readings: sound(readings), isList: false };
    break;
  }
  return listed(places);
}

const isCountry = ({ readings }: Part) => readings.some((reading) => reading.kind === 'country' && !isLesser(reading));

/** Towns there may be named like countries in Spanish or Portuguese. */
const spanish = new Set(['CO', 'PA', 'AR', 'PR', 'BR']);

/** A town named like a country is in a state: "Lebanon, Pennsylvania", "Peru, IL". Two countries are not one place. */
function inStates(readings: Reading[], tail: readonly Part[]): Reading[] {
  const states = readings.filter((reading) => !isLesser(reading) && reading.kind === 'region');
  const abroad = readings.filter(({ country }) => spanish.has(country));
  if (tail.every(isCode)) return states.length > 0 ? [...states, ...abroad] : [];
  return readings.some(isOf('country')) ? [] : readings;
}

/** "North Arlington, NJ", "Denver City, TX", "Montgomery County, MD": none of them is in the place of its name. */
const namedAfter = /^(?:north|south|east|west|old|new) \p{L}|\p{L} (?:city|center|county|parish|township)$/iu;

/**
 * Before another city a well-known one stays what it is, and before letters that may be those of a state we do not
 * know: "Monterrey, NL". A state stays one unless such letters follow.
 */
function mayBeTown({ text, readings, isExact }: Part, isWide: boolean, tail: readonly Part[]): boolean {
  const own = readings.filter((reading) => !isLesser(reading));
  const isCoded = tail.every(isCode);
  if (isCoded && !isExact && namedAfter.test(text)) return true;
  if (!isWide || isCoded) {
    const isElsewhere = isCoded && isOneCountry(own) && !tail.some((part) => part.readings.some(isIn(own)));
    return own.every(({ kind, weight }) => (kind === 'city' ? weight !== 'strong' && !isElsewhere : isCoded));
  }
  return !own.some(isOf('region'));
}

const isIn = (others: readonly Reading[]) => (reading: Reading) =>
  others.some(({ country }) => country === reading.country);

/** Letters that can only be a city's, or a country's that goes by them, at the head. */
const isClear = ({ text, readings }: Part, at: number) =>
  readings.every(isOf('city')) || (at === 0 && /^(?:uk|usa?|uae)$/i.test(text));

/** "Tokyo, Berlin, London": several homes, where each can only be the one. */
function listed(places: readonly Part[]): Home | undefined {
  if (places.some((part, at) => isCode(part) && !isClear(part, at))) return undefined;
  if (!places.every(({ readings }) => isUnmistakable(readings))) return undefined;
  return { readings: unique(places.flatMap((part) => sound(part.readings))), isList: true };
}

/** What follows a city and is not understood may say which city: "Kingston, Surrey Hills". */
function isCutShort(parts: readonly Part[], readings: readonly Reading[]): boolean {
  const last = parts.findLastIndex(({ kind }) => kind === 'place');
  const after = parts.slice(last + 1).filter(({ kind }) => kind === 'strange');
  if (after.length === 0) return false;
  const isPlaced = parts.some((part) => part.kind === 'place' && (isWide(part) || isAlone(part)));
  return !isPlaced || readings.length === 0 || after.some(({ text }) => mentionsPlace(text));
}

const isWide = ({ readings }: Part) => readings.some(({ kind }) => kind !== 'city');

/** No other place of the name is known, however small. */
const isAlone = ({ readings, isExact }: Part) =>
  isExact &&
  readings.some((reading) => !isLesser(reading)) &&
  new Set(readings.flatMap(({ zones }) => zones)).size === 1;

/** Whether a well-known place stands somewhere in the words. */
function mentionsPlace(text: string): boolean {
  const words = text.split(/\s+/u);
  return words.some((word, index) =>
    [word, words.slice(index, index + 2).join(' ')].some((name) => isUnmistakable(readName(name))),
  );
}

/** A town that is in no table is not on the clock whose towns all are. */
function inTown(parts: readonly Part[], readings: Reading[]): Reading[] {
  const [first, second] = parts;
  const isTown = first && second && isTownLike(first, readings) && readings.every(({ kind }) => kind !== 'city');
  return isTown ? readings.map((reading) => ({ ...reading, zones: reading.elsewhere })) : readings;
}

const vague =
  /\p{N}|\b(?:county|parish|rural|north|south|east|west|northern|southern|eastern|western|central|area|region|panhandle|island|islands|isla|coast|hills?|country|somewhere|state)\b/iu;

/** A city's name, or a country's that is a town's here: "Italy, TX". */
const isTownLike = ({ kind, text, readings }: Part, home: readonly Reading[]) =>
  (kind === 'strange' ||
    readings.every((one) => one.kind === 'city' || !home.some((reading) => agrees(one, reading)))) &&
  /^\p{L}[\p{L}\p{M} .'’-]{2,}$/u.test(text) &&
  !vague.test(text);

/** "Santiago, South America": the readings that lie there, if any do. */
function inGroup(parts: readonly Part[], readings: Reading[]): Reading[] {
  const areas = parts.filter(({ kind }) => kind === 'group').flatMap(({ text }) => continents.get(fold(text)) ?? []);
  if (areas.length === 0) return readings;
  const inside = readings.filter(({ zones }) =>
    zones.some((zone) => areas.some((area) => zone.startsWith(`${area}/`))),
  );
  return inside.length > 0 ? inside : readings;
}
