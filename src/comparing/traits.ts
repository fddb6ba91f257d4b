import { possibleCountries, stateOf } from '../places';
import type { Job } from '../profile/facts';
import { employerWords, isGroupHeading } from '../profile/jobs';
import type { Fact, Facts, Profile } from '../profile/profile';
import type { Sketch } from '../profile/sketch';
import type { Pointer } from '../rules/pairs/pair';
import { accountKey, type Contact, contactsIn, distinct, linksIn } from '../text/contacts';
import { linkOf, pictureKey } from '../text/links';
import { nameKeys, writingOf } from '../text/names';
import { runsOf } from '../text/runs';

/**
 * What can be compared of the page that is open. `plain` has the shape of a sketch, and readable words where that has
 * hashes; `quote` gives the words of the page that a finding points to. It lives as long as the popup does.
 */
export type Traits = { plain: Sketch; quote(pointer: Pointer): string };

/** Texts are compared by five words in a row. */
const runLength = 5;

/** More than any person lists. */
const mostAddresses = 200;

/** `picture`: the address of the file that the page shows as the person's picture, where it is known. */
export function traitsOf(profile: Profile, picture?: string): Traits {
  const { facts } = profile;
  const written = writtenIn(facts);
  const jobs = listOf(facts.employment).filter((job) => !isGroupHeading(job));
  const [place, name] = [readOf(facts.location) ?? '', readOf(facts.displayName) ?? ''];
  const plain: Sketch = {
    ...frameOf(profile),
    ...written.plain,
    ...(name && { name: { parts: nameKeys(name), writing: writingOf(name) } }),
    ...optional('picture', picture && pictureKey(picture)),
    ...optional('countries', countriesOf(place, Date.parse(profile.readAt))),
    ...(isKnown(facts.employment) && { jobs: jobs.map(plainJob) }),
  };
  const words = { ...written.words, jobs: jobs.map(jobInWords), place: [place], name: [name] };
  const quote = ({ list, from, to }: Pointer) =>
    list === 'text' ? written.passage(from, to) : words[list].slice(from, to + 1).join(', ');
  return { plain, quote };
}

const frameOf = ({ site, profileId, url, readAt, facts: { agency } }: Profile) => ({
  key: JSON.stringify([site, profileId]),
  site,
  readAt: Date.parse(readAt),
  address: linkOf(url)?.key ?? url,
  isAgency: readOf(agency) ?? false,
});

/** What the person wrote, and the addresses that the page gives as theirs. */
function writtenIn({ bio, headline, links }: Facts) {
  const text = readOf(bio);
  const { count, runs } = runsOf(text ?? '', runLength);
  const texts = [readOf(headline), text].filter((words) => words !== undefined);
  const addresses = [...listOf(links), ...texts.flatMap(linksIn)].slice(0, mostAddresses);
  const contacts = distinct([...texts.flatMap(contactsIn), ...addresses.flatMap(asContact)]);
  const works = pagesOf(addresses);
  const plain = {
    ...(text !== undefined && { text: { words: count, runs: runs.map(({ words }) => words), isCut: isCut(bio) } }),
    ...((isKnown(bio) || isKnown(links)) && {
      contacts: contacts.map(({ key }) => key),
      works: works.map(({ key }) => key),
      links: keysOf(listOf(links)),
      mentions: keysOf(addresses),
    }),
  };
  const words = { contacts: contacts.map(({ quote }) => quote), works: works.map(({ quote }) => quote) };
  return { plain, words, passage: (from: number, to: number) => (text ?? '').slice(runs[from]?.start, runs[to]?.end) };
}

const isKnown = (fact: Fact<unknown> | undefined) => fact !== undefined && fact.state !== 'unreadable';

const isCut = (fact: Fact<unknown> | undefined) => fact?.state === 'read' && fact.partial === true;

const readOf = <V>(fact: Fact<V> | undefined): V | undefined => (fact?.state === 'read' ? fact.value : undefined);

const listOf = <V>(fact: Fact<V[]> | undefined): V[] => (fact?.state === 'read' ? fact.value : []);

const optional = <N extends keyof Sketch>(name: N, value: Sketch[N] | '' | undefined) =>
  value ? { [name]: value } : {};

const keysOf = (addresses: string[]) => addresses.flatMap((address) => linkOf(address)?.key ?? []);

function asContact(address: string): Contact[] {
  const key = accountKey(address);
  return key ? [{ key, quote: address }] : [];
}

function pagesOf(addresses: string[]): Contact[] {
  const pages = addresses.flatMap((address) => {
    const link = linkOf(address);
    return link?.kind === 'page' ? [{ key: link.key, quote: address }] : [];
  });
  return distinct(pages);
}

/** @returns nothing where the words are no place that is understood. */
function countriesOf(place: string, at: number): string[] | undefined {
  const possible = possibleCountries(place, at);
  return possible && [...new Set([...possible.countries, ...possible.namesakes].map(stateOf))];
}

/** Own work and posts beside a job leave time for another. */
const beside = /founder|owner|self[\s-]?employed|freelanc|advis|volunteer|board|teach|lectur|intern/i;

const plainJob = ({ title, company, type = '', start, end }: Job): NonNullable<Sketch['jobs']>[number] => ({
  employer: employerWords(company),
  ...(start && { start }),
  ...(end && { end }),
  isFullTime: /full[\s-]?time/i.test(type) && !beside.test(title) && !beside.test(company),
});

const jobInWords = ({ title, company, start, end }: Job) =>
  `${title}, ${company}${start ? `, ${start} to ${end ?? 'now'}` : ''}`;
