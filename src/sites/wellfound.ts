import type { NotProfile } from '../profile/page-state';
import { generic, whyNotOnePerson } from './generic';
import { showsAnother } from './generic/subject';
import { byPath } from './reading/addresses';
import { all } from './reading/dom';
import type { Page, Site } from './site';

const otherPage = byPath([
  [/^\/(role|location|candidates|discover|recruit)(\/|$)/, 'list'],
  [/^\/jobs?(\/|$)/, 'job'],
  [/^\/company(\/|$)/, 'agency'],
  [/^\/(login|join|signup)(\/|$)/, 'login-wall'],
  [/^\/(settings|profile)(\/|$)/, 'settings'],
]);

/** The guard of the site stands in a frame of its own. The address alone says that the rest are profiles. */
function whyNotProfile(page: Page): NotProfile | undefined {
  if (all(page.root, 'iframe[src*="captcha-delivery.com"]').length) return 'challenge';
  const why = whyNotOnePerson(page);
  return why === 'other' ? undefined : why;
}

const { headline, bio, location, links } = generic.facts;

export const wellfound: Site = {
  id: 'wellfound',
  confidence: 'memory',
  evidence: 'The addresses from the code of others, 2025. Facts are read only where the page uses words of schema.org.',
  matches: ['https://wellfound.com/*'],
  profiles: { matches: ['https://wellfound.com/u/*'] },
  profileId: ({ pathname }) => /^\/u\/([\w-]+)\/?$/.exec(pathname)?.[1],
  whyNotProfile,
  showsAnother,
  otherPage,
  ...(generic.others && { others: generic.others }),
  facts: { ...(headline && { headline }), ...(bio && { bio }), ...(location && { location }), ...(links && { links }) },
};
