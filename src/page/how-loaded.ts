import type { Site } from '../sites/site';
import type { Loaded } from './freshness';

/** For which profile the document was loaded, and whether it is of long ago. */
export function howLoaded(site: Site): Loaded {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!entry) return { isFromCache: false, loadedFor: undefined, loadedAs: undefined };
  // Less came over the network than the document has: it is, at least in part, of long ago.
  const isFromCache = entry.transferSize < entry.encodedBodySize;
  // Firefox calls a document that it did not load from a site just "document".
  const loadedAs = new URL(URL.canParse(entry.name) ? entry.name : location.href);
  return { isFromCache, loadedFor: site.profileId(loadedAs), loadedAs };
}
