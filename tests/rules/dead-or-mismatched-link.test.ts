import { expect, it } from 'vitest';
import { deadOrMismatchedLink } from '../../src/rules/dead-or-mismatched-link';
import { describeRule, judge, unreadable } from './cases';

const links = ['https://github.com/quillon-sample', 'https://dribbble.com/quillon'];
const bio = 'I mend clocks. My code is at github.com/Quillon-Sample, and my drawings hang in the hall.';
const [github = '', dribbble = ''] = links;

describeRule(deadOrMismatchedLink, [
  ['no such page', { links, followedLinks: [{ address: github, led: 'nowhere' }] }, 'flagged'],
  ['another account', { links, followedLinks: [{ address: dribbble, led: 'elsewhere', to: 'ostrakis' }] }, 'flagged'],
  [
    'one of two is gone',
    {
      links,
      followedLinks: [
        { address: github, led: 'there' },
        { address: dribbble, led: 'nowhere' },
      ],
    },
    'flagged',
  ],
  ['from the text', { bio, followedLinks: [{ address: 'github.com/Quillon-Sample', led: 'nowhere' }] }, 'flagged'],
  ['there it is', { links, followedLinks: [{ address: github, led: 'there' }] }, 'clear'],
  ['not opened yet', { links, followedLinks: [] }, 'unknown'],
  ['not noted, as on a page that is read once', { links }, 'unknown'],
  ['nothing to open that is read', { links: ['https://quillon.example'], followedLinks: null }, 'unknown'],
  ['no links, and none in the text', { links: null, bio: 'I mend clocks.', followedLinks: null }, 'unknown'],
  ['neither could be read', { links: unreadable, bio: unreadable }, 'unknown'],
  [
    'neither could be read, and what was opened is known',
    { links: unreadable, bio: unreadable, followedLinks: [{ address: github, led: 'nowhere' }] },
    'flagged',
  ],
  ['what was opened is all that is known', { followedLinks: [{ address: github, led: 'there' }] }, 'clear'],
  ['the page has no place for them', { headline: 'Clock maker' }, 'not-applicable'],
]);

it.each<[what: string, followed: unknown, sentence: RegExp, quote: string]>([
  ['a link', { address: `${github}/`, led: 'nowhere' }, /address github\.com\/quillon-sample\. .* no such page\.$/, ''],
  [
    'a link',
    { address: dribbble, led: 'elsewhere', to: 'ostrakis' },
    /dribbble\.com\/quillon\. .*“ostrakis”/,
    dribbble,
  ],
  [
    'the text',
    { address: 'github.com/Quillon-Sample', led: 'nowhere' },
    /github\.com\/Quillon-Sample/,
    'github.com/Quillon-Sample',
  ],
])('names the address, and rests on its place in %s', (_, followed, sentence, quote) => {
  const { message, evidence } = judge(deadOrMismatchedLink, {
    links: [...links, `${github}/`],
    bio,
    followedLinks: [followed],
  });
  expect(message).toMatch(sentence);
  expect(evidence.map(({ source }) => source.quote)).toEqual([quote || `${github}/`]);
});

it('says before anything was opened what the user can do', () => {
  expect(judge(deadOrMismatchedLink, { links, followedLinks: [] }).reason).toMatch(
    /Open one yourself, and come back\.$/,
  );
  expect(judge(deadOrMismatchedLink, { links }).reason).toMatch(/is not noted\.$/);
  expect(judge(deadOrMismatchedLink, { links, followedLinks: null }).reason).toMatch(/gives no address/);
});
