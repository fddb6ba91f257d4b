import { expect, vi } from 'vitest';
import type { Bidi } from './bidi';

type Node = { sharedId: string };
type Located = { nodes: Node[] };
type Evaluated = { type: string; result: { value: string }; exceptionDetails: { text: string } };
type Key = { type: 'keyDown' | 'keyUp'; value: string };

/** A tab, or a document inside the browser's own window. Whatever is looked for is waited for. */
export class FirefoxPage {
  constructor(
    readonly bidi: Bidi,
    readonly context: string,
  ) {}

  async goto(url: string): Promise<void> {
    await this.bidi.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
  }

  async reload(): Promise<void> {
    await this.bidi.send('browsingContext.reload', { context: this.context, wait: 'complete' });
  }

  async close(): Promise<void> {
    await this.bidi.send('browsingContext.close', { context: this.context });
  }

  async bringToFront(): Promise<void> {
    await this.bidi.send('browsingContext.activate', { context: this.context });
  }

  async resize(width: number, height = 800): Promise<void> {
    await this.bidi.send('browsingContext.setViewport', { context: this.context, viewport: { width, height } });
  }

  /** @returns a PNG of the whole document, or of what the window shows. */
  async screenshot(origin: 'document' | 'viewport' = 'document'): Promise<Buffer> {
    const { data } = await this.bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.context,
      origin,
    });
    return Buffer.from(data, 'base64');
  }

  /** Runs `body` in the page, as a function of `args`; both ways only what JSON can say. */
  async evaluate<Result, Args extends unknown[]>(
    body: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const value = await this.run(`(async () => JSON.stringify([await (${body})(...${JSON.stringify(args)})]))()`);
    return JSON.parse(value)[0];
  }

  /** Runs a script in the page whatever the page's policy says. @returns its value, where that is text. */
  async run(expression: string): Promise<string> {
    const answer = await this.bidi.send<Evaluated>('script.evaluate', {
      expression,
      target: { context: this.context },
      awaitPromise: true,
      userActivation: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  }

  text(): Promise<string> {
    return this.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  }

  /** Waits until the page says `words`. */
  async says(words: string | RegExp): Promise<void> {
    await vi.waitFor(async () => expect(await this.text()).toMatch(words), 5_000);
  }

  /** Again where the page has moved the element away before the pointer was there. */
  async click(role: string, name: string): Promise<void> {
    await vi.waitFor(async () => {
      const origin = { type: 'element', element: await this.#find(role, name) };
      const actions = [
        { type: 'pointerMove', x: 0, y: 0, origin },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await this.#perform([{ type: 'pointer', id: 'mouse', actions }]);
    }, 5_000);
  }

  /** Moves the pointer to a point of the window, in CSS pixels. */
  async hover(x: number, y: number): Promise<void> {
    const actions = [
      { type: 'pointerMove', x: Math.round(x) - 2, y: Math.round(y) },
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
    ];
    await this.#perform([{ type: 'pointer', id: 'mouse', actions }]);
  }

  async type(role: string, name: string, text: string): Promise<void> {
    await this.click(role, name);
    await this.press(...text);
  }

  async press(...keys: string[]): Promise<void> {
    const actions = keys.flatMap((value): Key[] => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#perform([{ type: 'key', id: 'keyboard', actions }]);
  }

  /** @throws where nothing of that role and name is there within five seconds. */
  async #find(role: string, name: string): Promise<Node> {
    const node = await vi.waitFor(async () => {
      const { nodes } = await this.bidi.send<Located>('browsingContext.locateNodes', {
        context: this.context,
        locator: { type: 'accessibility', value: { role, name } },
      });
      if (!nodes[0]) throw new Error(`There is no ${role} “${name}”.`);
      return nodes[0];
    }, 5_000);
    await this.bidi.send('script.callFunction', {
      functionDeclaration: "(node) => node.scrollIntoView({ block: 'center', behavior: 'instant' })",
      arguments: [node],
      target: { context: this.context },
      awaitPromise: false,
    });
    return node;
  }

  async #perform(actions: object[]): Promise<void> {
    await this.bidi.send('input.performActions', { context: this.context, actions });
  }
}
