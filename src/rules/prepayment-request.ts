import { say } from '../profile/sentence';
import { unlessTold } from '../text/frames';
import { loanOrTrust, moneyBeforeWork } from '../text/prepayments';
import { inSentencesAndPairs } from '../text/sentences';
import { judgeEnglish } from './evidence';
import { defineRule, needOneOf } from './rule';

const find = unlessTold(inSentencesAndPairs(moneyBeforeWork, loanOrTrust));

export const prepaymentRequest = defineRule({
  id: 'prepayment-request',
  kind: 'act',
  group: 'contact-and-payment',
  on: true,
  needs: [needOneOf('bio', 'headline')],
  thresholds: {},
  check: ({ facts }) => judgeEnglish(facts, find, say('rule.prepayment_request.found')),
});
