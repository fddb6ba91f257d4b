import { address } from './generic/address';
import { labelled } from './generic/labels';
import { aboutPerson, others, whyNotOnePerson } from './generic/person';
import { onPlatform } from './generic/platform';
import { showsAnother } from './generic/subject';
import { labels } from './generic/words';
import type { Site } from './site';

const clockOf = (words: string) => /^\d{1,2}:\d{2}(:\d{2})?( ?[ap]\.?m\.?)?(?= ?\(|$)/i.exec(words)?.[0];

export const generic: Site = {
  ...address,
  whyNotProfile: whyNotOnePerson,
  showsAnother,
  others,
  facts: { ...aboutPerson, localTime: labelled(labels.localTime, clockOf, true), ...onPlatform },
};
