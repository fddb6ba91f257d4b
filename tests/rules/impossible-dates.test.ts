import { expect, it } from 'vitest';
import type { Job } from '../../src/profile/facts';
import { impossibleDates } from '../../src/rules/impossible-dates';
import { describeRule, judge, unreadable } from './cases';

const jobs = (
  ...list: [start?: string | undefined, end?: string | undefined, title?: string, type?: string][]
): { employment: Job[] } => ({
  employment: list.map(([start, end, title = 'Engineer', type]) => ({
    title,
    company: 'Arden',
    ...(start && { start }),
    ...(end && { end }),
    ...(type && { type }),
  })),
});

// All cases are judged on 15 January 2026.
describeRule(impossibleDates, [
  ['an ordinary history', jobs(['2018-03', '2020-05'], ['2020-06']), 'clear'],
  ['ends before it starts', jobs(['2021-05', '2020-03']), 'flagged'],
  ['ends a month before it starts', jobs(['2021-05', '2021-04']), 'flagged'],
  ['ends a day before it starts', jobs(['2021-05-10', '2021-05-09']), 'flagged'],
  ['starts and ends on one day', jobs(['2021-05-10', '2021-05-10']), 'clear'],
  ['starts and ends in one month', jobs(['2021-05', '2021-05']), 'clear'],
  ['a day within the month of the end', jobs(['2021-05-20', '2021-05']), 'clear'],
  ['the month of the start, a day of it as the end', jobs(['2021-05', '2021-05-01']), 'clear'],
  ['years: ends a year before', jobs(['2021', '2020']), 'flagged'],
  ['years: one year', jobs(['2021', '2021']), 'clear'],
  ['a month, and the year it is in', jobs(['2021-11', '2021']), 'clear'],
  ['the year, and a month in it', jobs(['2021', '2021-01']), 'clear'],
  ['a month, and the year before', jobs(['2021-01', '2020']), 'flagged'],
  ['the year, and a month of the year before', jobs(['2021', '2020-12']), 'flagged'],
  ['starts this month', jobs(['2026-01']), 'clear'],
  ['starts tomorrow', jobs(['2026-01-16']), 'clear'],
  ['starts in exactly six months', jobs(['2026-07-15']), 'clear'],
  ['starts a day later than that', jobs(['2026-07-16']), 'flagged'],
  ['starts in the sixth month', jobs(['2026-07']), 'clear'],
  ['starts in the seventh month', jobs(['2026-08']), 'flagged'],
  ['starts this year', jobs(['2026']), 'clear'],
  ['starts next year', jobs(['2027']), 'flagged'],
  ['is to start soon and to end', jobs(['2026-03', '2026-09']), 'clear'],
  ['a term that ends in the future', jobs(['2024-01', '2027-12']), 'clear'],
  ['goes on', jobs(['2019-01']), 'clear'],
  ['called current, has an end', jobs(['2019-01', '2023-06', 'Engineer (current)']), 'flagged'],
  ['labelled current, has an end', jobs(['2019-01', '2023-06', 'Engineer', 'Full-time, current']), 'flagged'],
  ['called current, ends this month', jobs(['2019-01', '2026-01', 'Engineer (current)']), 'clear'],
  ['called current, goes on', jobs(['2019-01', undefined, 'Engineer (present)']), 'clear'],
  ['current is a word of the work', jobs(['2019-01', '2023-06', 'Alternating current designer']), 'clear'],
  ['current affairs', jobs(['2019-01', '2023-06', 'Current affairs editor']), 'clear'],
  ['no start', jobs([undefined, '2020-01']), 'clear'],
  ['no dates', jobs([undefined, undefined]), 'clear'],
  ['one of several', jobs(['2015-01', '2016-01'], ['2019-01', '2018-01'], ['2020']), 'flagged'],
  ['overlaps are no matter of this rule', jobs(['2015', '2020'], ['2016', '2021']), 'clear'],
  ['no jobs', { employment: null }, 'clear'],
  ['jobs not read', { employment: unreadable }, 'unknown'],
  ['a site without jobs', {}, 'not-applicable', 'github'],
]);

it('says which dates, and quotes each such job', () => {
  const { message, evidence } = judge(impossibleDates, jobs(['2019-01', '2018-01'], ['2015'], ['2030']));
  expect(message).toBe(
    'A job ends before it starts. Start: January 2019. End: January 2018. Jobs with dates that cannot be right: 2.',
  );
  expect(evidence.map(({ source }) => source.quote)).toEqual([
    'Engineer, Arden, 2019-01, 2018-01',
    'Engineer, Arden, 2030',
  ]);
});
