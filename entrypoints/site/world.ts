import type { Site } from '../../src/sites/site';

/** Where our scripts in one page leave word for each other. A page cannot see it: they have a world of their own. */
type World = {
  secondLookSite?: Site;
  /** Is there a script at work already? */
  isSecondLookReading?: () => boolean;
};

export const world = globalThis as World;

/** Says how this page's site is read, for the reader that is loaded after it. */
export function handOver(site: Site): void {
  world.secondLookSite = site;
}
