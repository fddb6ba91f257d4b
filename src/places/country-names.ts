import { countries } from './data/countries';
import { readList } from './listed';

/** Every name of every country and territory in the tables, folded, in many languages; short codes in capitals. */
export const countryNames = (): string[] => {
  const latin = countries.latin.split('\n').flatMap((line) => line.split('|').slice(1));
  const others = countries.others.split('\n').flatMap((line) => line.split('|'));
  return [...latin, ...others].flatMap(readList);
};
