import type { NotProfile } from '../profile/page-state';
import { generic, whyNotOnePerson } from './generic';
import { showsAnother } from './generic/subject';
import { all } from './reading/dom';
import type { Page, Site } from './site';
import { address } from './wellfound/address';

/** The guard of the site stands in a frame of its own. The address alone says that the rest are profiles. */
function whyNotProfile(page: Page): NotProfile | undefined {
  if (all(page.root, 'iframe[src*="captcha-delivery.com"]').length) return 'challenge';
  const why = whyNotOnePerson(page);
  return why === 'other' ? undefined : why;
}

const { headline, bio, location, links } = generic.facts;

export const wellfound: Site = {
  ...address,
  whyNotProfile,
  showsAnother,
  ...(generic.others && { others: generic.others }),
  facts: { ...(headline && { headline }), ...(bio && { bio }), ...(location && { location }), ...(links && { links }) },
};
