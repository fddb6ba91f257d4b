import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { marks } from '../e2e/browser';
import { freelancer, invitation } from '../e2e/pages';
import { Firefox } from './firefox';
import type { FirefoxPage } from './firefox-page';

const address = 'https://www.freelancer.com/u/quillon7';
const elsewhere = 'https://www.freelancer.com/u/brannoc9';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let firefox: Firefox;
let options: FirefoxPage;
let profile: FirefoxPage;

beforeAll(async () => {
  firefox = await Firefox.open();
});
afterAll(() => firefox?.close());

const marked = (page: FirefoxPage) => vi.waitFor(async () => expect((await marks(page)).act).toHaveLength(1), 5_000);

const toolbar = (url: string) =>
  options.evaluate(async (of) => {
    const [tab] = await chrome.tabs.query({ url: of });
    const tabId = tab?.id as number;
    return {
      tabId,
      badge: await chrome.action.getBadgeText({ tabId }),
      title: await chrome.action.getTitle({ tabId }),
    };
  }, url);

/** The words and the size of what stands beside the page, or falls from the icon. */
const view = (type: 'sidebar' | 'popup') =>
  options.evaluate((wanted) => {
    const [found] = chrome.extension.getViews({ type: wanted as 'popup' }) as unknown as (typeof globalThis)[];
    return found && { text: found.document.body.innerText, width: found.innerWidth };
  }, type as string);

const kept = () =>
  options.evaluate(async () => [
    await chrome.storage.local.get(),
    await chrome.storage.session.get(),
    (await indexedDB.databases()).map(({ name }) => name),
  ]);

/** The shadow root is closed, so the card can only be seen: does the picture of the page change? */
async function expectCard(page: FirefoxPage): Promise<void> {
  await page.bringToFront();
  const { x, y } = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('second-look-act') ?? [])] as unknown as StaticRange[];
    if (!range) throw new Error('Nothing is marked.');
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    live.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const { left, top, height } = live.getClientRects()[0] as DOMRect;
    return { x: left + 20, y: top + height / 2 };
  });
  const before = await page.screenshot('viewport');
  await page.hover(x, y);
  await vi.waitFor(async () => expect((await page.screenshot('viewport')).equals(before)).toBe(false), 5_000);
}

async function expectSound(page: FirefoxPage, widths: number[]): Promise<void> {
  await page.bringToFront();
  for (const width of widths) {
    await page.resize(width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.run(`{ ${axe}; '' }`);
    const faults = await page.run(
      "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')).join('\\n'))",
    );
    expect(faults).toBe('');
  }
}

describe('the first run', () => {
  it('opens one screen, and keeps nothing before the user agrees', async () => {
    const welcome = await vi.waitFor(async () => {
      const found = await firefox.opened(`${firefox.origin}/welcome.html`);
      if (!found) throw new Error('The first screen is not open.');
      return found;
    }, 5_000);
    options = await firefox.ours('options.html');
    expect(await kept()).toEqual([{}, {}, []]);
    await expectSound(welcome, [320]);
    await welcome.click('button', 'Agree and practise');
    await vi.waitFor(async () => expect(await welcome.evaluate(() => location.pathname)).toBe('/practice.html'), 5_000);
    await vi.waitFor(async () => expect(await kept()).toMatchObject([{ consent: { agreed: true } }, {}, []]));
    await welcome.close();
  });

  it('marks the practice page, with a card under the pointer', async () => {
    const practice = await firefox.ours('practice.html#contact');
    await marked(practice);
    await expectCard(practice);
    await expectSound(practice, [320]);
    await practice.close();
  });
});

describe('a profile on a real host name', () => {
  it('is marked, counted in the badge, and has a card under the pointer', async () => {
    profile = await firefox.visit(address, freelancer({ bio: invitation }));
    await marked(profile);
    expect((await marks(profile)).act).toEqual([invitation]);
    await vi.waitFor(async () => expect(await toolbar(address)).toMatchObject({ badge: '1' }), 5_000);
    await expectCard(profile);
  });

  it('has a popup with the finding, in its own width, and rules that can be switched', async () => {
    await profile.bringToFront();
    await firefox.clickIcon();
    await vi.waitFor(async () => expect((await view('popup'))?.text).toContain('To ask about: 1'), 5_000);
    await vi.waitFor(async () => expect((await view('popup'))?.width).toBe(384), 5_000);
    const popup = await firefox.ours(`popup.html?tab=${(await toolbar(address)).tabId}`);
    await popup.says('message me on Telegram');
    await expectSound(popup, [320]);
    await popup.click('tab', 'Rules');
    await popup.click('switch', 'Contact outside the site');
    await vi.waitFor(async () => expect(await marks(profile)).toEqual({}), 5_000);
    await popup.click('switch', 'Contact outside the site');
    await marked(profile);
    await popup.click('tab', 'This page');
    await popup.click('button', 'Open the side panel, with a review');
  });

  it('has its report in the sidebar, which follows the tab in front', async () => {
    await profile.bringToFront();
    await vi.waitFor(async () => expect((await view('sidebar'))?.text).toContain('To ask about: 1'), 5_000);
    const other = await firefox.visit(elsewhere, freelancer({ bio: 'I restore old clocks.' }));
    await vi.waitFor(async () => expect((await view('sidebar'))?.text).toContain('Nothing to ask about'), 5_000);
    await other.close();
  });
});

describe('an address that a profile gives', () => {
  const code = 'https://github.com/quillon-sample';

  it('is asked about when the user opened it, and the site has no such page', async () => {
    const page = await firefox.visit(
      elsewhere,
      freelancer({ bio: `I restore clocks. My code is at ${code} for all.` }),
    );
    const popup = await firefox.ours(`popup.html?tab=${(await toolbar(elsewhere)).tabId}`);
    await popup.says('Nothing to ask about');
    const gone = await firefox.visit(code, '<!doctype html><title>Page not found · GitHub</title><h1>404</h1>');
    await vi.waitFor(async () => expect((await marks(page)).ask).toEqual([code]), 5_000);
    for (const one of [gone, popup, page]) await one.close();
  });
});

describe('a review', () => {
  it('begins, keeps its notes, and tells the shared hours', async () => {
    const panel = await firefox.ours(`sidepanel.html?tab=${(await toolbar(address)).tabId}`);
    await panel.says('message me on Telegram');
    await expectSound(panel, [252]);
    await panel.click('tab', 'Review');
    await panel.click('button', 'Start the review');
    await panel.type('textbox', 'Notes', 'Asked about the message.');
    await panel.says('The notes are kept.');
    await expectSound(panel, [252]);
    await panel.reload();
    await panel.click('tab', 'Review');
    await panel.says('Checklist');
    const notes = () => panel.evaluate(() => document.querySelector('textarea')?.value);
    await vi.waitFor(async () => expect(await notes()).toBe('Asked about the message.'), 5_000);
    await panel.click('tab', 'Hours');
    await panel.says('By what the page says, it is now');
    await expectSound(panel, [252]);
    await panel.close();
  });
});

it('goes on when the background has ended', async () => {
  expect(await firefox.endBackground()).toBe('stopped');
  await profile.reload();
  await marked(profile);
});

it.each(['light', 'dark'] as const)('has options and guidance without a fault, %s', async (scheme) => {
  await firefox.prefer(scheme);
  for (const path of ['options.html', 'guidance.html', 'guidance.html?page=vetting-checklist']) {
    const page = await firefox.ours(path);
    await expectSound(page, [320]);
    await page.close();
  }
});

it('asks no other host for anything', () => {
  const hosts = firefox.requests.map((url) => new URL(url).host);
  expect([...new Set(hosts)]).toEqual(['www.freelancer.com', 'github.com']);
});

it('erases everything: both areas and every database are empty', async () => {
  await options.bringToFront();
  await options.reload();
  await options.click('button', 'Erase everything?');
  await options.click('button', 'Yes, erase everything');
  await options.says('Everything is erased.');
  expect(await kept()).toEqual([{}, {}, []]);
  await vi.waitFor(async () => expect(await marks(profile)).toEqual({}), 5_000);
});
