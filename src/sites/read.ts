import type { PageState } from '../profile/page-state';
import type { Facts } from '../profile/profile';
import { challenge } from './challenge';
import { rootOf, titleOf } from './dom';
import type { Page, Site } from './site';

/**
 * Reads the facts of the profile that `document` shows. Changes nothing in it. `readAt` is an ISO time.
 * A reader that throws costs its own fact and no other.
 */
export function read(site: Site, document: Document, url: URL, readAt: string): PageState {
  const page: Page = { root: rootOf(document), url, title: titleOf(document) };
  const profileId = site.profileId(url);
  const why = challenge(page) ?? (profileId ? site.whyNotProfile?.(page) : (site.otherPage?.(page) ?? 'other'));
  if (why) return { kind: 'not-profile', why };
  if (!profileId) return { kind: 'not-profile', why: 'other' };
  const facts = readFacts(site, page);
  return { kind: 'profile', profile: { site: site.id, profileId, url: url.href, readAt, facts } };
}

function readFacts(site: Site, page: Page): Facts {
  const entries = Object.entries(site.facts).map(([name, reader]) => {
    try {
      return [name, reader(page)];
    } catch {
      return [name, { state: 'unreadable', why: 'unclear' }];
    }
  });
  return Object.fromEntries(entries) as Facts;
}
