import type { NotProfile } from '../../profile/page-state';
import { byName, segmentsOf } from '../reading/addresses';
import type { SiteAddress } from '../site';

/** First segments of addresses that are never a seller's. */
const whyOf = byName([
  ['list', 'categories search gigs lists stores hire freelancers tags explore discover pro'],
  ['agency', 'agencies'],
  ['job', 'briefs buyer_requests'],
  ['settings', 'users account settings payments'],
  ['login-wall', 'login join signup logout'],
  [
    'other',
    'inbox levels support resources cp start_selling business enterprise logo-maker learn academy community forum ' +
      'partnerships affiliates terms_of_service privacy-policy news podcast go dashboard orders seller_dashboard ' +
      'earnings cart checkout conversations workspace guides trust_safety help jobs press about sitemap blog ' +
      'download content messages notifications manage_orders seller_analytics fiverr-go studios collections apps ' +
      'gift-cards referrals neo maker pages product-updates press-and-news careers team sellers legal-portal',
  ],
]);

/** The seller of "/name", of "/name/one-of-the-gigs" and of "/sellers/name". */
export function nameOf(url: URL): string | undefined {
  const segments = segmentsOf(url);
  const isNewer = segments[0] === 'sellers';
  const [name = '', slug = '', ...rest] = isNewer ? segments.slice(1) : segments;
  if (rest.length || (isNewer && slug) || whyOf.has(name.toLowerCase())) return undefined;
  if (slug && !/^[\w-]+$/.test(slug)) return undefined;
  return /^\w{3,}$/.test(name) ? name : undefined;
}

/** Is it the page of one gig, which shows the seller in a card? */
export const isGig = (url: URL): boolean => segmentsOf(url)[0] !== 'sellers' && segmentsOf(url).length === 2;

const otherPage = (url: URL): NotProfile | undefined => whyOf.get(segmentsOf(url)[0]?.toLowerCase() ?? '');

/** Folders in which many pages are read that are nobody's. */
const folders = 'categories search users inbox support resources cp pro agencies lists orders login';

const exceptGlobs = folders.split(' ').map((name) => `https://www.fiverr.com/${name}/*`);

export const address: SiteAddress = {
  id: 'fiverr',
  confidence: 'code of others',
  matches: ['https://www.fiverr.com/*'],
  profiles: { matches: ['https://www.fiverr.com/*'], exceptGlobs },
  profileId: nameOf,
  otherPage,
};
