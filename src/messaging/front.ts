import browser from 'webextension-polyfill';
import { activeTab, type Tab } from './tab';

/**
 * Follows the tab in front of the panel's own window: `listener` hears of each new one, and of each new page in it.
 * Where the panel is opened as a tab itself, it stays with the one named in its address (`sidepanel.html?tab=12`).
 * @returns what ends it.
 */
export function followFront(search: string, listener: (tab: Tab | undefined) => void): () => void {
  const update = async () => listener(await activeTab(search));
  const onActivated = () => void update();
  const onUpdated = (_: number, change: { status?: string; url?: string }, { active }: { active: boolean }) => {
    if (active && (change.url || change.status === 'complete')) void update();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  void update();
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}

/** Opens the panel beside a tab. To be called while a click is being handled: the browser asks for one. */
export async function openPanel(tab: Tab): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as {
    sidePanel?: { open(of: { tabId: number }): Promise<void> };
    sidebarAction?: { open(): Promise<void> };
  };
  if (sidebarAction?.open) return sidebarAction.open();
  await (sidePanel ?? chromePanel())?.open({ tabId: tab.id });
}

/** The polyfill knows no side panel. */
const chromePanel = () =>
  (globalThis as { chrome?: { sidePanel?: { open(of: { tabId: number }): Promise<void> } } }).chrome?.sidePanel;
