import { siteOf } from '.';

import { behance } from './behance';
import { contra } from './contra';
import { dribbble } from './dribbble';
import { fiverr } from './fiverr';
import { freelancer } from './freelancer';
import { generic } from './generic';
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

/** The tables of `sites`. */
export const tables: readonly Site[] = [
  behance,
  contra,
  dribbble,
  fiverr,
  freelancer,
  github,
  gitlab,
  guru,
  malt,
  peopleperhour,
  stackoverflow,
  toptal,
  upwork,
  wellfound,
  workana,
];

/** The tables of `onRequest`. */
export const tablesOnRequest: readonly Site[] = [linkedin];

/**
 * @returns the table for a page of this address, with the one that is asked for what it does not find. What is read on
 * request is read by its own table alone: LinkedIn tells search engines less about a person than it shows.
 */
export function completeTableOf(url: URL): Site | undefined {
  const id = siteOf(url)?.id;
  const table = tables.find((one) => one.id === id);
  return table ? { ...table, fallback: generic } : tablesOnRequest.find((one) => one.id === id);
}
