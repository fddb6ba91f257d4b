import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { forgetExpired } from '../../src/comparing/store';
import { answerTabs, tellActiveTab, tellTabs } from '../../src/messaging/background';
import { lookElsewhere, readOnRequest } from '../../src/messaging/elsewhere';
import { judge } from '../../src/messaging/judge';
import { onDismissal } from '../../src/reviews/store';
import { onOwnSitesChange, registerOwnSites } from '../../src/settings/own-sites';
import { onSettingsChange } from '../../src/settings/store';
import { forgetReviews } from './forgetting';
import { bringFallback, reach } from './reach';
import { judgeInTurn } from './toolbar';
import { welcome } from './welcome';

export default defineBackground({
  // A module shares its parts with the popup, so the tables of places are in the package once.
  type: 'module',
  main,
});

function main(): void {
  answerTabs({
    judge: (read, { tabId, host }) => judgeInTurn(tabId, () => judge(read, host)),
    lookElsewhere: (page, tabId) => lookElsewhere(page, tabId, reach),
    readOnRequest: (page) => readOnRequest(page, reach),
    bringFallback,
  });
  onSettingsChange(() => tellTabs({ type: 'judge-again' }));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void registerOwnSites();
    if (reason === 'install') void welcome();
  });
  onOwnSitesChange(() => registerOwnSites());
  void forgetExpired(Date.now());
  forgetReviews();
  onDismissal(() => tellTabs({ type: 'judge-again' }));
  browser.commands.onCommand.addListener((command) => {
    if (command === 'next-mark') void tellActiveTab({ type: 'next-mark' });
  });
}
