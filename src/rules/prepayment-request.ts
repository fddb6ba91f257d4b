import { say } from '../profile/sentence';
import { unlessTold } from '../text/frames';
import { loanOrTrust, moneyBeforeWork } from '../text/prepayments';
import { inSentencesAndPairs } from '../text/sentences';
import { inEnglish, judgeWords } from './evidence';
import { defineRule, needOneOf } from './rule';

const find = inEnglish(unlessTold(inSentencesAndPairs(moneyBeforeWork, loanOrTrust)));

export const prepaymentRequest = defineRule({
  id: 'prepayment-request',
  kind: 'act',
  group: 'contact-and-payment',
  on: true,
  needs: [needOneOf('bio', 'headline')],
  thresholds: {},
  check: ({ facts }) => judgeWords(facts, find, say('rule.prepayment_request.found')),
});
