import type { FactName, FactValue } from '../profile/facts';
import type { NotProfile } from '../profile/page-state';
import type { Fact } from '../profile/profile';
import type { SiteId } from '../profile/site-ids';

/**
 * A page as a reader gets it. `root` is the html element: its properties cannot be shadowed by the page. `others`:
 * selector of the parts that hold the words of other people, which are never read. `loadedAs`: the address for which
 * the document was loaded, where it may have moved on since.
 */
export type Page = {
  root: Element;
  url: URL;
  title: string;
  others?: string | undefined;
  loadedAs?: URL | undefined;
};

/** Reads one fact with its place. It never throws for a page that is not as expected: it says `unreadable`. */
export type Reader<V> = (page: Page) => Fact<V>;

/** How sure we are of a site's table. */
export type Confidence = 'real pages' | 'code of others' | 'memory';

/** What is known of a web site from its addresses alone: all that the background and the manifest need. */
export type SiteAddress = {
  id: SiteId;
  /** What it rests on stands in the locale files, under `siteSource`. */
  confidence: Confidence;
  /** Match patterns of all its pages: a move within any of them may arrive at a profile. */
  matches: string[];
  /** Match patterns of the pages that may be profiles, and globs of those among them that cannot. */
  profiles: { matches: string[]; exceptGlobs?: string[] };
  /** @returns the site's own name for the profile that this address shows, if it shows one. */
  profileId(url: URL): string | undefined;
  /**
   * @returns the part of a profile's address that stays with the person, where it is not the whole name; nothing where
   * the address has none.
   */
  handle?(url: URL): string | undefined;
  /** @returns what a page is whose address is not a profile's. */
  otherPage?(url: URL): NotProfile | undefined;
};

/** How to read one web site: a table from fact to reader. */
export type Site = SiteAddress & {
  /** @returns why this page, whose address looks like a profile's, is not one to read. Decided by markup. */
  whyNotProfile?(page: Page): NotProfile | undefined;
  /** Does the page still show the profile that was left, as single-page sites do for a moment? */
  showsAnother?(page: Page): boolean;
  /** Selector of the parts of its pages that hold the words of other people: reviews, similar profiles, adverts. */
  others?: string;
  facts: { [N in FactName]?: Reader<FactValue<N>> };
  /** The table to ask for facts that this one does not find on a page that it knows for a profile. */
  fallback?: Site;
};
