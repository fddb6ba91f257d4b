import { addressIn, idsIn } from './addresses';
import { linkOf } from './links';
import { internationalNumbers } from './phones';
import { rangeOf, type Sentence, sentencesOf, type Word } from './sentences';

/** A way to be in touch. `key`: as it is compared; `quote`: as it stands in the text. */
export type Contact = { key: string; quote: string };

/** The ways to be in touch that a text gives: mail, international numbers, and handles that are given as such. */
export function contactsIn(text: string): Contact[] {
  const numbers = internationalNumbers(text).map(({ digits, start, end }) => ({
    key: `phone:${digits}`,
    quote: text.slice(start, end),
  }));
  return distinct([...sentencesOf(text).flatMap(inSentence), ...numbers]);
}

/** The addresses on the web that a text names. */
export const linksIn = (text: string): string[] =>
  sentencesOf(text).flatMap(({ words }) => words.filter(({ kind }) => kind === 'link').map((word) => word.text));

/** Without a repetition. */
export const distinct = (contacts: Contact[]): Contact[] => [
  ...new Map(contacts.map((contact) => [contact.key, contact])).values(),
];

function inSentence(sentence: Sentence): Contact[] {
  const given = addressIn(sentence);
  const matches = [...(given ? [given] : []), ...idsIn(sentence)];
  return sentence.words.flatMap((word, at) => {
    const isGiven = matches.some(({ from, to }) => at >= from && at <= to);
    const key = keyOf(word, isGiven, matches.length > 0 && isEndOf(matches, at));
    if (!key) return [];
    const { start, end } = rangeOf(sentence, at, at);
    return [{ key, quote: sentence.text.original.slice(start, end) }];
  });
}

/** An id that is a word like others stands at one end of the words that give it. */
const isEndOf = (matches: { from: number; to: number }[], at: number) =>
  matches.some(({ from, to }) => from < to && (at === from || at === to));

function keyOf({ kind, text, classes }: Word, isGiven: boolean, isEnd: boolean): string | undefined {
  if (kind === 'email') return `email:${plainMail(text)}`;
  if (kind === 'link') return accountKey(text);
  if (kind === 'handle' && isGiven) return `handle:${text.replace(/^(?:@|live:)/, '')}`;
  const isId = kind === 'word' && isEnd && !classes.size && /[\d_.]/.test(text);
  return isId ? `handle:${text}` : undefined;
}

/** What stands after a plus sign is a label of the owner's. */
export const plainMail = (address: string): string => address.toLowerCase().replace(/\+[^@]*@/, '@');

/** @returns nothing for a page that is no person's. */
export function accountKey(address: string): string | undefined {
  const link = linkOf(address);
  return link && link.kind !== 'page' ? `link:${link.key}` : undefined;
}
