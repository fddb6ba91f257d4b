import type { FactName } from '../profile/facts';
import type { Facts } from '../profile/profile';
import { factsOf } from './facts';
import type { Page, Site } from './site';

/**
 * What may be supplied. Not a clock: a label alone does not tell whose it is, and clients and visitors have one too.
 */
const suppliable: FactName[] = [
  'headline',
  'bio',
  'location',
  'memberSince',
  'hourlyRate',
  'completedJobs',
  'totalHours',
  'reviews',
  'links',
];

/** @returns what could be supplied of the facts whose place a site's own table did not find. */
export const lacking = (facts: Facts): FactName[] =>
  suppliable.filter((name) => {
    const fact = facts[name];
    return fact?.state === 'unreadable' && fact.why === 'missing';
  });

/** Where a page says whose profile it is, in words that are no site's own. Without them there is nothing to supply. */
export const statements =
  'script[type="application/ld+json"], [itemtype$="schema.org/Person"], meta[property="og:type"][content="profile"]';

/**
 * What the table that knows only the usual ways of all sites reads of the facts that a site's own table did not find.
 * It speaks only where the page says itself that it is about one person, and proves no absence. What either table takes
 * for the words of other people is not read.
 */
export function supplied(table: Site, page: Page, own: Facts): Facts {
  const names = lacking(own);
  if (!names.length) return {};
  const whole: Page = { ...page, others: [page.others, table.others].filter(Boolean).join(', ') };
  if (table.whyNotProfile?.(whole) || table.showsAnother?.(whole)) return {};
  const readers = Object.fromEntries(names.map((name) => [name, table.facts[name]]).filter(([, reader]) => reader));
  return Object.fromEntries(Object.entries(factsOf(readers, whole)).filter(([, { state }]) => state === 'read'));
}
