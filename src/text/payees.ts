import { otherAccounts, otherAccountsInTwo } from './payee-accounts';
import { isInnocent } from './payee-frames';
import { otherNames } from './payee-names';
import { toOthers } from './payee-others';
import { replacedAccounts } from './payee-replaced';
import { ownSlots, payeeSlots } from './payee-slots';
import { firstOf, type Match, phrases } from './phrases';
import type { Sentence } from './sentences';
import { together } from './signs';
import { balance } from './weighing';

const subjects = [
  'kin',
  'otherPerson',
  'goBetween',
  'title',
  'ally',
  'fresh',
  'banned',
  'nameWord',
  'deal',
  'holding',
  'bankData',
  'payThing',
];

const enough = 19;

/** Many slight signs, none of which says it alone. */
const weighed = together(
  balance([...payeeSlots, ...ownSlots], { enough, longest: 40 }),
  phrases('{payThing|payAct|deal|holding|bankData}'),
);

const stands = (sentence: Sentence, match: Match) => !isInnocent(sentence, match);

/** A contract, an invoice or money that is to go to another person or account. */
export function anotherPayee(sentence: Sentence): Match | undefined {
  if (!subjects.some((name) => sentence.classes.has(name))) return undefined;
  return firstOf(sentence, [toOthers, otherAccounts, replacedAccounts, otherNames, weighed], stands);
}

/** The same where the first sentence says why: only what is said of other people may stand so far apart. */
export function anotherPayeeInTwo(sentence: Sentence): Match | undefined {
  const ways = ['kin', 'otherPerson', 'goBetween'].some((name) => sentence.classes.has(name))
    ? [toOthers, otherAccountsInTwo, weighed]
    : [otherAccountsInTwo, weighed];
  return firstOf(sentence, ways, stands);
}
