import { accountOffers } from '../text/accounts';
import { isEnglish } from '../text/language';
import { inPairs } from '../text/sentences';
import { judgeWords } from './own-words';
import { defineRule, needOneOf } from './rule';

/** What stands in another language is not understood, so nothing is said of it. */
const find = (text: string) => (isEnglish(text) ? inPairs(accountOffers)(text) : []);

export const accountSharingOffer = defineRule({
  id: 'account-sharing-offer',
  kind: 'act',
  on: true,
  name: 'Account or identity for someone else',
  meaning:
    'The text offers or asks to rent, lend, sell or share an account or an identity, or to stand in for someone.',
  needs: [needOneOf('bio', 'headline')],
  thresholds: {},
  check: ({ facts }) =>
    judgeWords(facts, find, 'The text speaks of an account or an identity that another person is to use.'),
});
