import { behance } from './behance';
import { contra } from './contra';
import { dribbble } from './dribbble';
import { fiverr } from './fiverr';
import { freelancer } from './freelancer';
import { github } from './github';
import { gitlab } from './gitlab';
import { guru } from './guru';
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
  workana,
  dribbble,
  peopleperhour,
  behance,
  malt,
  wellfound,
  contra,
  toptal,
];

/** @returns the site whose match patterns cover this address. */
export const siteOf = (url: URL): Site | undefined =>
  sites.find((site) => site.matches.some((matchPattern) => covers(matchPattern, url)));

/** A match pattern of the form `https://host/path*`. */
function covers(matchPattern: string, { protocol, host, pathname }: URL): boolean {
  const [prefix = ''] = matchPattern.split('*');
  return `${protocol}//${host}${pathname}`.startsWith(prefix);
}
