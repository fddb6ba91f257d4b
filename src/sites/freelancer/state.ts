import type { Job } from '../../profile/facts';
import { rawText } from '../reading/dom';
import { oncePerPage, onPage } from '../reading/once';
import type { Page } from '../site';
import { slugOf } from './address';

/** What the page's own data say about the person whose profile it is. */
export type State = {
  /** Minutes east of UTC. */
  offset?: number | undefined;
  /** ISO date of the registration, in UTC. */
  registered?: string | undefined;
  tagline?: string | undefined;
  city?: string | undefined;
  country?: string | undefined;
  portfolioCount?: number | undefined;
  identityVerified?: boolean | undefined;
  jobs: Job[];
  /** @returns the days on which reviews of the person that have these words were written. */
  reviewed(words: string): string[];
  /** Number of the site's own tests that the person passed. */
  exams?: number | undefined;
  /** The element that holds it. */
  selector: string;
  /** @returns how many entries the data hold in one of their stores, if the store was filled for this person. */
  entries(store: string): number | undefined;
  isOwn: boolean;
};

/** Angular's state transfer has gone by both names. */
const scripts = ['script#webapp-state', 'script#ng-state'];

/** The data also hold reviewers and similar freelancers: only who has the name of the address counts. */
export const stateFor = oncePerPage((page) => find(page, slugOf(page.url)));

function find(page: Page, slug: string | undefined): State | undefined {
  if (!slug) return undefined;
  for (const selector of scripts) {
    for (const script of onPage(page, selector)) {
      const state = stateIn(rawText(script), slug, selector);
      if (state) return state;
    }
  }
  return undefined;
}

function stateIn(raw: string, slug: string, selector: string): State | undefined {
  const users = values(store(raw, 'profileViewUsers')).flatMap((bucket) => values(at(bucket, 'documents')));
  const user = users.map((document) => at(document, 'rawDocument')).find((one) => isNamed(one, slug));
  if (!user) return undefined;
  const id = String(at(user, 'id'));
  let reviews: unknown[] | undefined;
  return {
    selector,
    offset: minutesOf(at(user, 'timezone', 'offset')),
    registered: dateOf(at(user, 'registrationDate')),
    tagline: textOf(at(user, 'tagLine')),
    city: textOf(at(user, 'location', 'city')),
    country: textOf(at(user, 'location', 'country', 'name')),
    portfolioCount: numberOf(at(user, 'portfolioCount')),
    exams: lengthOf(at(user, 'qualifications'), (exam) => textOf(at(exam, 'name')) !== undefined),
    identityVerified: at(user, 'status', 'identityVerified') === true,
    jobs: jobsIn(store(raw, 'experiences'), id),
    reviewed(words) {
      reviews ??= documentsOf(store(raw, 'reviews'));
      return daysOf(reviews, id, words);
    },
    isOwn: values(store(raw, 'usersSelf')).some((bucket) => at(bucket, 'documents', id) !== undefined),
    entries: (name) => {
      const queries = values(store(raw, name)).map((bucket) => at(bucket, 'queries', `userId==${id}`, 'ids'));
      return queries.map((ids) => lengthOf(ids)).find((length) => length !== undefined);
    },
  };
}

/** Jobs with the months in which they began and ended. */
const jobsIn = (experiences: unknown, id: string): Job[] =>
  documentsOf(experiences)
    .filter((job) => String(at(job, 'userId')) === id)
    .flatMap((job) => {
      const start = dateOf(at(job, 'startDate'))?.slice(0, 7);
      const end = dateOf(at(job, 'endDate'))?.slice(0, 7);
      const title = textOf(at(job, 'title'));
      const isClear = start && (end || at(job, 'endDate') === undefined);
      return title && isClear ? [{ title, company: textOf(at(job, 'company')) ?? '', start, ...(end && { end }) }] : [];
    });

const documentsOf = (buckets: unknown) =>
  values(buckets)
    .flatMap((bucket) => values(at(bucket, 'documents')))
    .map((document) => at(document, 'rawDocument'));

const daysOf = (reviews: unknown[], id: string, words: string): string[] => [
  ...new Set(
    reviews
      .filter((one) => String(at(one, 'toUserId')) === id && folded(at(one, 'description')) === words)
      .flatMap((one) => dateOf(at(one, 'timeSubmitted')) ?? []),
  ),
];

const folded = (value: unknown) => textOf(value)?.replace(/\s+/g, ' ');

const isNamed = (user: unknown, slug: string) => textOf(at(user, 'username'))?.toLowerCase() === slug.toLowerCase();

/** The state is hundreds of kilobytes, so only the one store that is asked for is parsed. */
function store(raw: string, name: string): unknown {
  const quote = /^\s*\{&q;/.test(raw) ? '&q;' : '"';
  // Others have a number of that name.
  const key = new RegExp(String.raw`${quote}${name}${quote}\s*:\s*(?=\{)`).exec(raw);
  if (!key) return undefined;
  const json = plain(objectAt(raw, key.index + key[0].length, quote), quote);
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The text from the brace at `start` to the one that closes it. */
function objectAt(raw: string, start: number, quote: string): string {
  const token = new RegExp(String.raw`\\.|${quote}|[{}]`, 'gs');
  token.lastIndex = start;
  let depth = 0;
  let isInString = false;
  for (let match = token.exec(raw); match; match = token.exec(raw)) {
    if (match[0] === quote) isInString = !isInString;
    else if (!isInString && match[0] === '{') depth++;
    else if (!isInString && match[0] === '}' && --depth === 0) return raw.slice(start, token.lastIndex);
  }
  return '';
}

const escapes: Record<string, string> = { '&q;': '"', '&a;': '&', '&s;': "'", '&l;': '<', '&g;': '>' };

/** Angular wrote its state with entities of its own until it began to write plain JSON. */
const plain = (json: string, quote: string): string =>
  quote === '"' ? json : json.replace(/&[qaslg];/g, (entity) => escapes[entity] ?? entity);

function at(value: unknown, ...path: string[]): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string, unknown>)[key];
  }
  return found;
}

const values = (value: unknown): unknown[] => (typeof value === 'object' && value !== null ? Object.values(value) : []);
const textOf = (value: unknown) => (typeof value === 'string' && value.trim() ? value.trim() : undefined);
const lengthOf = (value: unknown, isCounted: (entry: unknown) => boolean = () => true) =>
  Array.isArray(value) ? value.filter(isCounted).length : undefined;
const numberOf = (value: unknown) => (typeof value === 'number' && value >= 0 ? value : undefined);

/** "+0530" → 330. */
function minutesOf(offset: unknown): number | undefined {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(textOf(offset) ?? '');
  const minutes = match && Number(`${match[1]}1`) * (Number(match[2]) * 60 + Number(match[3]));
  return minutes !== null && Math.abs(minutes) <= 14 * 60 ? minutes || 0 : undefined;
}

function dateOf(milliseconds: unknown): string | undefined {
  const time = numberOf(milliseconds);
  return time && time < 4e12 ? new Date(time).toISOString().slice(0, 10) : undefined;
}
