import { address } from './contra/address';
import { aboutPerson, others, whyNotOnePerson } from './generic/person';
import { showsAnother } from './generic/subject';
import type { Site } from './site';

export const contra: Site = {
  ...address,
  whyNotProfile: whyNotOnePerson,
  showsAnother,
  others,
  facts: aboutPerson,
};
