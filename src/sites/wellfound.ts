import type { NotProfile } from '../profile/page-state';
import { called, stated } from './generic/head';
import { aboutPerson, others, whyNotOnePerson } from './generic/person';
import { showsAnother } from './generic/subject';
import { named, placeUnderName, roleUnderName, socialLinks } from './generic/under-name';
import { firstOf } from './reading/readers';
import type { Page, Site } from './site';
import { address } from './wellfound/address';

/** The address alone says that the rest are profiles. */
function whyNotProfile(page: Page): NotProfile | undefined {
  const why = whyNotOnePerson(page);
  return why === 'other' ? undefined : why;
}

export const wellfound: Site = {
  ...address,
  whyNotProfile,
  showsAnother,
  others,
  facts: {
    ...aboutPerson,
    headline: firstOf(aboutPerson.headline, called('headline'), stated, called('role'), roleUnderName),
    location: firstOf(aboutPerson.location, called('location'), placeUnderName),
    links: firstOf(aboutPerson.links, socialLinks),
    displayName: firstOf(aboutPerson.displayName, named),
  },
};
