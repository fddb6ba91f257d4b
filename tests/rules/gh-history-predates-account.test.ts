import { ghHistoryPredatesAccount } from '../../src/rules/gh-history-predates-account';
import { describeRule, unreadable } from './cases';

const repos = (...dates: (string | undefined)[]) =>
  dates.map((firstCommit, i) => ({ name: `tool-${i}`, isFork: false, ...(firstCommit && { firstCommit }) }));
const memberSince = '2024-06-01';

describeRule(ghHistoryPredatesAccount, [
  [
    'three older than the account',
    { memberSince, repositories: repos('2021-01', '2022-02', '2020-05') },
    'flagged',
    'github',
  ],
  ['two are too few', { memberSince, repositories: repos('2021-01', '2022-02') }, 'clear', 'github'],
  [
    'most are younger',
    { memberSince, repositories: repos('2021-01', '2022-02', '2020-05', '2024-07', '2024-08', '2025-01') },
    'clear',
    'github',
  ],
  ['some months older', { memberSince, repositories: repos('2024-01-15', '2024-02', '2024-03') }, 'clear', 'github'],
  [
    'forks have a history of others',
    { memberSince, repositories: repos('2019', '2019', '2019').map((one) => ({ ...one, isFork: true })) },
    'clear',
    'github',
  ],
  [
    'the year of the account is all that is known',
    { memberSince: '2024', repositories: repos('2023-01', '2023-02', '2023-03') },
    'flagged',
    'github',
  ],
  [
    'no first commits are shown',
    { memberSince, repositories: repos(undefined, undefined, undefined) },
    'unknown',
    'github',
  ],
  ['no repositories, proven', { memberSince, repositories: null }, 'clear', 'github'],
  ['not loaded', { memberSince, repositories: unreadable }, 'unknown', 'github'],
  ['a site without repositories', { memberSince }, 'not-applicable'],
]);
