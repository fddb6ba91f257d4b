import { countries } from './data/countries';

/** Every name of every country and territory in the tables, folded, in many languages; short codes in capitals. */
export const countryNames = (): string[] =>
  countries
    .trim()
    .split('\n')
    .flatMap((line) => line.split('|').slice(1))
    .flatMap((names) => names.split(','))
    .filter(Boolean);
