import { siteOf } from '.';
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

/** @returns the table for a page of this address. */
export function tableOf(url: URL): Site | undefined {
  const id = siteOf(url)?.id;
  return [...tables, ...tablesOnRequest].find((table) => table.id === id);
}
