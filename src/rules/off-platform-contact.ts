import { say } from '../profile/sentence';
import { addressIn } from '../text/addresses';
import { channelIn, directDeal, hiddenPlace, requestForContact } from '../text/leaving';
import { asksAway, pushesAway } from '../text/outside';
import { type Find, inPairs } from '../text/sentences';
import { judgeWords } from './evidence';
import { defineRule, needOneOf } from './rule';

/** Guru has a field for the channels that someone works with: there a channel without an address is ordinary. */
const beyondChannels: Find = (sentence) =>
  addressIn(sentence) ??
  requestForContact(sentence) ??
  directDeal(sentence) ??
  hiddenPlace(sentence) ??
  asksAway(sentence);

export const offPlatformContact = defineRule({
  id: 'off-platform-contact',
  kind: 'act',
  group: 'contact-and-payment',
  cause: 'contact',
  on: true,
  needs: [needOneOf('bio', 'headline')],
  marketplacesOnly: true,
  thresholds: {},
  check: ({ facts, site }) =>
    judgeWords(
      facts,
      inPairs(
        site === 'guru'
          ? beyondChannels
          : (sentence) => beyondChannels(sentence) ?? channelIn(sentence) ?? pushesAway(sentence),
      ),
      say('rule.off_platform_contact.found'),
    ),
});
