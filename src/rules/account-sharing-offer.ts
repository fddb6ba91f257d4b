import { say } from '../profile/sentence';
import { accountOffer } from '../text/accounts';
import { isAnsweredNo } from '../text/denied-deeds';
import { inTriples } from '../text/sentence-runs';
import { judgeEnglish } from './evidence';
import { defineRule, needOneOf } from './rule';

const find = (text: string) => inTriples(accountOffer)(text).filter((one) => !isAnsweredNo(text, one));

export const accountSharingOffer = defineRule({
  id: 'account-sharing-offer',
  kind: 'act',
  group: 'identity',
  on: true,
  needs: [needOneOf('bio', 'headline')],
  thresholds: {},
  check: ({ facts }) => judgeEnglish(facts, find, say('rule.account_sharing_offer.found')),
});
