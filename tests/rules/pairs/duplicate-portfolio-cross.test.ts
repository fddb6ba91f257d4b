import { expect, it } from 'vitest';
import { duplicatePortfolioCross } from '../../../src/rules/pairs/duplicate-portfolio-cross';
import { unreadable } from '../cases';
import { brindle, describePairRule, judgePair, tamsel } from './cases';

const work = 'https://clockwork.example/works/long-case';
const one = { ...tamsel, links: [work] };
const other = { ...brindle, links: ['https://elsewhere.example/a/b', work] };

describePairRule(duplicatePortfolioCross, [
  ['the same page under two names', one, other, 'flagged'],
  ['the same name', one, { ...other, ...tamsel }, 'clear'],
  [
    'with www, a slash and what counts visits',
    one,
    { ...brindle, links: ['http://www.clockwork.example/works/long-case/?utm_source=x'] },
    'flagged',
  ],
  ['in the text of one', one, { ...brindle, bio: `See ${work} for it.` }, 'flagged'],
  ['another page of the same site', one, { ...brindle, links: ['https://clockwork.example/works/mantel'] }, 'clear'],
  [
    'another item in the query',
    { ...tamsel, links: [`${work}?id=1`] },
    { ...brindle, links: [`${work}?id=2`] },
    'clear',
  ],
  [
    'only the site itself',
    { ...tamsel, links: ['https://clockwork.example/'] },
    { ...brindle, links: ['https://clockwork.example'] },
    'clear',
  ],
  [
    'a repository of one account',
    { ...tamsel, links: ['https://github.com/tamsel-o/clocks'] },
    { ...brindle, links: ['https://github.com/tamsel-o/clocks'] },
    'flagged',
  ],
  [
    'the account is no piece of work',
    { ...tamsel, links: ['https://github.com/tamsel-o'] },
    { ...brindle, links: ['https://github.com/tamsel-o'] },
    'clear',
  ],
  ['no links, proven', one, { ...brindle, links: null }, 'clear'],
  ['links that could not be read', one, { ...brindle, links: unreadable }, 'unknown'],
  ['both of an agency', { ...one, agency: true }, { ...other, agency: true }, 'unknown'],
  ['said to be one person', one, other, 'not-applicable', 'said'],
]);

it('points to the link on the open page', () => {
  expect(judgePair(duplicatePortfolioCross, [one, other]).quotes).toEqual([work]);
});
