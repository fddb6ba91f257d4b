import { say } from '../../profile/sentence';
import { definePairRule, notComparable, nothing, shared } from './pair';

/** Compares the addresses of two files. No picture is looked at. */
export const avatarReuseCross = definePairRule({
  id: 'avatar-reuse-cross',
  kind: 'ask',
  group: 'identity',
  on: true,
  between: 'two-people',
  thresholds: {},
  check({ one, other }) {
    if (!one.picture || !other.picture) {
      return notComparable(say('rule.avatar_reuse_cross.unread'));
    }
    return one.picture === other.picture ? shared(say('rule.avatar_reuse_cross.found')) : nothing;
  },
});
