import type { SiteId } from '../profile/site-ids';
import { address as behance } from './behance/address';
import { address as contra } from './contra/address';
import { address as dribbble } from './dribbble/address';
import { address as fiverr } from './fiverr/address';
import { address as freelancer } from './freelancer/address';
import { address as github } from './github/address';
import { address as gitlab } from './gitlab/address';
import { address as guru } from './guru/address';
import { address as linkedin } from './linkedin/address';
import { address as malt } from './malt/address';
import { address as peopleperhour } from './peopleperhour/address';
import type { SiteAddress } from './site';
import { address as stackoverflow } from './stackoverflow/address';
import { address as toptal } from './toptal/address';
import { address as upwork } from './upwork/address';
import { address as wellfound } from './wellfound/address';
import { address as workana } from './workana/address';

/** What the addresses of the sites say. Their tables are in `tables.ts`, which only whoever reads pages may carry. */
export const sites: readonly SiteAddress[] = [
  upwork,
  freelancer,
  github,
  gitlab,
  fiverr,
  guru,
  stackoverflow,
  dribbble,
  workana,
  peopleperhour,
  malt,
  contra,
  wellfound,
  behance,
  toptal,
];

/** Read only when the user asks, each time: their terms bar more. They are in no manifest. */
export const onRequest: readonly SiteAddress[] = [linkedin];

/** @returns the site whose match patterns cover this address. */
export const siteOf = (url: URL): SiteAddress | undefined =>
  [...sites, ...onRequest].find((site) => site.matches.some((matchPattern) => covers(matchPattern, url)));

/**
 * The profile that an address on a page leads to, on a site that is read as it is opened. `id` and `handle` are in small
 * letters: see `Place` in `src/following`.
 */
export function placeAt(address: string): { site: SiteId; id: string; handle?: string | undefined } | undefined {
  const plain = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(plain)) return undefined;
  const [url, site] = withSite(new URL(plain)) ?? [];
  const id = url && site?.profileId(url)?.toLowerCase();
  if (!url || !site || !id || onRequest.includes(site)) return undefined;
  return { site: site.id, id, handle: site.handle ? site.handle(url)?.toLowerCase() : id };
}

/** People write addresses with "www." and without it, and from the time before "https". */
function withSite(written: URL): [URL, SiteAddress] | undefined {
  const { hostname, pathname, search } = written;
  const other = hostname.startsWith('www.') ? hostname.slice('www.'.length) : `www.${hostname}`;
  for (const host of [hostname, other]) {
    const url = new URL(`https://${host}${pathname}${search}`);
    const site = siteOf(url);
    if (site) return [url, site];
  }
  return undefined;
}

/** A match pattern of the form `https://host/path*`, or `https://*.host/path*` for all hosts below one. */
function covers(matchPattern: string, { protocol, hostname, host, pathname }: URL): boolean {
  const [, domain, path = ''] = /^https:\/\/\*\.([^/]+)([^*]*)/.exec(matchPattern) ?? [];
  if (domain) return protocol === 'https:' && hostname.endsWith(`.${domain}`) && pathname.startsWith(path);
  const [prefix = ''] = matchPattern.split('*');
  return `${protocol}//${host}${pathname}`.startsWith(prefix);
}
