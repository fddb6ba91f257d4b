import { say } from '../profile/sentence';
import { coinsAskedFor, coinsInstead } from '../text/coins';
import { unlessTold } from '../text/frames';
import { inSentencesAndPairs } from '../text/sentences';
import { judgeEnglish } from './evidence';
import { defineRule, needOneOf } from './rule';

const find = unlessTold(inSentencesAndPairs(coinsAskedFor, coinsInstead));

export const cryptoPaymentRequest = defineRule({
  id: 'crypto-payment-request',
  kind: 'act',
  group: 'contact-and-payment',
  on: true,
  needs: [needOneOf('bio', 'headline')],
  thresholds: {},
  check: ({ facts }) => judgeEnglish(facts, find, say('rule.crypto_payment_request.found')),
});
