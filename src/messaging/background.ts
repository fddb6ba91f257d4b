import browser, { type Runtime } from 'webextension-polyfill';
import type { Judgement, PageRead, ToPages, ToTab } from './messages';

/** Answers a tab's script. `judge` gets what the tab read, and the tab's id. */
export function answerTabs(judge: (read: PageRead, tabId: number) => Promise<Judgement>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const tabId = sender.tab?.id;
    if (sender.id !== browser.runtime.id || tabId === undefined || !isPageRead(message)) return undefined;
    return judge(message, tabId).finally(() => tellPages({ type: 'judged', tabId }));
  });
}

const isPageRead = (message: unknown): message is PageRead =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'page-read';

/** Tells the popup, if it is open. */
function tellPages(message: ToPages): void {
  browser.runtime.sendMessage(message).catch(() => {
    // No page of the extension is open.
  });
}

/** Tells every tab; those without a script of ours do not answer. */
export async function tellTabs(message: ToTab): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => browser.tabs.sendMessage(id ?? browser.tabs.TAB_ID_NONE, message)));
}

/** Tells the tab in front. */
export async function tellActiveTab(message: ToTab): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, message).catch(() => undefined);
}
