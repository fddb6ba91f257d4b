import browser from 'webextension-polyfill';
import type { Judgement } from '../../src/messaging/messages';
import { toolbarOf } from '../../src/views/toolbar';

/** Shows a judgement on the icon of one tab, which may be gone by now. */
export async function showInToolbar(tabId: number, judgement: Judgement): Promise<void> {
  const { badge, title, icons } = toolbarOf(judgement);
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: badge }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#24428f' }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setIcon({ tabId, path: icons }),
  ]);
}
