import { say } from '../../profile/sentence';
import { definePairRule, judgeShared } from './pair';

export const contactReuseCross = definePairRule({
  id: 'contact-reuse-cross',
  kind: 'ask',
  group: 'contact-and-payment',
  on: true,
  between: 'two-people',
  thresholds: {},
  check: (input) => judgeShared('contacts', input, say('rule.contact_reuse_cross.found')),
});
