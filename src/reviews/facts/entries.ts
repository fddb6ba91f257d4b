import type { ClientReview, Contract, Job, Repository } from '../../profile/facts';
import { isOneEmployer } from '../../profile/jobs';
import { type Entry, isSameDate, type ListFact, textKey } from './same';

/** Entries of two lists, each with the one it is in the other. */
export type Paired<E> = { same: [E, E][]; changed: [E, E][]; onlyOne: E[]; onlyOther: E[] };

type Likeness<E> = (one: E, other: E) => boolean;

/**
 * Pairs the entries of two lists of one fact: first the equal ones, then those that are one entry with something else
 * in it. The order of a list says nothing.
 */
export function pairEntries(name: ListFact, one: readonly Entry[], other: readonly Entry[]): Paired<Entry> {
  const [isEqual, ...alike] = likenesses[name] as [Likeness<Entry>, ...Likeness<Entry>[]];
  const paired: Paired<Entry> = { same: [], changed: [], onlyOne: [...one], onlyOther: [...other] };
  take(paired, isEqual, paired.same);
  for (const isAlike of alike) take(paired, isAlike, paired.changed);
  return paired;
}

function take(paired: Paired<Entry>, isLike: Likeness<Entry>, into: [Entry, Entry][]): void {
  for (const entry of [...paired.onlyOne]) {
    const at = paired.onlyOther.findIndex((candidate) => isLike(entry, candidate));
    if (at < 0) continue;
    into.push([entry, paired.onlyOther[at] as Entry]);
    paired.onlyOne.splice(paired.onlyOne.indexOf(entry), 1);
    paired.onlyOther.splice(at, 1);
  }
}

const isText = (one = '', other = '') => textKey(one).toLowerCase() === textKey(other).toLowerCase();
/** What one of two pages does not print says nothing. */
const isTextIfBoth = (one?: string, other?: string) => !one || !other || isText(one, other);
const isDateIfBoth = (one?: string, other?: string) => !one || !other || isSameDate(one, other);

type Dated = { start?: string | undefined; end?: string | undefined };

/** Without a start a list prints no dates at all, so a missing end does not say that it goes on. */
const isSpan = (one: Dated, other: Dated) =>
  isDateIfBoth(one.start, other.start) && (!one.start || !other.start || isSameDate(one.end, other.end));

const isJob: Likeness<Job> = (one, other) =>
  isText(one.title, other.title) &&
  isText(one.company, other.company) &&
  isTextIfBoth(one.type, other.type) &&
  isSpan(one, other);

const isContract: Likeness<Contract> = (one, other) =>
  isText(one.title, other.title) &&
  isTextIfBoth(one.client, other.client) &&
  isTextIfBoth(one.category, other.category) &&
  (one.hours ?? other.hours) === (other.hours ?? one.hours) &&
  isSpan(one, other);

const isReview: Likeness<ClientReview> = (one, other) =>
  isTextIfBoth(one.client, other.client) &&
  isDateIfBoth(one.date, other.date) &&
  (one.rating ?? other.rating) === (other.rating ?? one.rating) &&
  isText(one.text, other.text);

const isRepository: Likeness<Repository> = (one, other) =>
  isText(one.name, other.name) && one.isFork === other.isFork && isDateIfBoth(one.firstCommit, other.firstCommit);

const isAddress: Likeness<string> = (one, other) => addressKey(one) === addressKey(other);
const addressKey = (address: string) =>
  address
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/+$/, '');

/** For each list, what makes two entries equal, and after it what makes them one entry that has changed. */
const likenesses = {
  employment: [
    isJob,
    (one: Job, other: Job) => isText(one.title, other.title) && isOneEmployer(one, other),
    (one: Job, other: Job) => !!one.start && isSameDate(one.start, other.start) && isOneEmployer(one, other),
    (one: Job, other: Job) => !!one.start && isSameDate(one.start, other.start) && isText(one.title, other.title),
  ],
  contracts: [
    isContract,
    (one: Contract, other: Contract) => isText(one.title, other.title) && isTextIfBoth(one.client, other.client),
  ],
  clientReviews: [
    isReview,
    (one: ClientReview, other: ClientReview) =>
      !!one.client && !!one.date && isText(one.client, other.client) && isSameDate(one.date, other.date),
    (one: ClientReview, other: ClientReview) => !!one.text && isText(one.text, other.text),
  ],
  repositories: [isRepository, (one: Repository, other: Repository) => isText(one.name, other.name)],
  links: [isAddress],
} as unknown as Record<ListFact, Likeness<Entry>[]>;
