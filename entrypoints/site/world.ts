import type * as usual from '../../src/sites/generic/shared';
import type * as shared from '../../src/sites/reading/shared';
import type { Site } from '../../src/sites/site';

/** Where our scripts in one page leave word for each other. A page cannot see it: they have a world of their own. */
type World = {
  /** The readers that the script of a site uses, and does not carry. */
  secondLookReaders?: typeof shared;
  /** The same for tables that are made of the generic readers. */
  secondLookUsual?: typeof usual;
  startSecondLook?: (site: Site) => void;
  /** The script that is at work already, if it still is. */
  secondLookAtWork?: { isReading(): boolean; lend(fallback: Site): void };
};

export const world = globalThis as World;

/** Says how this page's site is read, to the reader that was loaded before. */
export const handOver = (site: Site): void => world.startSecondLook?.(site);
