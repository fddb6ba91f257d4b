import { browser } from 'wxt/browser';
import { answerInTab, askForFallback, askForJudgement, tellPressed } from '../../src/messaging/page';
import { redirectedAt } from '../../src/page/how-loaded';
import { Keeper } from '../../src/page/keeper';
import { watchPressed } from '../../src/page/pressed';
import type { PageState } from '../../src/profile/page-state';
import type { Site } from '../../src/sites/site';
import { world } from './world';

const background = (site: Site) => ({
  judge: (state: PageState, visit: string) =>
    askForJudgement(browser.runtime, { site: site.id, state, visit, url: location.href, redirectedAt: redirectedAt() }),
  bringFallback: () => void (site.id !== 'generic' && askForFallback(browser.runtime)),
});

/** Reads the page, asks for a judgement, marks the words. Where that is done already, the table of no site is lent. */
export function start(site: Site): void {
  const { secondLookAtWork: atWork } = world;
  if (atWork?.isReading()) {
    if (site.id === 'generic') atWork.lend(site);
    return;
  }
  const keeper = new Keeper(site, background(site));
  world.secondLookAtWork = {
    isReading: () => !keeper.signal.aborted && browser.runtime?.id !== undefined,
    lend: (table) => keeper.lend(table),
  };
  answerInTab(browser.runtime, keeper, keeper.signal);
  watchPressed(
    { reading: () => keeper.reading(), tell: (address) => tellPressed(browser.runtime, address) },
    keeper.signal,
  );
  keeper.start();
}
