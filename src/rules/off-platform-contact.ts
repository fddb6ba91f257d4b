import { addressesIn } from '../text/addresses';
import { directDeals, hiddenPlaces, namedChannels, requestsForContact } from '../text/leaving';
import { inSentences } from '../text/sentences';
import { judgeWords } from './evidence';
import { defineRule, needOneOf } from './rule';

export const offPlatformContact = defineRule({
  id: 'off-platform-contact',
  kind: 'act',
  on: true,
  name: 'Contact outside the site',
  meaning: 'The text gives or asks for a way to talk or deal outside the site, before there is a contract.',
  needs: [needOneOf('bio', 'headline')],
  marketplacesOnly: true,
  thresholds: {},
  check: ({ facts, site }) =>
    judgeWords(
      facts,
      inSentences((sentence) => [
        ...addressesIn(sentence),
        ...requestsForContact(sentence),
        ...directDeals(sentence),
        ...hiddenPlaces(sentence),
        // Guru has a field for the channels that someone works with, so a channel without an address is ordinary there.
        ...(site === 'guru' ? [] : namedChannels(sentence)),
      ]),
      'The text gives a way to be in touch, or to make a deal, outside the platform.',
    ),
});
