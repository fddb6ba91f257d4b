import type { NotProfile, PageState } from '../profile/page-state';
import type { Fact, Facts } from '../profile/profile';
import { factsOf } from './facts';
import { supplied } from './fallback';
import { challenge } from './reading/challenge';
import { rootOf, titleOf } from './reading/dom';
import { unreadable } from './reading/fact';
import { insteadOf, isListOf, isOwnView, saysGone } from './reading/instead';
import type { Page, Site } from './site';

/**
 * Reads the facts of the profile that `document` shows. Changes nothing in it. `readAt` is an ISO time, `loadedAs` the
 * address for which the document was loaded.
 */
export function read(site: Site, document: Document, url: URL, readAt: string, loadedAs?: URL): PageState {
  const page: Page = { root: rootOf(document), url, title: titleOf(document), others: site.others, loadedAs };
  const profileId = site.profileId(url);
  const why = challenge(page) ?? (profileId ? whyNot(site, page) : (site.otherPage?.(url) ?? 'other'));
  if (why) return { kind: 'not-profile', why };
  if (!profileId) return { kind: 'not-profile', why: 'other' };
  const facts = site.showsAnother?.(page) ? allStale(site) : found(site, page);
  const instead = isSilent(facts) ? insteadOf(page) : undefined;
  if (instead) return { kind: 'not-profile', why: instead };
  return { kind: 'profile', profile: { site: site.id, profileId, url: url.href, readAt, facts } };
}

function whyNot(site: Site, page: Page): NotProfile | undefined {
  if (saysGone(page)) return 'not-found';
  if (isListOf(page, site.profileId)) return 'list';
  const why = site.whyNotProfile?.(page);
  if (why === 'other') return insteadOf(page) ?? why;
  return why ?? (isOwnView(page) ? 'own-profile' : undefined);
}

/** Neither read nor proven absent: there may be no profile at all. */
const isSilent = (facts: Facts): boolean =>
  Object.entries(facts).every(([name, { state }]) => name === 'displayName' || state === 'unreadable');

function found({ facts, fallback }: Site, page: Page): Facts {
  const own = factsOf(facts, page);
  return { ...believable(own), ...(fallback && supplied(fallback, page, own)) };
}

const allStale = (site: Site): Facts =>
  Object.fromEntries(Object.keys(site.facts).map((name) => [name, unreadable('stale')])) as Facts;

/** A page of which no words could be read has changed beyond our knowledge of it, and proves no absence either. */
function believable(facts: Facts): Facts {
  const all: [string, Fact<unknown>][] = Object.entries(facts);
  // A name stands on any page of a person.
  const said = all.filter(([name]) => name !== 'displayName');
  if (said.some(([, fact]) => fact.state === 'read' && fact.sources.some(({ quote }) => quote))) return facts;
  return Object.fromEntries(
    all.map(([name, fact]) => [name, fact.state === 'absent' ? unreadable('missing') : fact]),
  ) as Facts;
}
