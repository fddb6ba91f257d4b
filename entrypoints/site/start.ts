import { browser } from 'wxt/browser';
import { answerInTab, askForJudgement } from '../../src/messaging/page';
import { Keeper } from '../../src/page/keeper';
import type { Site } from '../../src/sites/site';

/** Where our scripts in one page leave word for each other: is there one at work already? */
const world = globalThis as { isSecondLookReading?: () => boolean };

/** Runs in the profile pages of one site. The build makes a script of it for each (see scripts/site-scripts.ts). */
export function start(site: Site): void {
  if (world.isSecondLookReading?.()) return;
  const keeper = new Keeper(site, (state, visit) => askForJudgement(browser.runtime, { site: site.id, state, visit }));
  world.isSecondLookReading = () => !keeper.signal.aborted && browser.runtime?.id !== undefined;
  answerInTab(browser.runtime, keeper, keeper.signal);
  keeper.start();
}
