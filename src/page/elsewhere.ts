import type { TabView } from '../messaging/messages';
import { watchAddress } from './address';

/** Tells the background where the page is now. 'retired': there is nobody left to tell. */
type Tell = () => Promise<TabView | 'retired' | undefined>;

/**
 * Waits, on the pages of a site that are no profiles, for a move to one within the page; the background then brings
 * the script that reads. Nearly every page of a site is such a page, so nothing happens until then.
 * @returns what the popup asks, and the signal that ends it all.
 */
export function waitElsewhere(tell: Tell): { view: Tell; signal: AbortSignal } {
  const end = new AbortController();
  const view: Tell = async () => {
    const answer = await tell();
    if (answer === 'retired' || answer?.judgement.kind === 'loading') end.abort();
    return answer;
  };
  watchAddress(view, end.signal);
  return { view, signal: end.signal };
}
