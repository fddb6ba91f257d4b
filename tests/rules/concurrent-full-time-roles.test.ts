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
  [
    'a product owner is an employee',
    { employment: [role('Arden', '2020-01', undefined, 'Full-time', 'Product Owner'), role('Bellow', '2020-01')] },
    'flagged',
  ],
  [
    'an owner is none',
    { employment: [role('Arden', '2020-01', undefined, 'Full-time', 'Owner'), role('Bellow', '2020-01')] },
    'clear',
  ],
  [
    'onboarding is no board',
    { employment: [role('Arden', '2020-01', undefined, 'Full-time', 'Onboarding lead'), role('Bellow', '2020-01')] },
    'flagged',
  ],
  [
    'a board member',
    { employment: [role('Arden', '2020-01', undefined, 'Full-time', 'Board Member'), role('Bellow', '2020-01')] },
    'clear',
  ],
  [
    'a board member by another name',
    {
      employment: [
        role('Arden', '2020-01', undefined, 'Full-time', 'Non-Executive Director'),
        role('Bellow', '2020-01'),
      ],
    },
    'clear',
  ],
  [
    'smart contracts are no contract',
    {
      employment: [
        role('Arden', '2020-01', undefined, 'Full-time', 'Smart contract developer'),
        role('Bellow', '2020-01'),
      ],
    },
    'flagged',
  ],
  [
    'the title says contract',
    {
      employment: [role('Arden', '2020-01', undefined, 'Full-time', 'Engineer (contract)'), role('Bellow', '2020-01')],
    },
    'clear',
  ],
  [
    'a part-time job beside a full-time one',
    { employment: [role('Arden', '2020-01'), role('Bellow', '2020-01', undefined, 'Part-time')] },
    'clear',
  ],
  [
    'a degree listed as a job',
    { employment: [role('Arden', '2020-01'), role('College', '2020-01', '2022-01', 'Full-time', 'MSc student')] },
    'clear',
  ],
  [
    'own company, by the name of it',
    { employment: [role('Arden', '2020-01'), role('Self-employed', '2020-01')] },
    'clear',
  ],
  [
    'the same group under a longer name',
    { employment: [role('Arden', '2020-01'), role('Arden Labs GmbH', '2020-01')] },
    'clear',
  ],
  ['with and without Ltd', { employment: [role('Arden', '2020-01'), role('Arden Ltd.', '2020-01')] }, 'clear'],
  [
    'a group heading whose company is a length of time',
    { employment: [role('3 yrs 8 mos', '2020-01', undefined, 'Full-time', 'Arden'), role('Bellow', '2020-01')] },
    'clear',
  ],
  [
    'a group heading with its label',
    { employment: [role('Full-time · 2 yrs', '2020-01', undefined, 'Full-time', 'Arden'), role('Bellow', '2020-01')] },
    'clear',
  ],
  [
    'an end that lies ahead counts to today',
    { employment: [role('Arden', '2025-10', '2027-12'), role('Bellow', '2025-10', '2027-12')] },
    'clear',
  ],
  [
    'ends that lie ahead, much of it past',
    { employment: [role('Arden', '2025-01', '2027-12'), role('Bellow', '2025-07', '2027-12')] },
    'flagged',
  ],
  [
    'three employers, and one to come',
    { employment: [...current('Arden', 'Bellow', 'Corrie'), role('Dunmore', '2026-05', undefined, '')] },
    'clear',
  ],
  [
    'four current employers of any label',
    {
      employment: [
        role('Arden', '2024-01'),
        role('Bellow', '2024-01', undefined, 'Part-time'),
        role('Corrie', '2024-01', undefined, 'Contract'),
        role('Dunmore', '2024-01', undefined, ''),
      ],
    },
    'flagged',
  ],
  [
    'freelance, honorary and own work have no employer',
    {
      employment: [
        role('Arden', '2024-01'),
        role('Bellow', '2024-01', undefined, 'Freelance'),
        role('Corrie', '2024-01', undefined, '', 'Advisor'),
        role('Dunmore', '2024-01', undefined, '', 'Founder'),
        role('Elmsford', '2024-01', undefined, '', 'Volunteer teacher'),
      ],
    },
    'clear',
  ],
  ['years only and still going on', { employment: [role('Arden', '2024'), role('Bellow', '2024')] }, 'flagged'],
  ['years only, begun last year', { employment: [role('Arden', '2025'), role('Bellow', '2025')] }, 'clear'],
  ['no employment', { employment: null }, 'clear'],
  ['employment not read', { employment: unreadable }, 'unknown'],
  ['a site without employment', {}, 'not-applicable', 'github'],
]);

it('quotes the two roles and says how long they overlap', () => {
  const { message, evidence } = judge(concurrentFullTimeRoles, {
    employment: [role('Arden', '2020-01', '2021-01'), role('Bellow', '2020-02', '2021-03'), role('Corrie', '2024-01')],
  });
  expect(message).toBe('Two roles marked full-time overlap. Months in common: 11.');
  expect(evidence.map(({ source }) => source.quote)).toEqual([
    'Engineer, Arden, Full-time, 2020-01, 2021-01',
    'Engineer, Bellow, Full-time, 2020-02, 2021-03',
  ]);
});

it('follows the threshold of the user', () => {
  const employment = [role('Arden', '2020-01', '2021-01'), role('Bellow', '2020-02', '2021-03')];
  expect(judge(concurrentFullTimeRoles, { employment }, 'linkedin', { months: 12 }).outcome).toBe('clear');
});
