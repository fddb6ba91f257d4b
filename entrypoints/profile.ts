import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerInTab, askForJudgement } from '../src/messaging/page';
import { Keeper } from '../src/page/keeper';
import { siteOf } from '../src/sites';

/** Runs in every page of the sites that are read. */
export default defineUnlistedScript(() => {
  const site = siteOf(new URL(location.href));
  if (!site) return;
  const keeper = new Keeper(site, (state) => askForJudgement(browser.runtime, site.id, state));
  answerInTab(browser.runtime, keeper, keeper.signal);
  keeper.start();
});
