import { otherAccounts, otherAccountsInTwo } from './payee-accounts';
import { isInnocent } from './payee-frames';
import { otherNames } from './payee-names';
import { toOthers } from './payee-others';
import { replacedAccounts } from './payee-replaced';
import { firstOf, type Match } from './phrases';
import type { Sentence } from './sentences';

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

const stands = (sentence: Sentence, match: Match) => !isInnocent(sentence, match);

/** A contract, an invoice or money that is to go to another person or account. */
export function anotherPayee(sentence: Sentence): Match | undefined {
  if (!subjects.some((name) => sentence.classes.has(name))) return undefined;
  return firstOf(sentence, [toOthers, otherAccounts, replacedAccounts, otherNames], stands);
}

/** The same where the first sentence says why: only what is said of other people may stand so far apart. */
export function anotherPayeeInTwo(sentence: Sentence): Match | undefined {
  const ways = ['kin', 'otherPerson', 'goBetween'].some((name) => sentence.classes.has(name))
    ? [toOthers, otherAccountsInTwo]
    : [otherAccountsInTwo];
  return firstOf(sentence, ways, stands);
}
