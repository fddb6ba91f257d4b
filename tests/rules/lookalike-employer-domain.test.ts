import { expect, it } from 'vitest';
import type { Job } from '../../src/profile/facts';
import { lookalikeEmployerDomain } from '../../src/rules/lookalike-employer-domain';
import { describeRule, judge, unreadable } from './cases';

const at = (...companies: string[]): Job[] => companies.map((company) => ({ title: 'Engineer', company }));
const employment = at('Quillmark Inc.');

describeRule(lookalikeEmployerDomain, [
  ['a letter is another', { employment, links: ['https://www.qui1lmark.com/team'] }, 'flagged'],
  ['a letter is missing', { employment, links: ['https://quilmark.com'] }, 'flagged'],
  ['two letters are swapped', { employment, bio: 'Write to hr@quilmlark.com' }, 'flagged'],
  ['a word is added', { employment, links: ['https://quillmark-global.com'] }, 'flagged'],
  ['added without a hyphen', { employment, links: ['https://quillmarktech.io'] }, 'flagged'],
  ['in an address for mail', { employment, bio: 'Reach me at dev@quillmark-inc.com.' }, 'flagged'],
  ['its own address', { employment, links: ['https://quillmark.com'] }, 'clear'],
  [
    'its own name under another ending',
    { employment, links: ['https://quillmark.de', 'https://quillmark.co.uk'] },
    'clear',
  ],
  ['a part of its own site', { employment, links: ['https://careers.quillmark.com'] }, 'clear'],
  ['its own and a near one', { employment, links: ['https://quillmark.com', 'https://quillmarks.com'] }, 'flagged'],
  [
    'another employer is called so',
    { employment: at('Quillmark', 'Quilmark Ltd'), links: ['https://quilmark.com', 'https://quillmark.com'] },
    'clear',
  ],
  ['something else', { employment, links: ['https://tessaly.example'] }, 'clear'],
  ['three letters are others', { employment, links: ['https://quietmars.com'] }, 'clear'],
  ['a short name', { employment: at('Arden'), links: ['https://ardem.com'] }, 'clear'],
  [
    'a word of its own name',
    { employment: at('Quillmark Technologies'), links: ['https://quillmarktech.com'] },
    'clear',
  ],
  ['the name with its last word', { employment: at('Quillmark Labs'), links: ['https://quillmarklabs.com'] }, 'clear'],
  ['the name without its last word', { employment: at('Quillmark Labs'), links: ['https://quillmark.com'] }, 'clear'],
  [
    'an employer that is named by its address',
    { employment: at('quillmark.com'), links: ['https://quillmerk.com'] },
    'flagged',
  ],
  ['a site that everybody has a page on', { employment: at('Gitlab'), links: ['https://github.com/someone'] }, 'clear'],
  ['a mail provider', { employment: at('Gmails'), bio: 'sample@gmail.com' }, 'clear'],
  ['no employers, proven', { employment: null, links: ['https://quillmerk.com'] }, 'clear'],
  ['the employers could not be read', { employment: unreadable, links: ['https://quillmerk.com'] }, 'unknown'],
  ['no address could be read', { employment, links: unreadable, bio: unreadable }, 'unknown'],
  ['a site that shows no employers', { links: ['https://quillmerk.com'] }, 'not-applicable'],
]);

it('quotes both', () => {
  const { message, evidence } = judge(lookalikeEmployerDomain, {
    employment,
    bio: 'Mail: hr@quillmark-inc.com (work)',
  });
  expect(message).toContain('quillmark-inc.com');
  expect(evidence.map(({ source }) => source.quote)).toEqual(['quillmark-inc.com', 'Engineer, Quillmark Inc.']);
});
