import { accountOffer } from '../text/accounts';
import { isAnsweredNo } from '../text/denied-deeds';
import { isEnglish } from '../text/language';
import { inTriples } from '../text/sentence-runs';
import { judgeWords } from './evidence';
import { defineRule, needOneOf } from './rule';

/** What stands in another language is not understood, so nothing is said of it. */
const find = (text: string) => {
  const found = inTriples(accountOffer)(text).filter((one) => !isAnsweredNo(text, one));
  return found.length && isEnglish(text) ? found : [];
};

export const accountSharingOffer = defineRule({
  id: 'account-sharing-offer',
  kind: 'act',
  group: 'identity',
  on: true,
  name: 'Offer to share an account',
  meaning: 'The text seems to offer or ask for an account or identity that another person would use.',
  needs: [needOneOf('bio', 'headline')],
  thresholds: {},
  check: ({ facts }) =>
    judgeWords(facts, find, 'The text speaks of an account or an identity that another person is to use.'),
});
