import type { Contract } from '../../src/profile/facts';
import { tradeSwitch } from '../../src/rules/trade-switch';
import { describeRule, partOf, unreadable } from './cases';

const jobs = (category: string, ...starts: string[]): Contract[] =>
  starts.map((start) => ({ title: 'Job', category, start, end: start }));

const writing = jobs('Writing', '2022-01', '2022-02', '2022-03', '2022-04', '2022-05');
const software = jobs('Software', '2023-01', '2023-02');

describeRule(tradeSwitch, [
  ['five of one kind, a pause, two of another', { contracts: [...writing, ...software] }, 'flagged'],
  ['the same, and more jobs are folded up', { contracts: partOf([...writing, ...software]) }, 'unknown'],
  ['in whatever order', { contracts: [...software, ...writing.toReversed()] }, 'flagged'],
  ['four before', { contracts: [...writing.slice(1), ...software] }, 'clear'],
  ['one after', { contracts: [...writing, ...software.slice(1)] }, 'clear'],
  ['one of the old kind after it', { contracts: [...writing, ...software, ...jobs('Writing', '2023-04')] }, 'clear'],
  ['one of the new kind before it', { contracts: [...writing, ...jobs('Software', '2022-05'), ...software] }, 'clear'],
  ['a pause of five months', { contracts: [...writing, ...jobs('Software', '2022-11', '2022-12')] }, 'clear'],
  ['a pause of six months', { contracts: [...writing, ...jobs('Software', '2022-12', '2023-01')] }, 'flagged'],
  [
    'a pause of six months to the day',
    {
      contracts: [
        ...jobs('Writing', '2022-01-20', '2022-02-20', '2022-03-20', '2022-04-20', '2022-05-20'),
        ...jobs('Software', '2022-11-20', '2022-12-20'),
      ],
    },
    'flagged',
  ],
  [
    'a pause of a day less',
    {
      contracts: [
        ...jobs('Writing', '2022-01-20', '2022-02-20', '2022-03-20', '2022-04-20', '2022-05-20'),
        ...jobs('Software', '2022-11-19', '2022-12-20'),
      ],
    },
    'clear',
  ],
  [
    'a job of the old kind that goes on leaves no pause',
    { contracts: [...writing, { title: 'Job', category: 'Writing', start: '2022-03' }, ...software] },
    'clear',
  ],
  [
    'a job of the new kind may go on',
    { contracts: [...writing, ...software.map(({ end: _, ...job }) => job)] },
    'flagged',
  ],
  ['written in capitals', { contracts: [...writing, ...jobs('WRITING ', '2023-01', '2023-02')] }, 'clear'],
  ['no kind is given', { contracts: [...writing, ...software].map(({ category: _, ...job }) => job) }, 'unknown'],
  ['no jobs, proven', { contracts: null }, 'clear'],
  ['not loaded', { contracts: unreadable }, 'unknown'],
  ['a site without jobs', {}, 'not-applicable', 'github'],
]);
