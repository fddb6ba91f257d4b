import { browser } from 'wxt/browser';
import { answerInTab, askForJudgement } from '../../src/messaging/page';
import { Keeper } from '../../src/page/keeper';
import type { Site } from '../../src/sites/site';

/** Runs in every page of one site. The build makes a script of it for each (see scripts/site-scripts.ts). */
export function start(site: Site): void {
  const keeper = new Keeper(site, (state) => askForJudgement(browser.runtime, site.id, state));
  answerInTab(browser.runtime, keeper, keeper.signal);
  keeper.start();
}
