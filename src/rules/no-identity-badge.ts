import { say } from '../profile/sentence';
import { judgeMissing } from './evidence';
import { defineRule, need } from './rule';

/** A badge for a phone number, an e-mail address or a payment is none of identity: readers leave those out. */
export const noIdentityBadge = defineRule({
  id: 'no-identity-badge',
  kind: 'context',
  group: 'identity',
  on: true,
  needs: [need('identityBadge')],
  thresholds: {},
  check: ({ facts }) => judgeMissing(facts, 'identityBadge', say('rule.no_identity_badge.found')),
});
