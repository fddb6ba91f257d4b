import { expect, it } from 'vitest';
import type { Job } from '../../../src/profile/facts';
import { cvConflictCross } from '../../../src/rules/pairs/cv-conflict-cross';
import { unreadable } from '../cases';
import { describePairRule, judgePair } from './cases';

const job = (company: string, start: string, end?: string, type?: string): Job => ({
  title: 'Clock maker',
  company,
  start,
  ...(end && { end }),
  ...(type && { type }),
});
const cv = (...employment: Job[]) => ({ employment });
const full = 'Full-time';

describePairRule(cvConflictCross, [
  [
    'a year apart',
    cv(job('Northpine', '2019-03', '2021-06')),
    cv(job('Northpine', '2020-03', '2021-06')),
    'flagged',
    'said',
  ],
  [
    'eleven months apart',
    cv(job('Northpine', '2019-03', '2021-06')),
    cv(job('Northpine', '2020-02', '2021-06')),
    'clear',
    'said',
  ],
  [
    'ends a year apart',
    cv(job('Northpine', '2019-03', '2021-06')),
    cv(job('Northpine', '2019-03', '2022-06')),
    'flagged',
    'said',
  ],
  [
    'years that may be months apart',
    cv(job('Northpine', '2019', '2021')),
    cv(job('Northpine', '2020-11', '2021-06')),
    'clear',
    'said',
  ],
  [
    'years that are certainly apart',
    cv(job('Northpine', '2017', '2021')),
    cv(job('Northpine', '2019', '2021')),
    'flagged',
    'said',
  ],
  [
    'the legal form of the name',
    cv(job('Northpine Ltd.', '2017', '2021')),
    cv(job('NORTHPINE', '2019', '2021')),
    'flagged',
    'said',
  ],
  ['two people', cv(job('Northpine', '2017', '2021')), cv(job('Northpine', '2019', '2021')), 'not-applicable'],
  [
    'one page leaves a job out',
    cv(job('Northpine', '2017', '2019'), job('Arden', '2019', '2021')),
    cv(job('Arden', '2019', '2021')),
    'clear',
    'said',
  ],
  [
    'one page lists the employer twice',
    cv(job('Northpine', '2015', '2018'), job('Northpine', '2018', '2021')),
    cv(job('Northpine', '2018', '2021')),
    'clear',
    'said',
  ],
  [
    'two full-time jobs at one time',
    cv(job('Northpine', '2019-01', '2020-12', full)),
    cv(job('Arden', '2020-06', '2022-01', full)),
    'flagged',
    'said',
  ],
  [
    'for five months',
    cv(job('Northpine', '2019-01', '2020-11', full)),
    cv(job('Arden', '2020-06', '2022-01', full)),
    'clear',
    'said',
  ],
  [
    'one of them is not full-time',
    cv(job('Northpine', '2019-01', '2020-12', full)),
    cv(job('Arden', '2020-01', '2022-01', 'Part-time')),
    'clear',
    'said',
  ],
  [
    'both pages list both',
    cv(job('Northpine', '2019-01', '2020-12', full), job('Arden', '2020-01', '2022-01', full)),
    cv(job('Northpine', '2019-01', '2020-12', full), job('Arden', '2020-01', '2022-01', full)),
    'clear',
    'said',
  ],
  [
    'a company that may be the same',
    cv(job('Arden', '2019-01', '2020-12', full)),
    cv(job('Arden Labs', '2019-02', '2020-12', full)),
    'clear',
    'said',
  ],
  ['no employment, proven', cv(job('Northpine', '2017', '2021')), { employment: null }, 'clear', 'said'],
  ['not read', cv(job('Northpine', '2017', '2021')), { employment: unreadable }, 'unknown', 'said'],
]);

it('points to the job on the open page', () => {
  const pair = [
    cv(job('Arden', '2012', '2013'), job('Northpine', '2017', '2021')),
    cv(job('Northpine', '2019', '2021')),
  ] as const;
  expect(judgePair(cvConflictCross, [...pair], true).quotes).toEqual(['Clock maker, Northpine, 2017 to 2021']);
});
