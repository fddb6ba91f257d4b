import type { TabView } from '../messaging/messages';
import { watchAddress } from './address';

/** Tells the background that the page has moved. 'retired': there is nobody left to tell. */
type Tell = () => Promise<TabView | 'retired' | undefined>;

/**
 * Waits, on the pages of a site that are no profiles, for a move to one within the page; the background then brings
 * the script that reads, and this one ends. Nearly every page of a site is such a page, so nothing happens until then.
 */
export function waitElsewhere(tell: Tell): void {
  const end = new AbortController();
  watchAddress(async () => {
    const answer = await tell();
    if (answer === 'retired' || answer?.judgement.kind === 'loading') end.abort();
  }, end.signal);
}
