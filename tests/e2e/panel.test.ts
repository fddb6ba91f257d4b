import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { faults } from './axe';
import { Browser } from './browser';
import { freelancer, invitation, ordinary } from './pages';

const address = 'https://www.freelancer.com/u/quillon7';
const elsewhere = 'https://www.freelancer.com/u/brannoc9';

let browser: Browser;
let profile: Page;
let panel: Page;

const openPanel = async (page: Page): Promise<Page> => {
  const tabId = await browser.tabIdOf(page);
  const opened = await browser.context.newPage();
  await opened.setViewportSize({ width: 400, height: 800 });
  await opened.goto(`${browser.origin}/sidepanel.html?tab=${tabId}`);
  return opened;
};

const tab = (name: string, within = panel) => within.getByRole('tab', { name }).click();
const notes = (within = panel) => within.getByRole('textbox', { name: 'Notes' });
const reason = (within = panel) => within.getByLabel('The reason, in your own words');
const isKept = (within = panel) => within.getByText('The notes are kept.').waitFor();
const databases = () => panel.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

/** Writes down, in the page, whose review it shows from now on. */
function recordNames(): void {
  const names: string[] = [];
  new MutationObserver(() => {
    const name = document.querySelector('.review h2')?.textContent ?? 'none';
    if (names.at(-1) !== name) names.push(name);
    document.body.dataset.names = names.join(', ');
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

async function expectAccessible(page: Page): Promise<void> {
  // What the header covers while one scrolls is no smaller for it.
  await page.evaluate(() => scrollTo(0, 0));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await faults(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await faults(page)).toEqual([]);
  await page.setViewportSize({ width: 400, height: 800 });
}

beforeAll(async () => {
  browser = await Browser.open();
  profile = await browser.visit(address, freelancer({ bio: invitation }));
  await vi.waitFor(async () => expect((await browser.toolbar(profile)).badge).not.toBe(''), 5_000);
  panel = await openPanel(profile);
});
afterAll(() => browser.close());
// A page behind another one draws once a second.
beforeEach(() => panel.bringToFront());

describe('the side panel', () => {
  it('shows the report of the page', async () => {
    await panel.getByRole('heading', { name: 'Check before you share access or pay' }).waitFor();
    await panel.getByText('message me on Telegram').first().waitFor();
    await expectAccessible(panel);
  });

  it('is opened beside the page by the button of the popup', async () => {
    const popup = await browser.clickIcon(profile);
    await popup.waitFor(/To ask about/);
    await popup.click('Open the side panel, with a review');
    const session = await browser.context.browser()?.newBrowserCDPSession();
    await vi.waitFor(async () => {
      const { targetInfos = [] } = (await session?.send('Target.getTargets')) ?? {};
      expect(targetInfos.map(({ url }) => url)).toContain(`${browser.origin}/sidepanel.html`);
    }, 5_000);
    await session?.detach();
  });

  it('keeps nothing before a review begins', async () => {
    await tab('Review');
    await panel.getByRole('heading', { name: 'Start a review' }).waitFor();
    expect(await databases()).toEqual([]);
    await expectAccessible(panel);
  });

  it('begins a review under a name of the user’s own, with a step for what was found', async () => {
    await panel.getByLabel('Your name for this candidate').fill('Clock maker, second applicant');
    await panel.getByRole('button', { name: 'Start the review' }).click();
    await panel.getByRole('heading', { name: 'Clock maker, second applicant' }).waitFor();
    await panel.getByText('First contact').click();
    await panel
      .getByLabel(/^Ask about: /)
      .first()
      .check();
    await panel.getByText(/^Steps done: 1 of/).waitFor();
    await expectAccessible(panel);
  });

  it('keeps notes while they are typed', async () => {
    await notes().fill('Asked about the message. Waiting.');
    await isKept();
    await panel.reload();
    await tab('Review');
    await vi.waitFor(async () => expect(await notes().inputValue()).toBe('Asked about the message. Waiting.'));
    await panel.getByText(/^Steps done: 1 of/).waitFor();
  });

  it('loses no note where two windows write at once', async () => {
    const other = await openPanel(profile);
    await tab('Review', other);
    await notes(other).waitFor();
    await panel.bringToFront();
    await Promise.all([notes().fill('Written in the first window.'), notes(other).fill('Written in the second.')]);
    await panel.getByText('Another window wrote these notes at the same time').waitFor();
    await other.close();
    await panel.getByRole('button', { name: 'Add them to mine' }).click();
    await panel.getByText('Another window wrote these notes').waitFor({ state: 'detached' });
    expect((await notes().inputValue()).split('\n\n').sort()).toEqual([
      'Written in the first window.',
      'Written in the second.',
    ]);
  });

  it('asks for a reason of the user’s own before it keeps a conclusion', async () => {
    await panel.getByLabel('Unsure').check();
    await panel.getByRole('button', { name: 'Keep the conclusion' }).click();
    await panel.getByRole('alert').filter({ hasText: 'Write the reason in your own words first' }).waitFor();
    expect(await panel.evaluate(() => document.activeElement?.id)).toBe('conclusion-reason');
    await panel.getByLabel('The reason, in your own words').fill('The two lines do not fit, and I have asked.');
    await panel.getByRole('button', { name: 'Keep the conclusion' }).click();
    await panel.getByText(/^Kept on /).waitFor();
  });

  it('takes no edit of one’s own, made while the notes are being written down, for another window’s', async () => {
    await notes().fill('First words.');
    await isKept();
    await notes().evaluate((field: HTMLTextAreaElement) => {
      for (const text of ['Second words.', 'Third words.']) {
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        field.dispatchEvent(new FocusEvent('blur'));
      }
    });
    await isKept();
    await panel.reload();
    await tab('Review');
    await vi.waitFor(async () => expect(await notes().inputValue()).toBe('Third words.'));
    expect(await panel.getByText('Another window wrote these notes').count()).toBe(0);
  });

  it('shows a conclusion that another window keeps, and holds what is typed here', async () => {
    const other = await openPanel(profile);
    await tab('Review', other);
    await other.getByLabel('Ask more first').check();
    await reason(other).fill('Kept in the other window.');
    await other.getByRole('button', { name: 'Keep the conclusion' }).click();
    await panel.bringToFront();
    await vi.waitFor(async () => expect(await reason().inputValue()).toBe('Kept in the other window.'));
    expect(await panel.getByLabel('Ask more first').isChecked()).toBe(true);
    await reason().fill('Begun here.');
    await tab('Report');
    await tab('Review');
    expect(await reason().inputValue()).toBe('Begun here.');
    await other.bringToFront();
    await reason(other).fill('Kept there once more.');
    await other.getByRole('button', { name: 'Keep the conclusion' }).click();
    await panel.bringToFront();
    await panel.getByText('Meanwhile another window kept a conclusion: Ask more first.').waitFor();
    await other.close();
    await panel.getByText('Kept there once more.').waitFor();
    await expectAccessible(panel);
    await panel.getByRole('button', { name: 'Keep the conclusion' }).click();
    await panel.getByText('Meanwhile another window').waitFor({ state: 'detached' });
    expect(await reason().inputValue()).toBe('Begun here.');
  });

  it('shows what it could not copy', async () => {
    await panel.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
    });
    await panel.getByRole('button', { name: 'Copy the text' }).click();
    const text = panel.getByRole('textbox', { name: 'Copy the text' });
    expect(await text.inputValue()).toContain('Clock maker, second applicant');
    await expectAccessible(panel);
  });

  it('keeps what is typed in its field where the browser has no room left, and says so', async () => {
    const full = await openPanel(profile);
    await full.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('No room.', 'QuotaExceededError');
      };
    });
    await tab('Review', full);
    const before = await notes(full).inputValue();
    await notes(full).fill(`${before}\n\nTyped on a full disk.`);
    await full.getByRole('alert').filter({ hasText: 'The browser has no room left' }).waitFor();
    expect(await notes(full).inputValue()).toContain('Typed on a full disk.');
    expect(await notes().inputValue()).toBe(before);
    await full.close();
  });

  it('says what has changed since', async () => {
    browser.server.pages.set(address, freelancer({ bio: ordinary }));
    await profile.reload();
    await panel.reload();
    await tab('Review');
    await panel.getByText(/^Changed since/).waitFor();
    await panel.getByText('I restore old clocks').waitFor();
    await panel.getByRole('button', { name: 'Keep what it shows today' }).click();
    await panel.getByText(/^Nothing that is kept has changed since/).waitFor();
  });

  it('puts two profiles of one person side by side where the user says so', async () => {
    const second = await browser.visit(elsewhere, freelancer({ bio: ordinary, headline: 'Watch maker' }));
    await vi.waitFor(async () => expect((await browser.toolbar(second)).title).toContain('Nothing to ask'), 5_000);
    const beside = await openPanel(second);
    await tab('Review', beside);
    await beside.getByText('This profile belongs to a candidate whom you review already').click();
    await beside.getByRole('button', { name: 'Add it to the review of “Clock maker, second applicant”' }).click();
    await beside.locator('summary', { hasText: 'Clock maker, second applicant' }).click();
    const row = beside.getByRole('row').filter({ hasText: 'headline' });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/different\s+Watch maker\s+Clock maker/);
    await expectAccessible(beside);
    await beside.close();
    await second.close();
  });

  it('hands the review on as Markdown, JSON and paper, whole or without what says who it is about', async () => {
    const saved = async (button: string) => {
      const [download] = await Promise.all([
        panel.waitForEvent('download'),
        panel.getByRole('button', { name: button }).click(),
      ]);
      return readFileSync(await download.path(), 'utf8');
    };
    const printed = async () => {
      const [paper] = await Promise.all([
        browser.context.waitForEvent('page'),
        panel.getByRole('link', { name: 'Print' }).click(),
      ]);
      await paper.getByRole('heading', { name: 'Review of a candidate' }).waitFor();
      await expectAccessible(paper);
      const text = await paper.getByRole('main').innerText();
      await paper.close();
      return text;
    };
    const kept = [/Clock maker, second applicant/, /Third words/, /freelancer\.com\/u\/quillon7/];
    for (const text of [await saved('Save as Markdown'), await saved('Save as JSON'), await printed()]) {
      for (const words of [...kept, /Begun here/]) expect(text.replaceAll('\\', '')).toMatch(words);
    }
    await panel.getByLabel('Leave out names, addresses, quotes and notes').check();
    for (const text of [await saved('Save as Markdown'), await saved('Save as JSON'), await printed()]) {
      for (const words of kept) expect(text.replaceAll('\\', '')).not.toMatch(words);
      expect(text).toMatch(/Begun here/);
      expect(text).toMatch(/Left out/);
    }
  });

  it('erases a review after a question, and leaves no database behind', async () => {
    await panel.getByRole('button', { name: 'Erase this review now' }).click();
    await panel.getByRole('button', { name: 'Leave it' }).click();
    await panel.getByRole('button', { name: 'Erase this review now' }).click();
    await panel.getByRole('button', { name: 'Erase this review now' }).click();
    await panel.getByRole('heading', { name: 'Start a review' }).waitFor();
    expect(await databases()).toEqual([]);
  });

  it('tells the shared hours of the user’s team, over the days on which clocks change', async () => {
    await tab('Hours');
    await panel.getByText(/^By what the page says, it is now/).waitFor();
    await panel.getByLabel('Time zone').selectOption('America/New_York');
    await panel.getByLabel('Project from (optional)').fill('2027-03-01');
    await panel.getByLabel('Until (optional)').fill('2027-04-30');
    await panel.getByText('March 14, 2027 – March 27, 2027').waitFor();
    await expectAccessible(panel);
  });

  it('follows the tab in front', async () => {
    const following = await browser.context.newPage();
    await following.goto(`${browser.origin}/sidepanel.html`);
    const other = await browser.visit(elsewhere, freelancer({ bio: invitation }));
    await vi.waitFor(async () => expect((await browser.toolbar(other)).badge).toBe('1'), 5_000);
    await following.bringToFront();
    await following.getByText('message me on Telegram').first().waitFor();
    await profile.bringToFront();
    await following.bringToFront();
    await following.getByText('Nothing to ask about in what could be read').first().waitFor();
    await following.close();
    await other.close();
  });

  it('never shows the review of one person beside the page of another', async () => {
    const other = await browser.visit(elsewhere, freelancer({ bio: ordinary }));
    await vi.waitFor(async () => expect((await browser.toolbar(other)).title).toContain('Nothing to ask'), 5_000);
    const following = await browser.context.newPage();
    await following.goto(`${browser.origin}/sidepanel.html`);
    await tab('Review', following);
    for (const [page, name] of [
      [profile, 'First person'],
      [other, 'Second person'],
    ] as const) {
      await page.bringToFront();
      await following.bringToFront();
      await following.getByLabel('Your name for this candidate').fill(name);
      await following.getByRole('button', { name: 'Start the review' }).click();
      await following.getByRole('heading', { name }).waitFor();
    }
    await notes(following).fill('Typed as the page is left.');
    await following.evaluate(recordNames);
    await profile.bringToFront();
    await following.bringToFront();
    await following.getByRole('heading', { name: 'First person' }).waitFor();
    expect(await following.evaluate(() => document.body.dataset.names)).toBe('none, First person');
    await other.bringToFront();
    await following.bringToFront();
    await vi.waitFor(async () => expect(await notes(following).inputValue()).toBe('Typed as the page is left.'));
    for (const [page, name] of [
      [other, 'Second person'],
      [profile, 'First person'],
    ] as const) {
      await page.bringToFront();
      await following.bringToFront();
      await following.locator('.review').getByRole('heading', { name }).waitFor();
      await following.getByRole('button', { name: 'Erase this review now' }).click();
      await following.getByRole('button', { name: 'Erase this review now' }).click();
      await following.getByRole('heading', { name: 'Start a review' }).waitFor();
    }
    await other.close();
    await following.close();
  });

  // Last: Playwright does not let go of a worker that has ended.
  it('keeps a note also when the background has ended', async () => {
    await tab('Review');
    await panel.getByRole('button', { name: 'Start the review' }).click();
    await notes().waitFor();
    await browser.killWorker();
    await notes().fill('Written while nobody listens.');
    await isKept();
    await panel.reload();
    await tab('Review');
    await vi.waitFor(async () => expect(await notes().inputValue()).toBe('Written while nobody listens.'));
  });
});
