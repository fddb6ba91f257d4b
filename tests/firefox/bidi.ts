import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'undici';
import { ensureFirefox } from '../../scripts/firefox';

type Message = { id?: number; type: string; error?: string; message?: string; result?: unknown; method?: string };
type Answer = { resolve(result: unknown): void; reject(error: Error): void };
type Prefs = Record<string, string | number | boolean>;

/** A profile in which Firefox asks nothing, fetches nothing of its own, and loads no extension of the system. */
const quiet: Prefs = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.enabledScopes': 0,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'remote.active-protocols': 1,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
};

/**
 * A Firefox driven by WebDriver BiDi. The libraries that speak it cannot follow the pages of an extension, or need a
 * command that no Firefox release has.
 */
export class Bidi {
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #answers = new Map<number, Answer>();
  readonly #listeners: ((method: string, params: unknown) => void)[] = [];
  #socket: WebSocket | undefined;
  #sent = 0;

  private constructor(prefs: Prefs) {
    this.#profile = mkdtempSync(join(tmpdir(), 'second-look-firefox-'));
    const lines = Object.entries({ ...quiet, ...prefs }).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(this.#profile, 'user.js'), lines.join('\n'));
    // The last flag lets the pages of an extension, and the browser's own window, be driven.
    const args = ['-headless', '-no-remote', '-remote-debugging-port=0', '-remote-allow-system-access'];
    this.#process = spawn(ensureFirefox(), [...args, '-profile', this.#profile, 'about:blank'], {
      env: { ...process.env, HOME: this.#profile, MOZ_CRASHREPORTER_DISABLE: '1' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  }

  static async open(prefs: Prefs = {}): Promise<Bidi> {
    const bidi = new Bidi(prefs);
    try {
      await bidi.#connect(await bidi.#address());
      await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
      return bidi;
    } catch (error) {
      await bidi.close();
      throw error;
    }
  }

  send<Result = unknown>(method: string, params: object = {}): Promise<Result> {
    this.#sent += 1;
    const id = this.#sent;
    return new Promise<Result>((resolve, reject) => {
      this.#answers.set(id, { resolve: resolve as Answer['resolve'], reject });
      this.#socket?.send(JSON.stringify({ id, method, params }));
    });
  }

  on(listener: (method: string, params: unknown) => void): void {
    this.#listeners.push(listener);
  }

  async close(): Promise<void> {
    const ended = new Promise<void>((resolve) => this.#process.once('exit', () => resolve()));
    const isRunning = this.#process.exitCode === null && this.#process.signalCode === null;
    this.#process.kill('SIGKILL');
    if (isRunning) await ended;
    this.#socket?.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }

  #address(): Promise<string> {
    let said = '';
    return new Promise((resolve, reject) => {
      this.#process.once('error', reject);
      this.#process.once('exit', () => reject(new Error(`Firefox ended before it could be driven. ${said}`)));
      this.#process.stderr?.on('data', (data) => {
        said += data;
        const found = /BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
        if (found) resolve(`${found}/session`);
      });
    });
  }

  #connect(address: string): Promise<void> {
    const socket = new WebSocket(address);
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#take(JSON.parse(String(data))));
    socket.addEventListener('close', () => this.#fail(new Error('Firefox has gone.')));
    return new Promise((resolve, reject) => {
      socket.addEventListener('open', () => resolve());
      socket.addEventListener('error', () => reject(new Error(`Firefox did not answer on ${address}.`)));
    });
  }

  #take({ id, type, error, message, result, method, ...rest }: Message & { params?: unknown }): void {
    if (type === 'event') {
      for (const listener of this.#listeners) listener(method ?? '', rest.params);
      return;
    }
    const answer = this.#answers.get(id ?? 0);
    this.#answers.delete(id ?? 0);
    if (type === 'error') answer?.reject(new Error(`${error}: ${message}`));
    else answer?.resolve(result);
  }

  #fail(error: Error): void {
    for (const { reject } of this.#answers.values()) reject(error);
    this.#answers.clear();
  }
}
