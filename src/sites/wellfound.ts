import type { NotProfile } from '../profile/page-state';
import { aboutPerson, others, whyNotOnePerson } from './generic/person';
import { showsAnother } from './generic/subject';
import { onPage } from './reading/once';
import type { Page, Site } from './site';
import { address } from './wellfound/address';

/** The guard of the site stands in a frame of its own. The address alone says that the rest are profiles. */
function whyNotProfile(page: Page): NotProfile | undefined {
  if (onPage(page, 'iframe[src*="captcha-delivery.com"]').length) return 'challenge';
  const why = whyNotOnePerson(page);
  return why === 'other' ? undefined : why;
}

export const wellfound: Site = {
  ...address,
  whyNotProfile,
  showsAnother,
  others,
  facts: aboutPerson,
};
