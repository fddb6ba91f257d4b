import fc from 'fast-check';
import type { FactName } from '../../src/profile/facts';

/**
 * Generated facts that lie near what the rules about dates, counts, names and places look for, so that each of them is
 * found on some profiles and not on others.
 */
const one = <T>(...of: T[]) => fc.constantFrom(...of);
const list = <T>(of: fc.Arbitrary<T>, minLength: number, maxLength: number) => fc.array(of, { minLength, maxLength });
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 9 });
const record = (shape: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(shape).map((entry) => Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)));

const praise = 'The shop was ready a week early, every change was explained, and the notes were clear and complete.';

const role = record({
  title: one('Engineer', 'Board member', 'Freelance designer'),
  company: one('Arden Works', 'Bellowmark', 'Quillmark', 'Tessaly', 'Vennick'),
  type: one('Full-time', 'Full-time', undefined, 'Contract'),
  start: one('2019', '2021-03', '2022-01', '2024-06-01', '2027-01', undefined),
  end: one(undefined, undefined, '2020-01', '2023', '2025-02'),
});

const contract = (category: fc.Arbitrary<string>, years: string[]) =>
  record({
    title: fc.constant('Job'),
    category: some(category),
    client: one('A', 'B'),
    hours: some(one(4, 40, 900)),
    start: one(...years.map((year) => `${year}-01-05`), ...years.map((year) => `${year}-02`)),
    end: one(...years.map((year) => `${year}-03-10`), undefined),
  });

const review = record({
  client: some(one('A', 'A', 'A', 'B')),
  rating: one(5, 5, 5, 4),
  date: some(one('2019-05-01', '2025-08-02', '2025-08-10', '2025-08-20', '2025-09')),
  text: one('Thanks, Perrin!', 'Perrin delivered early.', 'Good.', praise, `${praise} Thanks.`),
});

const moment = fc
  .tuple(fc.nat({ max: 25 }), one(1, 2, 3, 4, 4, 3, 2, 11))
  .map(([day, hour]) => new Date(Date.UTC(2025, 9, 3 + day, hour, day)).toISOString());

const repository = record({
  name: one('a', 'b', 'c'),
  isFork: fc.oneof({ weight: 24, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  stars: some(one(0, 3, 40)),
  contributors: some(one(1, 150)),
  firstCommit: some(one('2018-01-02', '2019-05', '2023-03')),
});
const ownRepository = repository.map((entry) => ({ ...entry, isFork: false }));

const lines = one(
  'I have 12 years of experience.',
  'I have 3 years of experience.',
  '20 years of React.',
  'My name is Perrin Quolleth.',
  'My time zone is UTC+9.',
  'I live in Norway.',
  'My number: +47 22 55 01 43.',
  'Licensed architect, Oregon.',
  'Write to me@quilmark.com.',
  'Clear estimates and tested code.',
);

export const nearFacts: { [N in FactName]?: fc.Arbitrary<unknown> } = {
  bio: list(lines, 1, 4).map((all) => all.join('\n')),
  displayName: one('Wendeline Ostrakis', 'Perrin Quolleth'),
  location: one('Lagos, Nigeria', 'Oslo, Norway', 'Austin, United States', 'Remote'),
  utcOffset: one(60, -360, 540),
  memberSince: one('2018', '2021-04-02', '2025-12-01', '2025-12'),
  employment: list(role, 0, 6),
  education: one(0, 1),
  certifications: one(0, 1),
  portfolio: one(0, 4),
  reviews: one(0, 0, 3),
  completedJobs: one(0, 0, 3),
  totalHours: one(0, 900, 40_000),
  identityBadge: fc.constant(true),
  videoIntroduction: fc.constant(true),
  photo: fc.constant(true),
  agency: one(true, false, false, false),
  links: fc.subarray(['https://quillmark.com', 'https://quilmark.com', 'https://github.com/quillon']),
  contracts: fc
    .tuple(
      list(contract(one('Writing'), ['2019', '2020']), 0, 7),
      list(contract(one('Web', 'Web', 'Web', 'Writing'), ['2022', '2025']), 0, 4),
    )
    .map(([old, recent]) => [...old, ...recent]),
  clientReviews: list(review, 0, 8),
  activityTimes: list(moment, 20, 45),
  contributions: list(
    record({ period: one('2019', '2023-05', '2025-10', '2025-10-04', '2025-11-20'), count: one(0, 2, 30, 300) }),
    0,
    6,
  ),
  repositories: fc.oneof(list(repository, 15, 30), list(ownRepository, 0, 6)),
  followers: one(3, 5000),
  followedLinks: list(
    record({ address: one('https://github.com/quillon', 'https://quillon.example'), led: one('there', 'nowhere') }),
    0,
    2,
  ),
};
