import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { consentAt } from '../src/settings/consent';
import { installPackage } from './system-package';

/** Where browsers of the Chromium family are installed. Wrapper scripts come last: they add flags of their own. */
const installed: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    '/usr/lib/chromium/chromium',
    '/usr/lib/chromium-browser/chromium-browser',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
  ],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    const programs = [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return folder ? programs.map((program) => join(folder, program)) : [];
  }),
};

function findBrowser(): string | undefined {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH is ${named}, and there is no such file.`);
  return named ?? [chromium.executablePath(), ...(installed[process.platform] ?? [])].find((path) => existsSync(path));
}

/**
 * An installed Chrome, Chromium or Edge; or one that is provided now: for root on a Debian machine the distribution's
 * package, elsewhere Playwright's own build.
 * @throws {Error} that says what to install.
 */
export function ensureBrowser(): string {
  const found = findBrowser() ?? tryTo(() => installPackage('chromium')) ?? tryTo(downloadBrowser);
  if (found) return found;
  throw new Error('No Chrome, Chromium or Edge was found. Install one, or set CHROME_PATH to its program file.');
}

function tryTo(provide: () => void): string | undefined {
  try {
    provide();
  } catch (error) {
    console.error((error as Error).message.split('\n')[0]);
  }
  return findBrowser();
}

function downloadBrowser(): void {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  execFileSync(process.execPath, [cli, 'install', 'chromium', '--no-shell'], {
    stdio: ['ignore', 2, 2],
    timeout: 300_000,
  });
}

export const extensionFolder = join(import.meta.dirname, '../.output/chrome-mv3');

export type Launched = { context: BrowserContext; extensionId: string };

/** `agreed`: the user has been asked already, and has agreed. */
type Options = { headless: boolean; args?: string[]; profile?: string; extension?: string; agreed?: boolean };

/**
 * Opens a browser with the built extension. On a busy machine Chromium 156 now and then starts an extension without
 * any of its words (4 of 170 starts), and keeps it so: then another browser is opened.
 */
export async function launch(options: Options): Promise<Launched> {
  for (let time = 1; time <= 3; time++) {
    const launched = await open(options);
    if (await hasWords(launched)) return launched;
    await launched.context.close();
  }
  throw new Error('The browser starts the extension without its words. Close other programs, and try again.');
}

/** The extension is loaded over the debugging connection: branded browsers no longer take it from the command line. */
async function open({
  headless,
  args = [],
  profile = '',
  extension = extensionFolder,
  agreed = true,
}: Options): Promise<Launched> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser(),
    headless,
    ignoreHTTPSErrors: true,
    viewport: headless ? { width: 1280, height: 900 } : null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--enable-unsafe-extension-debugging',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...args,
    ],
  });
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser did not start.');
  const { id } = (await session.send('Extensions.loadUnpacked' as never, { path: extension } as never)) as {
    id: string;
  };
  if (agreed) await agreeIn(context, `chrome-extension://${id}/`);
  return { context, extensionId: id };
}

/** What a user's consent leaves in storage. */
export const consentGiven = { consent: consentAt(Date.now()) };

async function hasWords({ context, extensionId }: Launched): Promise<boolean> {
  const worker = await workerOf(context, `chrome-extension://${extensionId}/`);
  const locale = () => (globalThis as unknown as { chrome: Extension }).chrome.i18n.getMessage('@@ui_locale');
  return (await worker.evaluate(locale)) !== '';
}

async function workerOf(context: BrowserContext, origin: string): Promise<Worker> {
  const isOurs = (worker: Worker) => worker.url().startsWith(origin);
  return context.serviceWorkers().find(isOurs) ?? context.waitForEvent('serviceworker', { predicate: isOurs });
}

/** Agrees before the extension has opened its first screen, or closes that again. */
async function agreeIn(context: BrowserContext, origin: string): Promise<void> {
  const worker = await workerOf(context, origin);
  await worker.evaluate(async (given) => {
    const { chrome } = globalThis as unknown as { chrome: Extension };
    await chrome.storage.local.set(given);
    const opened = await chrome.tabs.query({ url: chrome.runtime.getURL('welcome.html') });
    await chrome.tabs.remove(opened.map(({ id }) => id));
  }, consentGiven);
}

type Extension = {
  i18n: { getMessage(name: string): string };
  storage: { local: { set(items: object): Promise<void> } };
  tabs: { query(of: { url: string }): Promise<{ id: number }[]>; remove(ids: number[]): Promise<void> };
  runtime: { getURL(path: string): string };
};
