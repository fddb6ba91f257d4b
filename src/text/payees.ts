import { otherAccounts, otherAccountsInTwo } from './payee-accounts';
import { isInnocent } from './payee-frames';
import { otherNames } from './payee-names';
import { toOthers } from './payee-others';
import { ownSlots } from './payee-own-slots';
import { someoneElse } from './payee-people';
import { replacedAccounts } from './payee-replaced';
import { seatSlots } from './payee-seat-slots';
import { pastTheWorker } from './payee-situations';
import { payeeSlots } from './payee-slots';
import { firstOf, type Match, phrases } from './phrases';
import type { Sentence } from './sentences';
import { either, together } from './signs';
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

const enough = 25;

/** Somebody else, another account, or one that is lost: without it nothing is diverted. */
const core = either(
  someoneElse,
  phrases(
    'another|other|second|2nd|new|different|backup|spare|third|alternative|alt|fresh ~2 {seat|bankData|nameWord}',
    '{my|i|we} ~6 {banned}',
    '{seat} ~4 {banned}',
    '{nameWord} ~5 {differs}',
    'ignore|mind|disregard ~4 {nameWord}',
  ),
);

/** Many slight signs, none of which says it alone. */
const weighed = together(
  balance([...payeeSlots, ...seatSlots, ...ownSlots], { enough, longest: 40 }),
  phrases('{payThing|payAct|deal|holding|bankData}'),
  core,
);

const stands = (sentence: Sentence, match: Match) => !isInnocent(sentence, match);

/** A contract, an invoice or money that is to go to another person or account. */
export function anotherPayee(sentence: Sentence): Match | undefined {
  if (!subjects.some((name) => sentence.classes.has(name))) return undefined;
  return firstOf(sentence, [toOthers, otherAccounts, replacedAccounts, otherNames, pastTheWorker, weighed], stands);
}

/** The same where the first sentence says why: only what is said of other people may stand so far apart. */
export function anotherPayeeInTwo(sentence: Sentence): Match | undefined {
  const ways = ['kin', 'otherPerson', 'goBetween'].some((name) => sentence.classes.has(name))
    ? [toOthers, otherAccountsInTwo, pastTheWorker, weighed]
    : [otherAccountsInTwo, pastTheWorker, weighed];
  return firstOf(sentence, ways, stands);
}
