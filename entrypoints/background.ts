import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { answerTabs, tellActiveTab, tellTabs } from '../src/messaging/background';
import { judge } from '../src/messaging/judge';
import { onDismissal } from '../src/reviews/store';
import { onSettingsChange } from '../src/settings/store';
import { type Toolbar, toolbarOf } from '../src/views/toolbar';

export default defineBackground(() => {
  answerTabs(async (read, tabId) => {
    const judgement = await judge(read);
    await showInToolbar(tabId, toolbarOf(judgement));
    return judgement;
  });
  onSettingsChange(() => tellTabs({ type: 'judge-again' }));
  onDismissal(() => tellTabs({ type: 'judge-again' }));
  browser.commands.onCommand.addListener((command) => {
    if (command === 'next-mark') void tellActiveTab({ type: 'next-mark' });
  });
});

/** The tab may be gone by now. */
async function showInToolbar(tabId: number, { badge, title, icons }: Toolbar): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: badge }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#24428f' }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setIcon({ tabId, path: icons }),
  ]);
}
