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
      return notComparable('The address of the picture could not be read on one of the two pages.');
    }
    return one.picture === other.picture ? shared('share the file of their profile picture') : nothing;
  },
});
