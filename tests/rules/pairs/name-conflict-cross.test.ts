import { nameConflictCross } from '../../../src/rules/pairs/name-conflict-cross';
import { unreadable } from '../cases';
import { brindle, describePairRule, tamsel } from './cases';

const named = (displayName: string) => ({ displayName });

describePairRule(nameConflictCross, [
  ['no part in common', tamsel, brindle, 'flagged', 'said'],
  [
    'one links to the other',
    { ...tamsel, url: 'https://a.example/one' },
    { ...brindle, links: ['https://a.example/one'] },
    'flagged',
  ],
  [
    'one only names the other in its text',
    { ...tamsel, url: 'https://a.example/one' },
    { ...brindle, bio: 'My friend: https://a.example/one' },
    'not-applicable',
  ],
  ['two people', tamsel, brindle, 'not-applicable'],
  ['one part in common', tamsel, named('Tamsel Quoyle'), 'clear', 'said'],
  ['in another order', tamsel, named('Orrigade, Tamsel'), 'clear', 'said'],
  ['with marks', named('Támsel Orrígade'), named('TAMSEL O.'), 'clear', 'said'],
  ['a short form', named('Bob Quoyle'), named('Robert Orrigade'), 'clear', 'said'],
  ['another spelling of one sound', named('Yuliya Quoyle'), named('Iuliya Orrigade'), 'clear', 'said'],
  ['in different letters', tamsel, named('Тамсель'), 'unknown', 'said'],
  ['only initials', tamsel, named('B. Q.'), 'unknown', 'said'],
  ['not read', tamsel, named(unreadable as unknown as string), 'unknown', 'said'],
  ['a site without names', tamsel, {}, 'unknown', 'said'],
]);
