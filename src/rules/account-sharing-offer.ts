import { say } from '../profile/sentence';
import { accountOffer } from '../text/accounts';
import { isAnsweredNo } from '../text/denied-deeds';
import { inTriples } from '../text/sentence-runs';
import { inEnglish, judgeWords } from './evidence';
import { defineRule, needOneOf } from './rule';

const find = inEnglish((text) => inTriples(accountOffer)(text).filter((one) => !isAnsweredNo(text, one)));

export const accountSharingOffer = defineRule({
  id: 'account-sharing-offer',
  kind: 'act',
  group: 'identity',
  on: true,
  needs: [needOneOf('bio', 'headline')],
  thresholds: {},
  check: ({ facts }) => judgeWords(facts, find, say('rule.account_sharing_offer.found')),
});
