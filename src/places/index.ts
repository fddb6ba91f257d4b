import { parentOf, zonesOfCountry } from './gazetteer';
import { offsetsIn } from './offsets';
import { resolve } from './resolve';

export { isNumberOf } from './calling-codes';
export { minutesOnClock } from './clock-face';
export { isOneCountry, type PossibleCountries, possibleCountries, stateOf } from './country';
export { placesData } from './data/version';
export { countryCodes, zonesOfCountry } from './gazetteer';
export { offsetIn, offsetsIn } from './offsets';
export { statedOffsets } from './stated-clock';
export { clockDistance, onCircle, writtenOffset, writtenOffsets } from './written';

/**
 * The UTC offsets in use at a stated location at an instant: minutes east, sorted, each once. As narrow as is safe: a
 * city or state narrows its country, and every plausible meaning of the words is kept.
 * @param now milliseconds since 1970.
 */
export function offsetsAt(location: string, now: number): number[] | 'unknown' {
  const clocks = clocksAt(location, now);
  if (!clocks) return 'unknown';
  const offsets = [...new Set([...offsetsIn(clocks.zones, now), ...clocks.minutes])].sort((a, b) => a - b);
  return offsets.length > 0 ? offsets : 'unknown';
}

/**
 * The clocks of a stated location, as narrow as is safe: zones, and minutes east of UTC that it states itself.
 * @param now milliseconds since 1970.
 * @returns nothing where the words are no place that is understood.
 */
export function clocksAt(location: string, now: number): { zones: string[]; minutes: number[] } | undefined {
  const place = resolve(location, now);
  if (!place) return undefined;
  const zones = [...place.readings, ...place.clocks].flatMap((one) => one.zones);
  return { zones: [...new Set(zones)], minutes: [...new Set(place.clocks.flatMap(({ minutes }) => minutes))] };
}

/** The zones that a clock on the page may show for someone who states a country. */
export type StatedCountry = {
  /** Every zone of the country; for a territory with a code of its own, its state's as well. */
  zones: readonly string[];
  /** Zones of the countries that hold a smaller place of the same name. */
  namesakes: readonly string[];
};

/**
 * The one country that a location states, by its zones. A city or state in it does not narrow them.
 * @param now milliseconds since 1970.
 * @returns nothing where it states none, or may be in several.
 */
export function statedCountry(location: string, now: number): StatedCountry | undefined {
  const place = resolve(location, now);
  if (!place || place.isVague) return undefined;
  const countries = [...new Set(place.readings.map(({ country }) => country))];
  const [country] = countries;
  if (!country || countries.length > 1) return undefined;
  const namesakes = place.namesakes.flatMap((reading) => zonesOf(reading.country));
  return { zones: zonesOf(country), namesakes };
}

const zonesOf = (country: string) => [...zonesOfCountry(country), ...zonesOfCountry(parentOf(country))];
