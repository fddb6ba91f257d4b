import { accountWords } from './words/account';
import { buildingWords } from './words/building';
import { contactWords } from './words/contact';
import { cryptoWords } from './words/crypto';
import { experienceWords } from './words/experience';
import { frameWords } from './words/frames';
import { homeWords } from './words/homes';
import { lendingWords } from './words/lending';
import { licenceWords } from './words/licence';
import { liveContactWords } from './words/live-contact';
import { outsideWords } from './words/outside';
import { payeeWords } from './words/payee';
import { paymentWords } from './words/payment';
import { peopleWords } from './words/people';
import { personaWords } from './words/persona';
import { personaRoleWords } from './words/persona-roles';
import { prepaymentWords } from './words/prepayment';
import { remoteWords } from './words/remote';
import { standInWords } from './words/stand-in';

/**
 * The word lists, one record for each subject. `_` joins the words of a fixed phrase. A verb may name its forms:
 * `rent+` is rent, rents, renting, rented; `chat++` doubles its last letter; `bot~` is bot, bots.
 */
const lists: [name: string, words: string][] = [
  peopleWords,
  buildingWords,
  contactWords,
  experienceWords,
  accountWords,
  lendingWords,
  licenceWords,
  homeWords,
  paymentWords,
  cryptoWords,
  prepaymentWords,
  payeeWords,
  personaWords,
  personaRoleWords,
  outsideWords,
  liveContactWords,
  frameWords,
  remoteWords,
  standInWords,
].flatMap((subject) => Object.entries<string>(subject));

/** The classes that a word belongs to, by the word; fixed phrases have their words joined by `_`. */
const classes = new Map<string, Set<string>>();

/** The longest fixed phrase that starts with a word, in words. */
const longest = new Map<string, number>();

const none: ReadonlySet<string> = new Set();

const names = lists.map(([name]) => name);
const twice = names.find((name, i) => names.indexOf(name) !== i);
if (twice) throw new Error(`Two lists of words are called ${twice}.`);

const sizes = new Map(lists.map(([name, list]) => [name, list.split(' ').filter(Boolean).length]));

for (const [name, list] of lists) {
  for (const word of list.split(/\s+/).flatMap(formsOf)) addWord(word, name);
}

function addWord(word: string, name: string) {
  const known = classes.get(word) ?? new Set();
  classes.set(word, known.add(name));
  const parts = word.split('_');
  const first = parts[0] ?? '';
  if (first && parts.length > 1) longest.set(first, Math.max(longest.get(first) ?? 0, parts.length));
}

function formsOf(entry: string): string[] {
  if (entry.endsWith('~')) return [entry.slice(0, -1), pluralOf(entry.slice(0, -1))];
  if (!entry.endsWith('+')) return [entry];
  const verb = entry.replace(/\++$/, '');
  const [head = '', ...tail] = verb.split('_');
  const rest = tail.map((word) => `_${word}`).join('');
  return inflect(head, entry.endsWith('++')).map((form) => form + rest);
}

function inflect(verb: string, doubles: boolean): string[] {
  if (doubles) return [verb, `${verb}s`, `${verb}${verb.at(-1)}ing`, `${verb}${verb.at(-1)}ed`];
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb.slice(0, -1)}ing`, `${verb}d`];
  if (/[^aeiou]y$/.test(verb)) return [verb, pluralOf(verb), `${verb}ing`, `${verb.slice(0, -1)}ied`];
  return [verb, pluralOf(verb), `${verb}ing`, `${verb}ed`];
}

function pluralOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** The classes of a word or of a fixed phrase. */
export const classesOf = (word: string): ReadonlySet<string> =>
  classes.get(word) ?? (word.endsWith("'s") ? classes.get(word.slice(0, -2)) : undefined) ?? none;

export const isKnown = (word: string): boolean => classesOf(word).size > 0;

/** How many words a list has; 0: there is none of this name. */
export const sizeOf = (name: string): number => sizes.get(name) ?? 0;

/** How many words the longest fixed phrase has that starts with this one; 0: there is none. */
export const longestPhraseFrom = (word: string): number => longest.get(word) ?? 0;
