import type { PageState } from '../profile/page-state';
import type { BringFallback, Elsewhere, Judgement, LinkPressed, PageRead, TabView, ToTab } from './messages';

/**
 * The part of the browser that a page's script may use. It is handed in, so that the script which every profile page
 * loads goes without the polyfill's 10 kB: sending and `sendResponse` are the same in every browser.
 */
export type Runtime = {
  /** Missing when the extension was updated or removed under the page. */
  readonly id?: string | undefined;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
};

type Listener = (message: ToTab, sender: { id?: string }, reply: (answer: unknown) => void) => boolean;

/** Asks the background to judge. @returns 'retired' when the extension was updated or removed under the page. */
export async function askForJudgement(runtime: Runtime, read: Omit<PageRead, 'type'>): Promise<Judgement | 'retired'> {
  const message: PageRead = { type: 'page-read', ...read };
  return (await send<Judgement>(runtime, message)) ?? { kind: 'failed' };
}

/** Tells the background that a page has moved; it brings the script that reads if it is a profile now. */
export const tellWhere = (runtime: Runtime, url: string): Promise<TabView | 'retired' | undefined> =>
  send<TabView>(runtime, { type: 'elsewhere', url });

/** Asks the background for the table that may know what a site's own did not find. */
export const askForFallback = (runtime: Runtime): Promise<unknown> => send(runtime, { type: 'bring-fallback' });

/** Tells the background that the user has pressed a link that the profile gives. */
export const tellPressed = (runtime: Runtime, address: string): Promise<unknown> =>
  send(runtime, { type: 'link-pressed', address, at: Date.now() });

/** @returns nothing where the background failed. */
async function send<T>(
  runtime: Runtime,
  message: PageRead | Elsewhere | BringFallback | LinkPressed,
): Promise<T | 'retired' | undefined> {
  if (!runtime.id) return 'retired';
  try {
    return (await runtime.sendMessage(message)) as T | undefined;
  } catch {
    return runtime.id ? undefined : 'retired';
  }
}

export type TabHandlers = {
  view(): Promise<TabView>;
  /** @returns nothing where there is no report. */
  reading(): PageState | undefined;
  picture(): string | undefined;
  judgeAgain(): void;
  show(rule: string, evidence: number): boolean;
  nextMark(): void;
};

/** Answers the extension's own pages and its background; whatever else could send is ignored. */
export function answerInTab(runtime: Runtime, handlers: TabHandlers, signal: AbortSignal): void {
  listen(runtime, signal, (message, reply) => {
    if (message.type === 'show') reply(handlers.show(message.rule, message.evidence));
    if (message.type === 'get-reading') reply(handlers.reading());
    if (message.type === 'get-picture') reply(handlers.picture());
    if (message.type === 'judge-again') handlers.judgeAgain();
    if (message.type === 'next-mark') handlers.nextMark();
    return message.type === 'get-judgement' && replyLater(handlers.view(), reply);
  });
}

function replyLater(answer: Promise<unknown>, reply: (answer: unknown) => void): true {
  void answer.then(reply);
  return true;
}

/** @returns whether the answer comes later. */
type Handle = (message: ToTab, reply: (answer: unknown) => void) => boolean;

function listen(runtime: Runtime, signal: AbortSignal, handle: Handle): void {
  const listener: Listener = (message, { id }, reply) => id === runtime.id && handle(message, reply);
  runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(listener));
}
