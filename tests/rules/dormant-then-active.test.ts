import { expect, it } from 'vitest';
import { assess } from '../../src/engine/assess';
import { dormantThenActive } from '../../src/rules/dormant-then-active';
import { describeRule, factsFrom, judge, now, unreadable } from './cases';

const job = (start?: string, end?: string) => ({ title: 'Logo', ...(start && { start }), ...(end && { end }) });
const jobs = (...list: ReturnType<typeof job>[]) => ({ contracts: list });
const reviews = (...dates: string[]) => ({ clientReviews: dates.map((date) => ({ date, text: 'Good.' })) });
const contributions = (...list: [period: string, count: number][]) => ({
  contributions: list.map(([period, count]) => ({ period, count })),
});
const burst = [job('2025-10'), job('2025-11'), job('2025-12')];

// All cases are judged on 15 January 2026.
describeRule(dormantThenActive, [
  ['long quiet, then three jobs', jobs(job('2019-01', '2019-06'), ...burst), 'flagged'],
  ['long quiet, then two jobs', jobs(job('2019-01', '2019-06'), ...burst.slice(1)), 'clear'],
  ['24 months to the month', jobs(job('2023-01', '2023-10'), ...burst), 'flagged'],
  ['23 months', jobs(job('2023-01', '2023-11'), ...burst), 'clear'],
  ['its reviews were not read', { ...jobs(job('2019-01', '2019-06'), ...burst), clientReviews: unreadable }, 'flagged'],
  ['24 months to the day', reviews('2023-10-20', '2025-10-20', '2025-11-01', '2025-12-01'), 'flagged'],
  ['a day less', reviews('2023-10-21', '2025-10-20', '2025-11-01', '2025-12-01'), 'clear'],
  ['the old job went on', jobs(job('2019-01', '2024-06'), ...burst), 'clear'],
  ['the old job has no end: it may go on', jobs(job('2019-01'), ...burst), 'clear'],
  [
    'resumed half a year ago',
    jobs(job('2019-01', '2019-06'), job('2025-07'), job('2025-08'), job('2025-09')),
    'flagged',
  ],
  ['resumed seven months ago', jobs(job('2019-01', '2019-06'), job('2025-06'), ...burst), 'clear'],
  [
    'always active',
    jobs(job('2022-01', '2022-06'), job('2023-08', '2024-01'), job('2025-01', '2025-02'), ...burst),
    'clear',
  ],
  ['nothing before', jobs(...burst), 'clear'],
  ['nothing new', jobs(job('2015-01', '2015-06'), job('2019-01', '2019-06')), 'clear'],
  [
    'two old times of quiet, none before the new',
    jobs(job('2015', '2015'), job('2019-01', '2025-06'), ...burst),
    'clear',
  ],
  ['years only, more than enough', jobs(job('2019', '2020'), ...burst), 'flagged'],
  ['years only, perhaps enough', jobs(job('2022', '2023'), ...burst), 'clear'],
  ['reviews', reviews('2020-05', '2025-11', '2025-12', '2026-01'), 'flagged'],
  ['an end without a start', jobs(job(undefined, '2019-06'), ...burst), 'flagged'],
  [
    'jobs and reviews together',
    { ...jobs(job('2019-01', '2019-06'), job('2025-12')), ...reviews('2025-12', '2026-01') },
    'flagged',
  ],
  ['a review in the time between', { ...jobs(job('2019-01', '2019-06'), ...burst), ...reviews('2024-05') }, 'clear'],
  ['contributions by month', contributions(['2020-02', 40], ['2025-12', 25]), 'flagged'],
  ['months without any do not count', contributions(['2020-02', 40], ['2023-05', 0], ['2025-12', 25]), 'flagged'],
  ['two contributions', contributions(['2020-02', 40], ['2025-12', 2]), 'clear'],
  ['contributions by year, this year', contributions(['2021', 40], ['2026', 25]), 'flagged'],
  ['contributions by year, last year', contributions(['2021', 40], ['2025', 25]), 'clear'],
  ['a date that lies ahead', jobs(job('2019-01', '2019-06'), job('2026-05'), job('2026-06'), job('2026-07')), 'clear'],
  ['no dates', jobs(job(), job()), 'clear'],
  ['no jobs at all', { contracts: null, clientReviews: null, contributions: null }, 'clear'],
  ['nothing could be read', { contracts: unreadable, clientReviews: unreadable }, 'unknown'],
  ['a site without any', {}, 'not-applicable'],
]);

it('says when activity resumed, and nothing of the time before', () => {
  const { message, evidence } = judge(dormantThenActive, jobs(job('2019-01', '2019-06'), ...burst));
  expect(message).toBe('Account activity resumed in October 2025.');
  expect(evidence.map(({ source }) => source.quote)).toEqual(['Logo, 2019-01, 2019-06', 'Logo, 2025-10']);
});

it('does not judge a list that is folded up', () => {
  const facts = factsFrom(jobs(job('2019-01', '2019-06'), ...burst));
  const { contracts } = facts;
  if (contracts?.state !== 'read') throw new Error('The case has contracts.');
  const profile = {
    site: 'upwork' as const,
    profileId: 'case',
    url: '',
    readAt: new Date(now).toISOString(),
    facts: { contracts: { ...contracts, partial: true as const } },
  };
  const thresholds = { months: 24, events: 3 };
  expect(assess([{ rule: dormantThenActive, thresholds }], profile, now).findings[0]?.outcome).toBe('unknown');
});
