import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { onFollowed } from '../../src/following/store';
import { answerTabs, tellActiveTab, tellTabs } from '../../src/messaging/background';
import { lookElsewhere, readOnRequest } from '../../src/messaging/elsewhere';
import { notePressed } from '../../src/messaging/following';
import { judge } from '../../src/messaging/judge';
import { onDismissal } from '../../src/reviews/store';
import { onOwnSitesChange, registerOwnSites } from '../../src/settings/own-sites';
import { onSettingsChange } from '../../src/settings/store';
import { placeAt } from '../../src/sites';
import { forgetOld } from './forgetting';
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
    judge: (read, from) => judgeInTurn(from.tabId, () => judge(read, from.host, { from, placeAt })),
    lookElsewhere: (page, tabId) => lookElsewhere(page, tabId, reach),
    readOnRequest: (page) => readOnRequest(page, reach),
    bringFallback,
    notePressed: (link, tabId) => notePressed(link, tabId, placeAt),
  });
  for (const onChange of [onSettingsChange, onFollowed, onDismissal]) onChange(() => tellTabs({ type: 'judge-again' }));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void registerOwnSites();
    if (reason === 'install') void welcome();
  });
  onOwnSitesChange(() => registerOwnSites());
  forgetOld();
  browser.commands.onCommand.addListener((name) => void (name === 'next-mark' && tellActiveTab({ type: name })));
}
