import type { PageState } from '../profile/page-state';
import { lacking, statements } from '../sites/fallback';
import { all, rootOf } from '../sites/reading/dom';
import type { Site } from '../sites/site';

/** What comes late comes within so many milliseconds. */
const moment = 300;

/**
 * The table that is asked for what a site's own does not find. Few pages need it, so it is brought when one does. It
 * speaks only of the profile that the document was loaded for: a page that has moved may hold the data of the one before.
 */
export class Fallback {
  #loadedFor: string | undefined;
  #bring: () => void;
  #hasAsked = false;
  #table: Site | undefined;
  #read: PageState | undefined;

  constructor(loadedFor: string | undefined, bring: () => void) {
    this.#loadedFor = loadedFor;
    this.#bring = bring;
  }

  lend(table: Site): void {
    this.#table = table;
  }

  /** @returns the table of a site, completed where this may speak. */
  complete(site: Site, url: URL): Site {
    return this.#table && site.profileId(url) === this.#loadedFor ? { ...site, fallback: this.#table } : site;
  }

  /** Asks for the table, once, when facts are still not found after a moment. */
  consider(state: PageState): void {
    this.#read = state;
    if (this.#hasAsked || !this.#isNeeded()) return;
    this.#hasAsked = true;
    setTimeout(() => {
      this.#hasAsked = this.#isNeeded();
      if (this.#hasAsked) this.#bring();
    }, moment);
  }

  /** Where a page does not say whose it is, there is nothing to supply. */
  #isNeeded(): boolean {
    if (this.#read?.kind !== 'profile') return false;
    const { profileId, facts } = this.#read.profile;
    return profileId === this.#loadedFor && lacking(facts).length > 0 && all(rootOf(document), statements).length > 0;
  }
}
