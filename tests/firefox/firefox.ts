import { join } from 'node:path';
import { vi } from 'vitest';
import { Bidi } from './bidi';
import { FirefoxPage } from './firefox-page';

export const firefoxFolder = join(import.meta.dirname, '../../.output/firefox-mv3');

const id = 'second-look@second-look.example';
/** The address of the extension's pages, which Firefox would draw by lot. */
const host = '5ec0d100-4000-4000-8000-5ec0d1004000';

type Tree = { contexts: { context: string; url: string }[] };
type Request = { isBlocked: boolean; request: { request: string; url: string } };

/** A Firefox with the built extension, in which every host name leads to the pages of this test. */
export class Firefox {
  readonly origin = `moz-extension://${host}`;
  /** A page by its whole address without the query; anything else is answered with 404. */
  readonly pages = new Map<string, string>();
  /** What any page has asked for. */
  readonly requests: string[] = [];

  private constructor(readonly bidi: Bidi) {}

  static async open(folder = firefoxFolder): Promise<Firefox> {
    const bidi = await Bidi.open({ 'extensions.webextensions.uuids': JSON.stringify({ [id]: host }) });
    const firefox = new Firefox(bidi);
    await firefox.#answerRequests();
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path: folder } });
    return firefox;
  }

  close(): Promise<void> {
    return this.bidi.close();
  }

  /** The page in a tab that is open under `url`. */
  async opened(url: string): Promise<FirefoxPage | undefined> {
    const { contexts } = await this.bidi.send<Tree>('browsingContext.getTree', { maxDepth: 0 });
    const found = contexts.find((tab) => tab.url === url);
    return found && new FirefoxPage(this.bidi, found.context);
  }

  async visit(url: string, html?: string): Promise<FirefoxPage> {
    if (html !== undefined) this.pages.set(url, html);
    const { context } = await this.bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    const page = new FirefoxPage(this.bidi, context);
    // The timers of a page behind another one run once a second.
    await page.bringToFront();
    await page.goto(url);
    return page;
  }

  /** Opens a page of the extension. */
  ours(path: string): Promise<FirefoxPage> {
    return this.visit(`${this.origin}/${path}`);
  }

  async prefer(scheme: 'light' | 'dark'): Promise<void> {
    const window = await this.#window();
    const value = scheme === 'dark' ? 0 : 1;
    await window.evaluate(
      (chosen) => Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', chosen),
      value,
    );
  }

  /** Ends the background as the browser does when it is idle. @returns what has become of it. */
  async endBackground(): Promise<string> {
    const window = await this.#window();
    return window.evaluate(async (ours) => {
      const { extension } = WebExtensionPolicy.getByID(ours);
      await extension.terminateBackground();
      return extension.backgroundState;
    }, id);
  }

  /** Opens the popup as a click on the icon does. */
  async clickIcon(): Promise<void> {
    const window = await this.#window();
    await window.evaluate((ours) => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(ours);
      ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(globalThis.window);
    }, id);
  }

  /** Waits for the browser's question about a permission. @returns its words. */
  async question(): Promise<string> {
    const window = await this.#window();
    return vi.waitFor(async () => {
      const words = await window.evaluate(() => {
        const [asked] = document.querySelectorAll<HTMLElement>('popupnotification:not([hidden])');
        const list = document.getElementById('addon-webext-perm-list');
        return asked && `${asked.textContent} ${list?.textContent}`;
      });
      if (!words) throw new Error('Firefox asks nothing.');
      return words;
    }, 5_000);
  }

  /** Answers the browser's question about a permission as a person does. */
  async answer(answer: 'yes' | 'no'): Promise<void> {
    const window = await this.#window();
    await window.evaluate((said) => {
      const kind = said === 'yes' ? 'primary' : 'secondary';
      document
        .querySelector<HTMLElement>(`popupnotification:not([hidden]) .popup-notification-${kind}-button`)
        ?.click();
    }, answer as string);
  }

  /** The browser's own window, whose scripts may do all that Firefox does. */
  async #window(): Promise<FirefoxPage> {
    const { contexts } = await this.bidi.send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
    const found = contexts.find(({ url }) => url.endsWith('browser.xhtml'));
    if (!found) throw new Error('Firefox has no window.');
    return new FirefoxPage(this.bidi, found.context);
  }

  async #answerRequests(): Promise<void> {
    this.bidi.on((method, params) => {
      if (method === 'network.beforeRequestSent') this.#answer(params as Request);
    });
    await this.bidi.send('session.subscribe', { events: ['network.beforeRequestSent'] });
    const urlPatterns = ['http', 'https'].map((protocol) => ({ type: 'pattern', protocol }));
    await this.bidi.send('network.addIntercept', { phases: ['beforeRequestSent'], urlPatterns });
  }

  #answer({ isBlocked, request: { request, url } }: Request): void {
    if (!isBlocked) return;
    this.requests.push(url);
    const html = this.pages.get(url.split('?')[0] as string);
    // A request that its page has given up by now needs no answer.
    this.bidi
      .send('network.provideResponse', {
        request,
        statusCode: html === undefined ? 404 : 200,
        headers: [{ name: 'content-type', value: { type: 'string', value: 'text/html; charset=utf-8' } }],
        body: { type: 'string', value: html ?? 'There is no such page.' },
      })
      .catch(() => {});
  }
}
