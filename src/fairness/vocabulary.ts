import { countryNames } from '../places/country-names';
import { fold } from '../text/fold';
import { ages, disabilities, ethnicities, genders, otherwise, peoples, religions } from './words';

/** What a word for a group of people is about; each is a key under `fair.about` of the locales. */
export type About = 'country' | 'people' | 'ethnicity' | 'religion' | 'language' | 'gender' | 'age' | 'disability';

/** The languages of the interface, and what their speakers call the languages of the world. */
const locales = ['en', 'es', 'pt-BR', 'fr', 'de', 'ar'];
const languages = (
  'en zh hi es fr ar bn pt ru ur id de ja sw mr te tr ta vi ko it th gu fa pl uk ml kn my uz sd am ha yo ig ro nl ku az ' +
  'ne si hu el cs sv he be bg sr hr sk sl da fi no lt lv et sq mk hy ka kk ky tg tk mn km lo ps pa so zu xh af eu ca gl ' +
  'cy is mt fil jv ms yue'
).split(' ');

/** Letters only, as the words of a rule are compared. */
export const lettersOf = (word: string): string => fold(word).text.replace(/[^\p{L}]/gu, '');

let held: Map<string, About> | undefined;

/** Every word that names a group, without spaces, and what it is about. Made when it is first needed. */
export function vocabulary(): ReadonlyMap<string, About> {
  held ??= build();
  return held;
}

function build(): Map<string, About> {
  const words = new Map<string, About>();
  const notThese = new Set(otherwise.split(' '));
  const add = (about: About, list: Iterable<string>) => {
    for (const word of list) for (const form of formsOf(word)) if (!notThese.has(form)) words.set(form, about);
  };
  add('language', languageNames());
  add('country', countryNames().filter(isName));
  add('people', peoples.split(' '));
  add('ethnicity', ethnicities.split(' '));
  add('religion', religions.split(' '));
  add('gender', genders.split(' '));
  add('age', ages.split(' '));
  add('disability', disabilities.split(' '));
  return words;
}

/** A code such as "DE" is too short to be told from a word; those in use as words are among the peoples. */
const isName = (name: string) => name !== name.toUpperCase() || /[^\p{Script=Latin}]/u.test(name);

function formsOf(entry: string): string[] {
  const word = lettersOf(entry);
  return entry.endsWith('~') ? [word, `${word}s`] : [word];
}

function languageNames(): string[] {
  return locales.flatMap((locale) => {
    const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
    return languages.flatMap((code) => names.of(code) ?? []);
  });
}
