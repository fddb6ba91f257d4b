import { describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/assess';
import { offsetsAt } from '../../src/places';
import type { SiteId } from '../../src/profile/site-ids';
import { rules } from '../../src/rules';
import { byDefault, factsFrom, now, type Plain } from '../rules/cases';
import { languages, names, namesInOtherScripts, places } from './people';
import { telling } from './texts';

/**
 * Every rule, on a page where it is flagged, for people of whom nothing differs but name, place with its clock,
 * language and photo: the same findings. A rule that is added needs a page here.
 */
type Person = { displayName: string; location: string; utcOffset: number; headline: string; photo: string };
type Page = (person: Person) => Plain & { site?: SiteId };

const all = rules.map(byDefault);

function flaggedFor(page: Page, person: Person): string[] {
  const { site = 'upwork', ...own } = page(person);
  const { photo, displayName, location, headline, utcOffset } = person;
  const facts = factsFrom({ photo, displayName, location, headline, utcOffset, ...own });
  const profile = { site, profileId: 'one', url: '', readAt: new Date(now).toISOString(), facts };
  return assess(all, profile, now)
    .findings.filter(({ outcome }) => outcome === 'flagged')
    .map(({ rule }) => rule);
}

const someone: Person = {
  displayName: names[0] as string,
  location: 'Warsaw, Poland',
  utcOffset: 60,
  headline: 'Shops and booking systems',
  photo: 'a face',
};

const job = (company: string, start: string, end?: string, type = 'Contract') => ({
  title: 'Engineer',
  company,
  type,
  start,
  ...(end && { end }),
});
const contract = (category: string, start: string, end: string, hours?: number) => ({
  title: 'Job',
  category,
  start,
  end,
  ...(hours && { hours }),
});
const saying =
  (bio: string, more: Plain = {}): Page =>
  () => ({ bio, ...more });
const having =
  (facts: Plain & { site?: SiteId }): Page =>
  () =>
    facts;
/** The first text of the corpus that the rule is about. */
function tellingOf(id: string): Page {
  const text = telling.find((bio) => flaggedFor(saying(bio), someone).includes(id));
  if (!text) throw new Error(`No text of the corpus is flagged by ${id}.`);
  return saying(text);
}

const clockThere = (minutes: number) =>
  `UTC${minutes < 0 ? '-' : '+'}${Math.floor(Math.abs(minutes) / 60)}:${String(Math.abs(minutes) % 60).padStart(2, '0')}`;
const sixHoursOn = (minutes: number) => (minutes + 360 > 840 ? minutes - 360 : minutes + 360);
const atThree = ({ utcOffset }: Person) =>
  Array.from({ length: 40 }, (_, i) =>
    new Date(Date.UTC(2025, 10, 3 + (i % 20), 3) - utcOffset * 60_000).toISOString(),
  );

const months = ['01', '02', '03', '04', '05'];
const repositories = Array.from({ length: 25 }, (_, i) => ({ name: `r${i}`, isFork: i > 0 }));
const own = (firstCommit: string) => ({ name: firstCommit, isFork: false, firstCommit });

const texts = rules
  .map(({ id }) => id)
  .filter((id) => /contact$|request$|offer$|access$|persona$|refusal$|payee$/.test(id));

const pages: Record<string, Page> = {
  ...Object.fromEntries(texts.map((id) => [id, tellingOf(id)])),
  'tz-location-mismatch': ({ utcOffset }) => ({ utcOffset: sixHoursOn(utcOffset) }),
  'tz-self-stated-conflict': ({ utcOffset }) => ({ bio: `My time zone is ${clockThere(sixHoursOn(utcOffset))}.` }),
  'location-conflict-in-profile': saying('I live in Norway.'),
  'phone-country-conflict': saying('My number: +47 22 55 01 43.'),
  'activity-hours-conflict': (person) => ({ site: 'github', activityTimes: atThree(person) }),
  'no-video-intro': having({ videoIntroduction: null }),
  'no-identity-badge': having({ identityBadge: null }),
  'no-profile-photo': having({ photo: null }),
  'thin-profile': having({ bio: 'Shops.', portfolio: 0, employment: null }),
  'no-track-record': having({ completedJobs: 0, reviews: 0 }),
  'new-account-senior-claim': saying('12 years of experience.', { memberSince: '2026-01-02', employment: null }),
  'dormant-then-active': having({
    contracts: ['2019-01', '2025-10', '2025-11', '2025-12'].map((start) => contract('Web', start, start)),
  }),
  'concurrent-full-time-roles': having({
    employment: [
      job('Quillmark', '2021-01', undefined, 'Full-time'),
      job('Tessaly', '2022-01', undefined, 'Full-time'),
    ],
  }),
  'impossible-dates': having({ employment: [job('Quillmark', '2021-03', '2020-01')] }),
  'experience-exceeds-history': saying('22 years of experience.', {
    employment: [job('Quillmark', '2021-03', '2022-01'), job('Tessaly', '2022-02')],
  }),
  'tech-years-exceed-release': saying('20 years of React.'),
  'self-intro-name-conflict': saying('My name is Perrin Quolleth.'),
  'review-name-conflict': having({
    clientReviews: ['Thanks, Perrin!', 'Perrin delivered early.'].map((text, i) => ({ client: `Client ${i}`, text })),
  }),
  'trade-switch': having({
    contracts: [
      ...months.map((month) => contract('Writing', `2022-${month}`, `2022-${month}`)),
      ...months.map((month) => contract('Web', `2025-${month}`, `2025-${month}`)),
    ],
  }),
  'implausible-hours-volume': having({ agency: null, contracts: [contract('Web', '2025-01-01', '2025-03-31', 2000)] }),
  'review-pattern': having({
    clientReviews: months.map((day) => ({ client: 'Tessaly', rating: 5, date: `2025-05-${day}` })),
  }),
  'licensed-profession-claim': saying('Licensed architect, Oregon.'),
  'lookalike-employer-domain': having({ employment: [job('Quillmark', '2021-03')], links: ['https://quilmark.com'] }),
  'dead-or-mismatched-link': having({
    links: ['https://github.com/quillon'],
    followedLinks: [{ address: 'https://github.com/quillon', led: 'nowhere' }],
  }),
  'gh-history-predates-account': having({
    site: 'github',
    memberSince: '2024-06-01',
    repositories: ['2020-01-01', '2020-02-01', '2020-03-01'].map(own),
  }),
  'gh-copied-repo-signal': having({
    site: 'github',
    followers: 3,
    repositories: [{ name: 'a', isFork: false, stars: 0, contributors: 200 }],
  }),
  'gh-mostly-forks': having({ site: 'github', repositories }),
  'gh-contribution-burst': having({ site: 'github', contributions: [{ period: '2025-03', count: 300 }] }),
};

/** Where one clock is in use, so that six hours on is another everywhere. */
const oneClock = places.filter(([location]) => {
  const offsets = offsetsAt(location.split(', ').at(-1) as string, now);
  return offsets !== 'unknown' && Math.max(...offsets) - Math.min(...offsets) <= 120;
});

/** The page is wrong by six hours, or by a place, and a wide country has room for that. */
const ofPlaces = Object.keys(pages).filter((id) => /^(?:tz|location|phone|activity)-/.test(id));
/** Letters of two scripts cannot be compared, so these find nothing in them. */
const ofLetters = ['self-intro-name-conflict', 'review-name-conflict'];

const inPlaces = (all: typeof places): Person[] =>
  all.map(([location, utcOffset]) => ({ ...someone, location, utcOffset }));
const called = (all: readonly string[]): Person[] => all.map((displayName) => ({ ...someone, displayName }));
const pagesBut = (ids: readonly string[]) => Object.entries(pages).filter(([id]) => !ids.includes(id));

const people: [what: string, Person[], [id: string, Page][]][] = [
  ['name', called(names), pagesBut([])],
  ['the script of the name', called(namesInOtherScripts), pagesBut(ofLetters)],
  ['place and clock', inPlaces(oneClock), pagesBut([])],
  ['any place and clock', inPlaces(places), pagesBut(ofPlaces)],
  ['language', Object.values(languages).map((headline) => ({ ...someone, headline })), pagesBut([])],
  ['photo', ['a face', 'a logo', 'a drawing'].map((photo) => ({ ...someone, photo })), pagesBut([])],
];

it('has a page for every rule, and places for most of the world', () => {
  expect(Object.keys(pages).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  expect(oneClock.length).toBeGreaterThanOrEqual(8);
});

describe.each(people)('people who differ in %s alone', (_, variants, pages) => {
  it.each(pages)('%s', (id, page) => {
    const expected = flaggedFor(page, someone);
    expect(expected).toContain(id);
    expect(variants.map((person) => flaggedFor(page, person))).toEqual(variants.map(() => expected));
  });
});

describe('a page that agrees with itself', () => {
  it.each(names.filter((name) => name.includes(' ')))('the name %s is said alike', (displayName) => {
    const first = displayName.split(' ')[0];
    const clientReviews = ['one', 'two'].map((client) => ({
      client,
      text: `Thanks, ${first}! I worked with ${first}.`,
    }));
    const page = having({ bio: `My name is ${displayName}.`, clientReviews });
    expect(flaggedFor(page, { ...someone, displayName })).toEqual([]);
  });

  it.each(places)('%s, with its clock, zone and home', (location, utcOffset) => {
    const page = saying(`My time zone is ${clockThere(utcOffset)}. I live in ${location}.`);
    expect(flaggedFor(page, { ...someone, location, utcOffset })).toEqual([]);
  });
});
