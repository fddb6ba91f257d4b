import type { Site } from '../sites/site';
import type { Loaded } from './freshness';

/** For which profile the document was loaded, and whether it is of long ago. */
export function howLoaded(site: Site): Loaded {
  const entry = navigated();
  if (!entry) return { isFromCache: false, loadedFor: undefined };
  // Less came over the network than the document has: it is, at least in part, of long ago.
  const isFromCache = entry.transferSize < entry.encodedBodySize;
  // Firefox calls a document that it did not load from a site just "document".
  const loadedAs = new URL(URL.canParse(entry.name) ? entry.name : location.href);
  return { isFromCache, loadedFor: site.profileId(loadedAs), loadedAs };
}

/**
 * When another address of this site was asked for, which led here (milliseconds since 1970); nothing where this very one
 * was. What the other was no browser tells.
 */
export function redirectedAt(): number | undefined {
  const entry = navigated();
  // Whoever comes from a page of the same site, as after logging in, may have chosen this one there.
  const isFromHere = document.referrer.startsWith(`${location.origin}/`);
  const isRedirected = entry?.type === 'navigate' && entry.redirectCount > 0 && !isFromHere;
  return isRedirected ? performance.timeOrigin : undefined;
}

const navigated = () => performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined;
