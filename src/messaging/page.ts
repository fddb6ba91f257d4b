import type { PageState } from '../profile/page-state';
import type { SiteId } from '../profile/site-ids';
import type { Judgement, PageRead, TabView, ToTab } from './messages';

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

type Listener = (message: never, sender: { id?: string }, reply: (answer: unknown) => void) => void;

/** Asks the background to judge. @returns 'retired' when the extension was updated or removed under the page. */
export async function askForJudgement(
  runtime: Runtime,
  site: SiteId,
  state: PageState,
): Promise<Judgement | 'retired'> {
  if (!runtime.id) return 'retired';
  const message: PageRead = { type: 'page-read', site, state };
  try {
    return ((await runtime.sendMessage(message)) as Judgement | undefined) ?? { kind: 'failed' };
  } catch {
    return runtime.id ? { kind: 'failed' } : 'retired';
  }
}

export type TabHandlers = {
  view(): TabView;
  judgeAgain(): void;
  show(rule: string, evidence: number): boolean;
  nextMark(): void;
};

/** Answers the extension's own pages and its background; whatever else could send is ignored. */
export function answerInTab(runtime: Runtime, handlers: TabHandlers, signal: AbortSignal): void {
  const listener = (message: ToTab, sender: { id?: string }, reply: (answer: unknown) => void) => {
    if (sender.id !== runtime.id) return;
    if (message.type === 'get-judgement') reply(handlers.view());
    if (message.type === 'show') reply(handlers.show(message.rule, message.evidence));
    if (message.type === 'judge-again') handlers.judgeAgain();
    if (message.type === 'next-mark') handlers.nextMark();
  };
  runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(listener));
}
