import type { PageState } from '../../src/profile/page-state';
import { read } from '../../src/sites/read';
import type { Site } from '../../src/sites/site';

/** Reads a page once and goes: the script of a site that is read on request only. */
export const readOnce = (site: Site): PageState =>
  read(site, document, new URL(location.href), new Date().toISOString());
