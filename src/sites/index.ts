import { behance } from './behance';
import { contra } from './contra';
import { dribbble } from './dribbble';
import { fiverr } from './fiverr';
import { freelancer } from './freelancer';
import { github } from './github';
import { gitlab } from './gitlab';
import { guru } from './guru';
import { linkedin } from './linkedin';
import { malt } from './malt';
import { peopleperhour } from './peopleperhour';
import type { Site } from './site';
import { stackoverflow } from './stackoverflow';
import { toptal } from './toptal';
import { upwork } from './upwork';
import { wellfound } from './wellfound';
import { workana } from './workana';

export const sites: readonly Site[] = [
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
export const onRequest: readonly Site[] = [linkedin];

/** @returns the site whose match patterns cover this address. */
export const siteOf = (url: URL): Site | undefined =>
  [...sites, ...onRequest].find((site) => site.matches.some((matchPattern) => covers(matchPattern, url)));

/** A match pattern of the form `https://host/path*`, or `https://*.host/path*` for all hosts below one. */
function covers(matchPattern: string, { protocol, hostname, host, pathname }: URL): boolean {
  const [, domain, path = ''] = /^https:\/\/\*\.([^/]+)([^*]*)/.exec(matchPattern) ?? [];
  if (domain) return protocol === 'https:' && hostname.endsWith(`.${domain}`) && pathname.startsWith(path);
  const [prefix = ''] = matchPattern.split('*');
  return `${protocol}//${host}${pathname}`.startsWith(prefix);
}
