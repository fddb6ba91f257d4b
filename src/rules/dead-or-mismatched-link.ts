import type { FollowedLink } from '../profile/facts';
import type { Facts } from '../profile/profile';
import { say } from '../profile/sentence';
import { webAddressesIn } from '../text/web-addresses';
import { placesOf, quoteFrom } from './evidence';
import { clear, defineRule, type Evidence, flagged, needOneOf, unknown } from './rule';

/** Opens nothing: it knows only where addresses led that the user has opened. */
export const deadOrMismatchedLink = defineRule({
  id: 'dead-or-mismatched-link',
  kind: 'ask',
  group: 'identity',
  on: true,
  needs: [needOneOf('links', 'bio', 'followedLinks')],
  uses: ['links', 'bio', 'followedLinks'],
  // It speaks of the addresses that were opened, however many more there are.
  partialWillDo: true,
  thresholds: {},
  check({ facts }) {
    const { followedLinks: followed } = facts;
    if (followed?.state === 'absent') return unknown(say('rule.dead_or_mismatched_link.none'));
    if (followed?.state !== 'read') return unknown(say('rule.dead_or_mismatched_link.unnoted'));
    if (!followed.value.length) return unknown(say('rule.dead_or_mismatched_link.unopened'));
    const at = followed.value.findIndex(({ led }) => led !== 'there');
    const lost = followed.value[at];
    if (!lost) return clear;
    const values = { address: shown(lost.address) };
    const message =
      lost.led === 'nowhere'
        ? say('rule.dead_or_mismatched_link.nowhere', values)
        : say('rule.dead_or_mismatched_link.elsewhere', { ...values, name: lost.to ?? '' });
    return flagged(message, placeOf(lost, facts) ?? placesOf('followedLinks', followed.sources.slice(at, at + 1)));
  },
});

/** "github.com/quillon", however the page writes it. */
const shown = (address: string) => address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/+$/, '');

/** Among the links of the page, or else in its text; where neither was read, there is none. */
function placeOf({ address }: FollowedLink, { links, bio }: Facts): Evidence[] | undefined {
  const source = links?.state === 'read' ? links.sources[links.value.indexOf(address)] : undefined;
  if (source) return placesOf('links', [source]);
  if (bio?.state !== 'read') return undefined;
  const found = webAddressesIn(bio.value).find((one) => one.address === address);
  return found && [quoteFrom(bio, 'bio', found.start, found.end)];
}
