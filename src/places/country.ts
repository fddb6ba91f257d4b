import { parentOf } from './gazetteer';
import { resolve } from './resolve';

/** Codes (ISO 3166) of countries and territories. */
export type PossibleCountries = {
  /** Each that the words can mean. */
  countries: readonly string[];
  /** Those with a lesser, but known, place of the same name. */
  namesakes: readonly string[];
};

/**
 * Where a text that is a place can be: "Lisbon" in one country, "Valencia" in two.
 * @param instant milliseconds since 1970.
 * @returns nothing where it is no place that is understood, or says that the person may be elsewhere.
 */
export function possibleCountries(text: string, instant: number): PossibleCountries | undefined {
  const place = resolve(text, instant);
  if (!place || place.isVague || place.readings.length === 0) return undefined;
  const known = place.namesakes.filter(({ weight }) => weight === 'lesser');
  return { countries: codesOf(place.readings), namesakes: codesOf(known) };
}

const codesOf = (readings: readonly { country: string }[]) => [...new Set(readings.map(({ country }) => country))];

/** A territory and the state it belongs to are one country, and so are two territories of one state. */
export const isOneCountry = (one: string, other: string): boolean => stateOf(one) === stateOf(other);

/** The code of the state that a country or territory belongs to; its own where it belongs to none. */
export const stateOf = (code: string): string => parentOf(code) || code;
