import browser, { type Runtime } from 'webextension-polyfill';
import { parsePageState } from '../profile/page-state';
import type { Profile } from '../profile/profile';
import type { Elsewhere, ReadOnce, TabView, ToPages, ToTab } from './messages';

/** The script of one tab, as the popup and other pages of the extension talk to it. */
export type Tab = {
  id: number;
  /** @returns nothing where the page is of no site that is read. */
  view(): Promise<TabView | undefined>;
  /** Reads the page once. @returns nothing where it may not be read. */
  readOnce(): Promise<TabView | undefined>;
  /** @returns whether the words were found on the page. */
  show(rule: string, evidence: number): Promise<boolean>;
  /** What was read of the page that is judged now. @returns nothing where there is no report. */
  profile(): Promise<Profile | undefined>;
  /** The address of the file that the page shows as the person's picture, where it is known. */
  picture(): Promise<string | undefined>;
  title(): Promise<string>;
  /** Calls back when the tab was judged again. @returns what ends it. */
  onJudged(listener: () => void): () => void;
};

export function tabOf(id: number): Tab {
  return {
    id,
    view: async () => (await send<TabView>(id, { type: 'get-judgement' })) ?? askElsewhere(id),
    readOnce: () => ask(id, (url) => ({ type: 'read-once', url, tabId: id })),
    show: async (rule, evidence) => (await send<boolean>(id, { type: 'show', rule, evidence })) ?? false,
    profile: () => profileIn(id),
    picture: async () => pictureFrom(await send(id, { type: 'get-picture' })),
    title: async () => (await browser.tabs.get(id)).title ?? '',
    onJudged: (listener) => onJudged(id, listener),
  };
}

function onJudged(id: number, listener: () => void): () => void {
  const heard = (message: unknown, sender: Runtime.MessageSender) => {
    const { type, tabId } = message as ToPages;
    if (sender.id === browser.runtime.id && type === 'judged' && tabId === id) listener();
    return undefined;
  };
  browser.runtime.onMessage.addListener(heard);
  return () => browser.runtime.onMessage.removeListener(heard);
}

async function profileIn(id: number): Promise<Profile | undefined> {
  const state = parsePageState(await send(id, { type: 'get-reading' }));
  return state?.kind === 'profile' ? state.profile : undefined;
}

/** A page's process may answer anything. */
const pictureFrom = (answer: unknown) => (typeof answer === 'string' ? answer.slice(0, 2_000) : undefined);

/**
 * The tab that the user is looking at. Where the popup itself is opened as a tab, the one named in its address
 * (`popup.html?tab=12`), or the one that the user came from.
 */
export async function activeTab(search: string): Promise<Tab | undefined> {
  const named = Number(new URLSearchParams(search).get('tab'));
  if (named) return tabOf(named);
  const own = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query({ currentWindow: true, ...(own ? {} : { active: true }) });
  const others = tabs.filter(({ id }) => id !== undefined && id !== own?.id);
  const [tab] = others.sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
  return tab?.id === undefined ? undefined : tabOf(tab.id);
}

/**
 * The profile that the user has looked at last and that is still open, as its tab has read it: to try a rule on, and
 * not to be kept. @returns nothing where no open tab has a report.
 */
export async function lastProfile(): Promise<Profile | undefined> {
  const tabs = await browser.tabs.query({});
  const recent = tabs.sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
  for (const { id } of recent) {
    const state = id === undefined ? undefined : parsePageState(await send(id, { type: 'get-reading' }));
    if (state?.kind === 'profile') return state.profile;
  }
  return undefined;
}

/** Of this extension, as the browser knows it. */
export const version = (): string => browser.runtime.getManifest().version;

async function send<T>(id: number, message: ToTab): Promise<T | undefined> {
  try {
    return (await browser.tabs.sendMessage(id, message, { frameId: 0 })) as T;
  } catch {
    return undefined;
  }
}

/** No script answers in the tab, so the background has to. */
const askElsewhere = (tabId: number) => ask(tabId, (url): Elsewhere => ({ type: 'elsewhere', url, tabId }));

/** The browser tells the address of a tab only where we may read it. */
async function ask(tabId: number, about: (url: string) => Elsewhere | ReadOnce): Promise<TabView | undefined> {
  const { url } = await browser.tabs.get(tabId);
  return url ? ((await browser.runtime.sendMessage(about(url))) as TabView | undefined) : undefined;
}
