import type { CDPSession } from 'playwright-core';
import { expect, vi } from 'vitest';

/**
 * The popup as the browser opens it when the icon is clicked, with the access to the page that a click gives. It is no
 * tab, so it is driven through the debugger.
 */
export class RealPopup {
  #session: CDPSession;
  #sessionId: string;
  #next = 0;
  #waiting = new Map<number, (result: unknown) => void>();

  private constructor(session: CDPSession, sessionId: string) {
    this.#session = session;
    this.#sessionId = sessionId;
    session.on('Target.receivedMessageFromTarget', ({ message }) => {
      const { id, result } = JSON.parse(message);
      this.#waiting.get(id)?.(result);
    });
  }

  /** Clicks the icon of the extension in the tab that shows `url`. */
  static async open(session: CDPSession, extensionId: string, url: string): Promise<RealPopup> {
    const tabs = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const targetId = tabs.targetInfos.find((target) => target.url === url)?.targetId;
    await session.send('Extensions.triggerAction' as never, { id: extensionId, targetId } as never);
    const popup = await vi.waitFor(async () => {
      const { targetInfos } = await session.send('Target.getTargets');
      const found = targetInfos.find((target) => target.url === `chrome-extension://${extensionId}/popup.html`);
      expect(found).toBeDefined();
      return found as { targetId: string };
    }, 5_000);
    const { sessionId } = await session.send('Target.attachToTarget', { targetId: popup.targetId, flatten: false });
    return new RealPopup(session, sessionId);
  }

  async evaluate<T>(expression: string): Promise<T> {
    const id = ++this.#next;
    const message = {
      id,
      method: 'Runtime.evaluate',
      params: { expression, returnByValue: true, userGesture: true, awaitPromise: true },
    };
    const answer = new Promise<unknown>((resolve) => this.#waiting.set(id, resolve));
    await this.#session.send('Target.sendMessageToTarget', {
      sessionId: this.#sessionId,
      message: JSON.stringify(message),
    });
    return ((await answer) as { result: { value: T } }).result.value;
  }

  /** Waits until the words are there. */
  waitFor = (words: RegExp): Promise<string> =>
    vi.waitFor(async () => {
      const text = await this.evaluate<string>('document.body.innerText');
      expect(text).toMatch(words);
      return text;
    }, 5_000);

  click = (label: string): Promise<void> =>
    this.evaluate(
      `[...document.querySelectorAll('button')].find((button) => button.innerText === ${JSON.stringify(label)}).click()`,
    );

  close = (): Promise<void> => this.evaluate('window.close()');
}
