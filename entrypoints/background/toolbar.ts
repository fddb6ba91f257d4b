import browser from 'webextension-polyfill';
import type { Judgement } from '../../src/messaging/messages';
import { toolbarOf } from '../../src/views/toolbar';

/** How many readings each tab has sent. */
const turns = new Map<number, number>();

/** Judges in the order of asking: an answer that a later one has overtaken does not reach the toolbar. */
export async function judgeInTurn(tabId: number, judging: () => Promise<Judgement>): Promise<Judgement> {
  const turn = (turns.get(tabId) ?? 0) + 1;
  turns.set(tabId, turn);
  const judgement = await judging().catch((): Judgement => ({ kind: 'failed' }));
  if (turns.get(tabId) === turn) void showInToolbar(tabId, judgement);
  return judgement;
}

/** Shows a judgement on the icon of one tab, which may be gone by now. */
async function showInToolbar(tabId: number, judgement: Judgement): Promise<void> {
  const { badge, title, icons } = toolbarOf(judgement);
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: badge }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#24428f' }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setIcon({ tabId, path: icons }),
  ]);
}
