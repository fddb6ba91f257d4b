import { expect, it } from 'vitest';
import { contactReuseCross } from '../../../src/rules/pairs/contact-reuse-cross';
import { unreadable } from '../cases';
import { brindle, describePairRule, judgePair, tamsel } from './cases';

const says = (bio: string) => ({ ...tamsel, bio });
const alsoSays = (bio: string) => ({ ...brindle, bio });

describePairRule(contactReuseCross, [
  [
    'the same address',
    says('Write to clocks@orrigade.example.'),
    alsoSays('My mail: clocks@orrigade.example'),
    'flagged',
  ],
  [
    'in capitals and with a tag',
    says('Write to clocks@orrigade.example.'),
    alsoSays('My mail: Clocks+jobs@Orrigade.example'),
    'flagged',
  ],
  ['the same name', says('Write to clocks@orrigade.example.'), says('Write to clocks@orrigade.example.'), 'clear'],
  ['another address', says('Write to clocks@orrigade.example.'), alsoSays('Write to bells@orrigade.example.'), 'clear'],
  [
    'the same number, written in two ways',
    says('Call me: +351 210 555 0199'),
    alsoSays('Phone +351-2105550199'),
    'flagged',
  ],
  ['another number', says('Call me: +351 210 555 0199'), alsoSays('Phone +351-2105550188'), 'clear'],
  ['a number without a country code', says('Call me: 210 555 0199'), alsoSays('Call me: 210 555 0199'), 'clear'],
  ['the same handle', says('Message me on Telegram @tamsel_clocks'), alsoSays('telegram: @Tamsel_Clocks'), 'flagged'],
  ['another handle', says('Message me on Telegram @tamsel_clocks'), alsoSays('telegram: @brindle_bells'), 'clear'],
  [
    'a company that both mention',
    says('I built bots for @clockworks.'),
    alsoSays('I worked with @clockworks.'),
    'clear',
  ],
  [
    'the same site of their own',
    { ...tamsel, links: ['https://orrigade.example'] },
    { ...brindle, links: ['http://www.orrigade.example/'] },
    'flagged',
  ],
  [
    'the same account elsewhere',
    { ...tamsel, links: ['https://github.com/tamsel-o'] },
    { ...brindle, links: ['https://github.com/Tamsel-O/'] },
    'flagged',
  ],
  [
    'two accounts on one site',
    { ...tamsel, links: ['https://linkedin.com/in/tamsel'] },
    { ...brindle, links: ['https://linkedin.com/in/brindle'] },
    'clear',
  ],
  [
    'the front page of a large service',
    { ...tamsel, links: ['https://github.com/'] },
    { ...brindle, links: ['https://github.com'] },
    'clear',
  ],
  ['nothing could be read', { ...tamsel, bio: unreadable }, alsoSays('Write to clocks@orrigade.example.'), 'unknown'],
  [
    'said to be one person',
    says('clocks@orrigade.example'),
    alsoSays('clocks@orrigade.example'),
    'not-applicable',
    'said',
  ],
]);

it('quotes the contact as it stands on the open page', () => {
  const pair = [says('Write to Clocks@Orrigade.example.'), alsoSays('clocks@orrigade.example')] as const;
  expect(judgePair(contactReuseCross, [...pair]).quotes).toEqual(['Clocks@Orrigade.example']);
});
