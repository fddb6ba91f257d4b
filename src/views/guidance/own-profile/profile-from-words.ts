import { type FactName, factNames } from '../../../profile/facts';
import type { Fact, Facts, Profile } from '../../../profile/profile';
import type { Field, Words } from './words';

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
