import { expect, it } from 'vitest';
import { duplicateBioCross } from '../../../src/rules/pairs/duplicate-bio-cross';
import { unreadable } from '../cases';
import { brindle, describePairRule, judgePair, tamsel } from './cases';

/** Words that follow each other in no other text. */
const words = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `word${from + i}`).join(' ');
const long = words(80);
/** The share of runs of five in common: (n - 4) of (2 * 100 - 8 - (n - 4)). */
const sharing = (n: number) => `${words(n)} ${words(100 - n, 1000)}`;

const one = { ...tamsel, bio: long };
const other = { ...brindle, bio: long };

describePairRule(duplicateBioCross, [
  ['the same text under two names', one, other, 'flagged'],
  [
    'in capitals, with other punctuation',
    one,
    { ...brindle, bio: long.toUpperCase().replaceAll(' ', ', ') },
    'flagged',
  ],
  ['the same name', one, { ...other, ...tamsel }, 'clear'],
  [
    'a part of the name in common, in its short form',
    { ...one, displayName: 'Bill Quoyle' },
    { ...other, displayName: 'William Orrigade' },
    'clear',
  ],
  ['names in different letters, on two sites', { ...one, displayName: 'Тамсель' }, other, 'unknown'],
  ['no names, on two sites', { bio: long }, { bio: long }, 'unknown'],
  ['no names, two accounts on one marketplace', { bio: long, site: 'guru' }, { bio: long, site: 'guru' }, 'flagged'],
  ['no names, two accounts on GitHub', { bio: long, site: 'github' }, { bio: long, site: 'github' }, 'unknown'],
  ['both of an agency', { ...one, agency: true }, { ...other, agency: true }, 'unknown'],
  ['one of an agency', { ...one, agency: true }, other, 'flagged'],
  ['said to be one person', one, other, 'not-applicable', 'said'],
  [
    'one links to the other',
    { ...one, url: 'https://a.example/people/tamsel' },
    { ...other, links: ['https://www.a.example/people/Tamsel/'] },
    'not-applicable',
  ],
  [
    'one names the other in its text',
    { ...one, url: 'https://a.example/people/tamsel' },
    { ...brindle, bio: `${long} See https://a.example/people/tamsel` },
    'not-applicable',
  ],
  ['60 words', { ...tamsel, bio: words(60) }, { ...brindle, bio: words(60) }, 'flagged'],
  ['59 words', { ...tamsel, bio: words(59) }, { ...brindle, bio: words(59) }, 'clear'],
  [
    'a passage of 25 words',
    { ...tamsel, bio: `${words(25)} ${words(60, 100)}` },
    { ...brindle, bio: `${words(60, 200)} ${words(25)}` },
    'flagged',
  ],
  [
    'a passage of 24 words',
    { ...tamsel, bio: `${words(24)} ${words(60, 100)}` },
    { ...brindle, bio: `${words(60, 200)} ${words(24)}` },
    'clear',
  ],
  [
    'only usual phrases in common',
    {
      ...tamsel,
      bio: `${words(60)}. Client satisfaction is my top priority. I look forward to working with you. Feel free to contact me any time. Thank you for visiting my profile.`,
    },
    {
      ...brindle,
      bio: `${words(60, 100)}. Client satisfaction is my top priority. I look forward to working with you. Feel free to contact me any time. Thank you for visiting my profile.`,
    },
    'clear',
  ],
  ['a text that could not be read', one, { ...brindle, bio: unreadable }, 'unknown'],
]);

it('counts runs that are alike without a long passage, at 60 in 100', () => {
  // Every tenth word is another one: no passage is longer than nine words.
  const changed = (every: number) =>
    long
      .split(' ')
      .map((word, i) => (i % every === every - 1 ? `${word}x` : word))
      .join(' ');
  const outcome = (every: number, alike: number) =>
    judgePair(duplicateBioCross, [one, { ...brindle, bio: changed(every) }], false, { alike }).outcome;
  // 76 runs each; 6 changed words of 80 touch 5 runs each: about 46 of 106.
  expect(outcome(13, 60)).toBe('clear');
  expect(outcome(20, 60)).toBe('flagged');
});

it('gives the words of the open page as they stand there', () => {
  const own = { ...tamsel, bio: `Hello. ${words(30).replace('word3', 'WORD3')}! ${words(40, 100)}` };
  const { quotes, message } = judgePair(duplicateBioCross, [
    own,
    { ...brindle, bio: `${words(40, 300)} ${words(30)}` },
  ]);
  expect(quotes).toEqual([words(30).replace('word3', 'WORD3')]);
  expect(message).toBe('This page and “a” (added 2 January) share a passage of the text. Its length in words: 30.');
});

it('says how alike they have to be in the settings', () => {
  const pair: Parameters<typeof judgePair>[1] = [
    { ...tamsel, bio: sharing(60) },
    { ...brindle, bio: `${words(60)} ${words(40, 2000)}` },
  ];
  expect(judgePair(duplicateBioCross, pair, false, { words: 100, alike: 60 }).outcome).toBe('clear');
  expect(judgePair(duplicateBioCross, pair, false, { words: 60, alike: 60 }).outcome).toBe('flagged');
});
