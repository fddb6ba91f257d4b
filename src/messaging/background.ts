import browser, { type Runtime } from 'webextension-polyfill';
import type {
  BringFallback,
  Elsewhere,
  Judgement,
  LinkPressed,
  PageRead,
  ReadOnce,
  TabView,
  ToPages,
  ToTab,
} from './messages';

/** A tab, the one from which it was opened, and the host of the page in it. */
export type Sender = { tabId: number; openerTabId?: number | undefined; host: string };

type Handlers = {
  judge(read: PageRead, from: Sender): Promise<Judgement>;
  /** @returns what the popup shows about a page in which no script reads. */
  lookElsewhere(page: Elsewhere, tabId: number): Promise<TabView | undefined>;
  readOnRequest(page: ReadOnce): Promise<TabView | undefined>;
  /** Brings the table that may know what a site's own did not find. */
  bringFallback(tabId: number): Promise<void>;
  notePressed(link: LinkPressed, tabId: number): Promise<void>;
};

/** Answers the scripts in tabs, and the popup about tabs without one. Whoever else sends is not heard. */
export function answerTabs(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const answer = isOwnPage(sender) ? answerPage(message, handlers) : undefined;
    const { id: tabId, openerTabId } = sender.tab ?? {};
    if (answer || tabId === undefined) return answer;
    return answerTab(message, { tabId, openerTabId, host: hostOf(sender) }, handlers);
  });
}

/** Only our own pages may speak of other tabs than the one they are in. */
function answerPage(message: unknown, { lookElsewhere, readOnRequest }: Handlers): Promise<unknown> | undefined {
  if (isOfType<ReadOnce>(message, 'read-once')) return readOnRequest(message);
  const isAboutTab = isOfType<Elsewhere>(message, 'elsewhere') && message.tabId !== undefined;
  return isAboutTab ? lookElsewhere(message, message.tabId as number) : undefined;
}

function answerTab(message: unknown, from: Sender, handlers: Handlers): Promise<unknown> | undefined {
  const { judge, lookElsewhere, bringFallback, notePressed } = handlers;
  const { tabId } = from;
  if (isOfType<LinkPressed>(message, 'link-pressed')) return notePressed(message, tabId);
  if (isOfType<BringFallback>(message, 'bring-fallback')) return bringFallback(tabId);
  if (isOfType<Elsewhere>(message, 'elsewhere')) return lookElsewhere(message, tabId);
  if (!isOfType<PageRead>(message, 'page-read')) return undefined;
  return judge(message, from).finally(() => tellPages({ type: 'judged', tabId }));
}

const isOwnPage = ({ url }: Runtime.MessageSender) => url?.startsWith(browser.runtime.getURL('')) ?? false;

const hostOf = ({ url = '' }: Runtime.MessageSender) => (URL.canParse(url) ? new URL(url).host : '');

const isOfType = <M extends { type: string }>(message: unknown, type: M['type']): message is M =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === type;

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
