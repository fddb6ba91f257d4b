import type { Facts } from '../profile/profile';
import { unreadable } from './reading/fact';
import type { Page, Site } from './site';

/** Reads the facts of a table. A reader that throws costs its own fact and no other. */
export function factsOf(readers: Site['facts'], page: Page): Facts {
  const entries = Object.entries(readers).map(([name, reader]) => {
    try {
      return [name, reader(page)];
    } catch {
      return [name, unreadable('unclear')];
    }
  });
  return Object.fromEntries(entries) as Facts;
}
