import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import { expect, vi } from 'vitest';
import { consentGiven, extensionFolder, launch } from '../../scripts/browser';
import { RealPopup } from './real-popup';
import { type Server, serve } from './server';

/** What the toolbar shows for a tab. */
export type Toolbar = { badge: string; title: string };

/** A browser with the built extension, in which every host name leads to a server of this test. */
export class Browser {
  readonly context: BrowserContext;
  readonly origin: string;
  readonly server: Server;

  private constructor(context: BrowserContext, extensionId: string, server: Server) {
    this.context = context;
    this.origin = `chrome-extension://${extensionId}`;
    this.server = server;
  }

  /** `agreed`: the user has agreed to be read for, as on most days. */
  static async open(profile = '', extension = extensionFolder, agreed = true): Promise<Browser> {
    const server = await serve();
    const args = [`--host-resolver-rules=MAP * 127.0.0.1:${server.port},EXCLUDE 127.0.0.1`];
    const { context, extensionId } = await launch({ headless: true, args, profile, extension, agreed });
    context.setDefaultTimeout(5_000);
    return new Browser(context, extensionId, server);
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.server.close();
  }

  /** Serves `html` under `address`, and opens it. */
  async visit(address: string, html: string): Promise<Page> {
    this.server.pages.set(address, html);
    const page = await this.context.newPage();
    await page.goto(address);
    return page;
  }

  /** Makes `items` all that is stored, beside the user's consent. */
  async store(items: Record<string, unknown>): Promise<void> {
    const worker = await this.worker();
    const kept = { ...consentGiven, ...items };
    await worker.evaluate(async (values) => {
      const stored = Object.keys(await chrome.storage.local.get());
      await chrome.storage.local.remove(stored.filter((key) => !(key in values)));
      await chrome.storage.local.set(values);
    }, kept);
  }

  async worker(): Promise<Worker> {
    const mine = () => this.context.serviceWorkers().find((worker) => worker.url().startsWith(this.origin));
    return (
      mine() ??
      this.context.waitForEvent('serviceworker', { predicate: (worker) => worker.url().startsWith(this.origin) })
    );
  }

  /** Ends the background as the browser does when it is idle. */
  async killWorker(): Promise<void> {
    const session = await this.#session();
    const { targetInfos } = await session.send('Target.getTargets');
    const workers = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(this.origin));
    for (const { targetId } of workers) await session.send('Target.closeTarget', { targetId });
    await vi.waitFor(async () => {
      const { targetInfos: now } = await session.send('Target.getTargets');
      expect(now.filter(({ targetId }) => workers.some((worker) => worker.targetId === targetId))).toEqual([]);
    });
  }

  /** Loads the extension anew, as an update does: scripts in open pages lose their connection. */
  async reloadExtension(): Promise<void> {
    const session = await this.#session();
    await session.send('Extensions.loadUnpacked' as never, { path: extensionFolder } as never);
    await vi.waitFor(async () => (await this.worker()).evaluate(() => chrome.runtime.id), 5_000);
  }

  async tabIdOf(page: Page): Promise<number> {
    await page.bringToFront();
    const worker = await this.worker();
    return worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id as number;
    });
  }

  async toolbar(page: Page): Promise<Toolbar> {
    const tabId = await this.tabIdOf(page);
    const worker = await this.worker();
    return worker.evaluate(async (id) => {
      const [badge, title] = await Promise.all([
        chrome.action.getBadgeText({ tabId: id }),
        chrome.action.getTitle({ tabId: id }),
      ]);
      return { badge, title };
    }, tabId);
  }

  /** The popup as a page of its own, about the tab of `page`. */
  async popup(page: Page): Promise<Page> {
    const tabId = await this.tabIdOf(page);
    const popup = await this.context.newPage();
    await popup.setViewportSize({ width: 384, height: 600 });
    await popup.goto(`${this.origin}/popup.html?tab=${tabId}`);
    return popup;
  }

  /** The popup as a click on the icon opens it. */
  async clickIcon(page: Page): Promise<RealPopup> {
    await page.bringToFront();
    return RealPopup.open(await this.#session(), new URL(this.origin).host, page.url());
  }

  async #session(): Promise<CDPSession> {
    const session = await this.context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('The browser is gone.');
    return session;
  }
}

type Marked = Record<string, string[]>;

/** The marked words of a page, by kind. The page itself can see this much. */
export const marks = (page: { evaluate(read: () => Marked): Promise<Marked> }): Promise<Marked> =>
  page.evaluate(() => {
    const words = (range: AbstractRange) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString().replace(/\s+/g, ' ');
    };
    const found: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      const ranges = [...highlight] as unknown as AbstractRange[];
      if (name.startsWith('second-look-') && ranges.length) found[name.replace('second-look-', '')] = ranges.map(words);
    }
    return found;
  });
