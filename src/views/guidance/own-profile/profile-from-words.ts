import { type FactName, factNames } from '../../../profile/facts';
import type { Fact, Facts, Profile } from '../../../profile/profile';

/** What a freelancer has typed or pasted. */
export type Words = Record<Field, string>;
export type Field = 'headline' | 'bio' | 'location' | 'localTime' | 'memberSince';

export const noWords: Words = { headline: '', bio: '', location: '', localTime: '', memberSince: '' };

export const isEmpty = (words: Words): boolean => Object.values(words).every((typed) => !typed.trim());

/** As the facts have it: a year, or with the month, or with the day as well. */
export const isDate = (typed: string): boolean =>
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(typed.trim());

/**
 * The page of a marketplace that says these words. What was not given could not be read: it is not known to be missing.
 * `clockAt`: when the clock was typed, ISO; it is compared with that moment. `now`: ISO.
 */
export function profileFromWords(words: Words, clockAt: string, now: string): Profile {
  const facts = Object.fromEntries(factNames.map((name) => [name, factFrom(name, words, clockAt)]));
  return { site: 'practice', profileId: 'own-words', url: '', readAt: now, facts: facts as Facts };
}

function factFrom(name: FactName, words: Words, clockAt: string): Fact<string> {
  const value = name in words ? words[name as Field].trim() : '';
  if (!value) return { state: 'unreadable', why: 'missing' };
  const read: Fact<string> = { state: 'read', value, sources: [{ selector: '', quote: value }] };
  return name === 'localTime' ? { ...read, seenAt: clockAt } : read;
}
