import { browser } from 'wxt/browser';
import { answerInTab, askForJudgement } from '../../src/messaging/page';
import { Keeper } from '../../src/page/keeper';
import type { Site } from '../../src/sites/site';
import { world } from './world';

/** Reads the page, asks for a judgement, marks the words. */
export function start(site: Site): void {
  if (world.isSecondLookReading?.()) return;
  const keeper = new Keeper(site, (state, visit) => askForJudgement(browser.runtime, { site: site.id, state, visit }));
  world.isSecondLookReading = () => !keeper.signal.aborted && browser.runtime?.id !== undefined;
  answerInTab(browser.runtime, keeper, keeper.signal);
  keeper.start();
}
