import { expect, it } from 'vitest';
import type { Contract } from '../../src/profile/facts';
import { implausibleHoursVolume } from '../../src/rules/implausible-hours-volume';
import { describeRule, judge, unreadable } from './cases';

const job = (hours: number | undefined, start?: string, end?: string): Contract => ({
  title: 'Job',
  ...(hours !== undefined && { hours }),
  ...(start && { start }),
  ...(end && { end }),
});

/** 2025-01-01 to 2025-03-11 are ten weeks. */
const tenWeeks = (hours: number) => job(hours, '2025-01-01', '2025-03-11');

describeRule(implausibleHoursVolume, [
  ['one job of 95 hours a week', { contracts: [tenWeeks(950)] }, 'flagged'],
  ['exactly 90 hours a week', { contracts: [tenWeeks(900)] }, 'clear'],
  ['two jobs at once add up', { contracts: [tenWeeks(500), tenWeeks(450)] }, 'flagged'],
  ['less than eight weeks', { contracts: [job(700, '2025-01-01', '2025-02-20')] }, 'clear'],
  [
    'a job that only overlaps is not counted',
    { contracts: [tenWeeks(800), job(900, '2025-03-01', '2025-09-30')] },
    'clear',
  ],
  ['one after the other', { contracts: [tenWeeks(500), job(500, '2025-03-12', '2025-05-20')] }, 'clear'],
  ['a job that goes on has no span', { contracts: [job(4000, '2025-01-01')] }, 'clear'],
  ['a job without dates', { contracts: [job(4000)] }, 'clear'],
  ['months are as long as they can be', { contracts: [job(780, '2025-01', '2025-02')] }, 'flagged'],
  ['a year is as long as it can be', { contracts: [job(4500, '2024', '2024')] }, 'clear'],
  ['an end before its start', { contracts: [job(4000, '2025-05-01', '2025-01-01')] }, 'clear'],
  ['an agency', { contracts: [tenWeeks(2000)], agency: true }, 'clear'],
  ['no agency', { contracts: [tenWeeks(2000)], agency: null }, 'flagged'],
  ['all hours since the account began', { totalHours: 2000, memberSince: '2025-10-16' }, 'flagged'],
  ['many hours in many years', { totalHours: 20_000, memberSince: '2018-03' }, 'clear'],
  ['a year without its month begins in January', { totalHours: 5000, memberSince: '2025' }, 'flagged'],
  ['an account of some weeks', { totalHours: 800, memberSince: '2025-12-20' }, 'clear'],
  ['many hours and no date', { totalHours: 72_000, memberSince: unreadable }, 'unknown'],
  ['no hours at all, proven', { totalHours: null }, 'clear'],
  ['nothing could be read', { totalHours: unreadable, contracts: unreadable }, 'unknown'],
  ['a site that shows no hours', {}, 'not-applicable', 'github'],
]);

it('says how many weeks and hours, and quotes the jobs', () => {
  const { message, evidence } = judge(implausibleHoursVolume, { contracts: [tenWeeks(500), tenWeeks(450)] });
  expect(message).toBe('Jobs on the page add up to 95 billed hours a week. Weeks that they span: 10.');
  expect(evidence).toHaveLength(2);
});
