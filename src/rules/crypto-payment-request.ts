import { coinsAskedFor, coinsInstead } from '../text/coins';
import { isEnglish } from '../text/language';
import { inSentencesAndPairs } from '../text/sentences';
import { judgeWords } from './evidence';
import { defineRule, needOneOf } from './rule';

/** What stands in another language is not understood, so nothing is said of it. */
const find = (text: string) => {
  const found = inSentencesAndPairs(coinsAskedFor, coinsInstead)(text);
  return found.length && isEnglish(text) ? found : [];
};

export const cryptoPaymentRequest = defineRule({
  id: 'crypto-payment-request',
  kind: 'act',
  group: 'contact-and-payment',
  on: true,
  name: 'Payment in virtual currency',
  meaning: 'The text seems to ask to be paid in virtual currency.',
  needs: [needOneOf('bio', 'headline')],
  thresholds: {},
  check: ({ facts }) => judgeWords(facts, find, 'The text seems to ask to be paid in virtual currency.'),
});
