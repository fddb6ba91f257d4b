import { expect, it } from 'vitest';
import { thinProfile } from '../../src/rules/thin-profile';
import { describeRule, judge, unreadable } from './cases';

const long = 'I make maps for hikers and for the people who repair the paths. '.repeat(5);
const short = 'I make maps.';
const job = { title: 'Cartographer', company: 'Fellwick Maps', start: '2020-01' };
const undated = { title: 'Cartographer', company: 'Fellwick Maps' };
const full = { bio: long, portfolio: 3, employment: [job], education: 1, certifications: 2 };

describeRule(thinProfile, [
  ['everything is there', full, 'clear'],
  ['two of five are missing', { ...full, education: null, certifications: null }, 'clear'],
  ['three of five are missing', { ...full, portfolio: null, education: null, certifications: null }, 'flagged'],
  ['a short text counts', { ...full, bio: short, education: null, certifications: null }, 'flagged'],
  [
    'a text of exactly the threshold does not',
    { ...full, bio: 'x'.repeat(200), education: null, certifications: null },
    'clear',
  ],
  ['no text at all counts', { ...full, bio: null, education: null, certifications: null }, 'flagged'],
  ['a counter that says zero counts', { ...full, portfolio: 0, education: null, certifications: null }, 'flagged'],
  [
    'employment without dates counts',
    { ...full, employment: [undated], education: null, certifications: null },
    'flagged',
  ],
  [
    'what is collapsed does not count as missing',
    { ...full, portfolio: unreadable, education: null, certifications: null },
    'unknown',
  ],
  [
    'three are missing, whatever the others are',
    { bio: unreadable, employment: unreadable, portfolio: null, education: null, certifications: null },
    'flagged',
  ],
  ['three are there, whatever the others are', { ...full, education: unreadable, certifications: unreadable }, 'clear'],
  [
    'nearly nothing could be read',
    { bio: short, portfolio: null, employment: unreadable, education: unreadable, certifications: unreadable },
    'unknown',
  ],
  [
    'a history with nothing but an end is dated',
    { ...full, employment: [{ ...undated, end: '2020' }], education: null, certifications: null },
    'clear',
  ],
  ['white space is no text', { ...full, bio: `${' '.repeat(300)}I`, education: null, certifications: null }, 'flagged'],
  [
    'one sign of two units is one character',
    { ...full, bio: '🗺'.repeat(199), education: null, certifications: null },
    'flagged',
  ],
  [
    'sections that the site never has are not missing',
    { bio: short, portfolio: 2, employment: [job] },
    'clear',
    'github',
  ],
  ['the site shows only a text', { bio: short }, 'not-applicable', 'github'],
]);

it('names what is short or missing, and nothing else', () => {
  const { message } = judge(thinProfile, { ...full, bio: short, education: null, certifications: null });
  expect(message).toBe('The page shows a short text, no education, and no certificate or test.');
});

it('follows the threshold of the user', () => {
  const facts = { ...full, bio: 'x'.repeat(250), education: null, certifications: null };
  expect(judge(thinProfile, facts, 'upwork', { bioLength: 300 }).outcome).toBe('flagged');
});
