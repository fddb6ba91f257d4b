import { ghCopiedRepoSignal } from '../../src/rules/gh-copied-repo-signal';
import { describeRule, unreadable } from './cases';

const repo = (contributors?: number, stars?: number, isFork = false) => [
  {
    name: 'engine',
    isFork,
    ...(contributors !== undefined && { contributors }),
    ...(stars !== undefined && { stars }),
  },
];

describeRule(ghCopiedRepoSignal, [
  ['a hundred contributors and no star', { repositories: repo(100, 0), followers: 12 }, 'flagged', 'github'],
  ['ninety-nine', { repositories: repo(99, 0), followers: 12 }, 'clear', 'github'],
  ['five stars', { repositories: repo(300, 5), followers: 12 }, 'clear', 'github'],
  ['a fork says so itself', { repositories: repo(300, 0, true), followers: 12 }, 'clear', 'github'],
  ['an owner whom many follow', { repositories: repo(300, 0), followers: 200 }, 'clear', 'github'],
  ['the stars are not shown', { repositories: repo(300), followers: 12 }, 'clear', 'github'],
  ['no followers at all', { repositories: repo(300, 1), followers: null }, 'flagged', 'github'],
  ['the followers could not be read', { repositories: repo(300, 0), followers: unreadable }, 'unknown', 'github'],
  ['a site without repositories', { followers: 12 }, 'not-applicable'],
]);
