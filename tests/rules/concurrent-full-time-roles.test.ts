import { expect, it } from 'vitest';
import type { Job } from '../../src/profile/facts';
import { concurrentFullTimeRoles } from '../../src/rules/concurrent-full-time-roles';
import { describeRule, judge, unreadable } from './cases';

const role = (company: string, start?: string, end?: string, type = 'Full-time', title = 'Engineer'): Job => ({
  title,
  company,
  type,
  ...(start && { start }),
  ...(end && { end }),
});

const current = (...companies: string[]) => companies.map((company) => role(company, '2024-01', undefined, ''));

describeRule(concurrentFullTimeRoles, [
  ['one role', { employment: [role('Arden', '2020-01')] }, 'clear'],
  ['one after the other', { employment: [role('Arden', '2020-01', '2022-03'), role('Bellow', '2022-03')] }, 'clear'],
  ['a notice period', { employment: [role('Arden', '2020-01', '2022-06'), role('Bellow', '2022-03')] }, 'clear'],
  ['five months', { employment: [role('Arden', '2020-01', '2022-08'), role('Bellow', '2022-03')] }, 'clear'],
  ['six months', { employment: [role('Arden', '2020-01', '2022-09'), role('Bellow', '2022-03')] }, 'flagged'],
  ['both go on', { employment: [role('Arden', '2020-01'), role('Bellow', '2022-03')] }, 'flagged'],
  [
    'only one says full-time',
    { employment: [role('Arden', '2020-01'), role('Bellow', '2022-03', undefined, '')] },
    'clear',
  ],
  [
    'the title says it',
    { employment: [role('Arden', '2020-01', undefined, '', 'Engineer (full time)'), role('Bellow', '2022-03')] },
    'flagged',
  ],
  ['two posts at one employer', { employment: [role('Arden', '2020-01'), role('arden ', '2021-01')] }, 'clear'],
  [
    'one is a freelance role',
    { employment: [role('Arden', '2020-01'), role('Own', '2020-01', undefined, 'Full-time', 'Freelance engineer')] },
    'clear',
  ],
  [
    'one is a founder',
    { employment: [role('Arden', '2020-01'), role('Own', '2020-01', undefined, 'Full-time', 'Co-founder')] },
    'clear',
  ],
  [
    'one teaches',
    { employment: [role('Arden', '2020-01'), role('College', '2020-01', undefined, 'Full-time', 'Lecturer')] },
    'clear',
  ],
  [
    'one is a contract',
    { employment: [role('Arden', '2020-01'), role('Bellow', '2020-01', undefined, 'Full-time contract')] },
    'clear',
  ],
  [
    'years only, the same year at both ends',
    { employment: [role('Arden', '2018', '2021'), role('Bellow', '2021', '2024')] },
    'clear',
  ],
  [
    'years only, one shared year may be nothing',
    { employment: [role('Arden', '2018', '2022'), role('Bellow', '2021', '2024')] },
    'clear',
  ],
  [
    'years only, many shared years',
    { employment: [role('Arden', '2015', '2022'), role('Bellow', '2016', '2024')] },
    'flagged',
  ],
  ['no start given', { employment: [role('Arden'), role('Bellow', '2020-01')] }, 'clear'],
  ['a role that has not begun', { employment: [role('Arden', '2020-01'), role('Bellow', '2026-06')] }, 'clear'],
  ['three employers are current', { employment: current('Arden', 'Bellow', 'Corrie') }, 'clear'],
  ['four employers are current', { employment: current('Arden', 'Bellow', 'Corrie', 'Dunmore') }, 'flagged'],
  ['four posts at three employers', { employment: current('Arden', 'Bellow', 'Corrie', 'Corrie') }, 'clear'],
  ['no employment', { employment: null }, 'clear'],
  ['employment not read', { employment: unreadable }, 'unknown'],
  ['a site without employment', {}, 'not-applicable', 'github'],
]);

it('quotes the two roles and says how long they overlap', () => {
  const { message, evidence } = judge(concurrentFullTimeRoles, {
    employment: [role('Arden', '2020-01', '2021-01'), role('Bellow', '2020-02', '2021-03'), role('Corrie', '2024-01')],
  });
  expect(message).toBe('Two roles marked full-time overlap by 11 months.');
  expect(evidence.map(({ source }) => source.quote)).toEqual([
    'Engineer, Arden, Full-time, 2020-01, 2021-01',
    'Engineer, Bellow, Full-time, 2020-02, 2021-03',
  ]);
});

it('follows the threshold of the user', () => {
  const employment = [role('Arden', '2020-01', '2021-01'), role('Bellow', '2020-02', '2021-03')];
  expect(judge(concurrentFullTimeRoles, { employment }, 'linkedin', { months: 12 }).outcome).toBe('clear');
});
