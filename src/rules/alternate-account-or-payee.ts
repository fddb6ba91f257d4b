import { say } from '../profile/sentence';
import { anotherPayee, anotherPayeeInTwo } from '../text/payees';
import { inSentencesAndPairs } from '../text/sentences';
import { judgeEnglish } from './evidence';
import { defineRule, needOneOf } from './rule';

const find = inSentencesAndPairs(anotherPayee, anotherPayeeInTwo);

export const alternateAccountOrPayee = defineRule({
  id: 'alternate-account-or-payee',
  kind: 'act',
  // Whoever works from the account of another often says so in the same breath: one cause with the sharing of accounts.
  group: 'identity',
  on: true,
  needs: [needOneOf('bio', 'headline')],
  thresholds: {},
  check: ({ facts }) => judgeEnglish(facts, find, say('rule.alternate_account_or_payee.found')),
});
