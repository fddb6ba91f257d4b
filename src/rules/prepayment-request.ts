import { isEnglish } from '../text/language';
import { loanOrTrust, moneyBeforeWork } from '../text/prepayments';
import { inSentencesAndPairs } from '../text/sentences';
import { judgeWords } from './evidence';
import { defineRule, needOneOf } from './rule';

/** What stands in another language is not understood, so nothing is said of it. */
const find = (text: string) => {
  const found = inSentencesAndPairs(moneyBeforeWork, loanOrTrust)(text);
  return found.length && isEnglish(text) ? found : [];
};

export const prepaymentRequest = defineRule({
  id: 'prepayment-request',
  kind: 'act',
  group: 'contact-and-payment',
  on: true,
  name: 'Payment before work',
  meaning: 'The text seems to ask for money before the work, or outside the site’s payment protection.',
  needs: [needOneOf('bio', 'headline')],
  thresholds: {},
  check: ({ facts }) => judgeWords(facts, find, 'The text seems to ask for money before the work is done.'),
});
