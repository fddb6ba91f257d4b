import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Browser, marks } from './browser';
import { clockAt, freelancer, github, invitation, ordinary, upworkPage, upworkProfile } from './pages';

const address = 'https://www.freelancer.com/u/quillon7';
const words = 'Please message me on Telegram @quillon_sample before you post the job.';

let browser: Browser;
beforeAll(async () => {
  browser = await Browser.open();
});
afterAll(() => browser.close());
beforeEach(async () => {
  await browser.store({});
});

const marked = (page: Page) => vi.waitFor(async () => expect(await marks(page)).not.toEqual({}), 5_000);
const unmarked = (page: Page) => vi.waitFor(async () => expect(await marks(page)).toEqual({}), 5_000);

describe('a page with something to ask about', () => {
  it('marks the words, and says how many there are in the toolbar', async () => {
    const page = await browser.visit(address, freelancer({ bio: `${ordinary} ${invitation}` }));
    await marked(page);
    expect((await marks(page)).act?.[0]).toContain('Telegram @quillon_sample');
    const { badge, title } = await browser.toolbar(page);
    expect(badge).toBe('1');
    expect(title).toMatch(/^Second Look: 1 to ask about; \d+ of \d+ checks were possible$/);
    await page.close();
  });

  it('changes nothing of the page', async () => {
    const html = freelancer({ bio: invitation });
    const page = await browser.visit(address, html);
    await marked(page);
    const shown = await page.content();
    expect(shown).toBe(
      await (await browser.context.newPage()).evaluate((source) => {
        const parsed = new DOMParser().parseFromString(source, 'text/html');
        return `<!DOCTYPE html>${parsed.documentElement.outerHTML}`;
      }, html),
    );
    await page.close();
  });

  it('shows a missing video only beside something to ask', async () => {
    const url = 'https://www.upwork.com/freelancers/~0123456789abcdef03';
    const page = await browser.visit(url, upworkPage(upworkProfile({ bio: invitation })));
    await marked(page);
    await vi.waitFor(async () => expect((await marks(page)).context).toHaveLength(1));
    expect((await browser.toolbar(page)).badge).toBe('1');
    browser.server.pages.set(url, upworkPage(upworkProfile({ bio: ordinary })));
    await page.reload();
    await vi.waitFor(async () => expect((await browser.toolbar(page)).title).toContain('Nothing to ask about'));
    expect(await marks(page)).toEqual({});
    await page.close();
  });

  it.each([
    [
      'www.upwork.com',
      'https://www.upwork.com/freelancers/~0123456789abcdef04',
      upworkPage(upworkProfile({ bio: ordinary, clock: clockAt(11 * 60) })),
    ],
    [
      'www.freelancer.com',
      'https://www.freelancer.com/u/quillon8',
      freelancer({ bio: ordinary, clock: clockAt(11 * 60) }),
    ],
    [
      'github.com',
      'https://github.com/quillon9',
      github('quillon9', { bio: ordinary, location: 'Porto, Portugal', clock: '05:00 (UTC +11:00)', offset: '11.0' }),
    ],
  ])('marks a clock and a location that differ on %s', async (_, url, html) => {
    const page = await browser.visit(url, html);
    await marked(page);
    const { ask } = await marks(page);
    expect(ask).toHaveLength(2);
    expect(ask?.[0]).toMatch(/porto, portugal/i);
    expect(ask?.[1]).toMatch(/\d{1,2}:\d\d/);
    expect((await browser.toolbar(page)).badge).toBe('1');
    await page.close();
  });

  it('reads a GitHub profile without taking its contact details for anything', async () => {
    const page = await browser.visit('https://github.com/quillon10', github('quillon10', { bio: invitation }));
    await vi.waitFor(async () => expect((await browser.toolbar(page)).title).toContain('Nothing to ask about'));
    expect(await marks(page)).toEqual({});
    await page.close();
  });
});

/** What pages send to the background from now on: the kinds of what they read. */
async function readingsSent(): Promise<() => Promise<string[]>> {
  const worker = await browser.worker();
  await worker.evaluate(() => {
    const heard = globalThis as unknown as { kinds: string[] };
    heard.kinds = [];
    chrome.runtime.onMessage.addListener((message) => {
      if (message.type === 'page-read') heard.kinds.push(message.state.kind);
    });
  });
  return () => worker.evaluate(() => (globalThis as unknown as { kinds: string[] }).kinds);
}

describe('the popup', () => {
  const open = async (bio = invitation) => {
    const page = await browser.visit(address, freelancer({ bio, clock: clockAt(11 * 60) }));
    await marked(page);
    const popup = await browser.popup(page);
    await popup.getByRole('heading', { name: /^To ask about: \d/ }).waitFor();
    return { page, popup };
  };

  it('gives each finding its whole card', async () => {
    const { page, popup } = await open();
    const card = popup.getByRole('article', { name: 'Contact outside the site' });
    expect(await card.locator('blockquote').first().innerText()).toContain('Telegram @quillon_sample');
    expect(await card.getByRole('heading', { name: 'Innocent explanations' }).count()).toBe(1);
    expect(await card.getByRole('listitem').count()).toBeGreaterThanOrEqual(2);
    expect(await card.locator('.question').innerText()).toMatch(/\?/);
    await page.close();
    await popup.close();
  });

  it('is about the tab that the user came from where it is opened as a tab', async () => {
    const { page, popup } = await open();
    await page.bringToFront();
    const other = await browser.context.newPage();
    await other.goto(`${browser.origin}/popup.html`);
    await other.getByRole('heading', { name: 'To ask about: 2' }).waitFor();
    for (const one of [other, page, popup]) await one.close();
  });

  it('groups findings under the three wordings, and says what could not be checked', async () => {
    const { page, popup } = await open();
    const headings = await popup.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(headings.slice(0, 3)).toEqual(['To ask about: 2', 'Check before you share access or pay', 'Ask about this']);
    expect(await popup.getByText(/Could not be checked: \d/).count()).toBe(1);
    await page.close();
    await popup.close();
  });

  it('switches a rule off on the open page at once, and on again', async () => {
    const { page, popup } = await open();
    await popup.getByRole('tab', { name: 'Rules' }).click();
    const contact = popup.getByRole('switch', { name: 'Contact outside the site' });
    await contact.click();
    await vi.waitFor(async () => expect((await marks(page)).act).toBeUndefined());
    await vi.waitFor(async () => expect((await browser.toolbar(page)).badge).toBe('1'));
    await popup.bringToFront();
    await contact.click();
    await vi.waitFor(async () => expect((await marks(page)).act).toHaveLength(1));
    await page.close();
    await popup.close();
  });

  it('finds a rule by what it is about, and says when there is none', async () => {
    const { page, popup } = await open();
    await popup.getByRole('tab', { name: 'Rules' }).click();
    await popup.getByRole('searchbox').fill('clock it states');
    expect(await popup.getByRole('switch').count()).toBe(1);
    await popup.getByRole('searchbox').fill('xyzzy');
    expect(await popup.getByText('No rule has “xyzzy” in its name or meaning.').count()).toBe(1);
    await page.close();
    await popup.close();
  });

  it('takes a threshold within its bounds and refuses one outside', async () => {
    const { page, popup } = await open();
    await popup.getByRole('tab', { name: 'Rules' }).click();
    const field = popup.getByLabel('A text is short below');
    await field.fill('5000');
    await field.blur();
    await popup.getByText('Type a number from 50 to 400. 200 stays in use.').waitFor();
    await field.fill('300');
    await field.blur();
    await vi.waitFor(async () => {
      const stored = await popup.evaluate(() => chrome.storage.local.get('settings'));
      expect(stored).toMatchObject({ settings: { rules: { 'thin-profile': { thresholds: { bioLength: 300 } } } } });
    });
    await page.close();
    await popup.close();
  });

  it('puts a finding aside in one click, and takes it back', async () => {
    const { page, popup } = await open();
    await popup.getByRole('button', { name: /^Dismiss.*Contact outside the site/ }).click();
    await vi.waitFor(async () => expect((await marks(page)).act).toBeUndefined());
    await popup.getByRole('heading', { name: 'Dismissed on this profile' }).waitFor();
    expect((await browser.toolbar(page)).badge).toBe('1');
    await popup.bringToFront();
    await popup.getByLabel('Reason (optional)').fill('She answered: an old link.');
    await popup.getByLabel('Reason (optional)').blur();
    const kept = () => popup.evaluate(async () => JSON.stringify(await chrome.storage.local.get('dismissals')));
    await vi.waitFor(async () => expect(await kept()).toContain('an old link'));
    await popup.reload();
    await vi.waitFor(async () =>
      expect(await popup.getByLabel('Reason (optional)').inputValue()).toBe('She answered: an old link.'),
    );
    await popup.getByRole('button', { name: /^Undo/ }).click();
    await vi.waitFor(async () => expect((await marks(page)).act).toHaveLength(1));
    await page.close();
    await popup.close();
  });

  it('brings a dismissed finding back when its words change, and only then', async () => {
    const { page, popup } = await open();
    await popup.getByRole('button', { name: /^Dismiss.*Contact outside the site/ }).click();
    await vi.waitFor(async () => expect((await marks(page)).act).toBeUndefined());
    await page.reload();
    await vi.waitFor(async () => expect((await browser.toolbar(page)).badge).toBe('1'));
    expect((await marks(page)).act).toBeUndefined();
    browser.server.pages.set(address, freelancer({ bio: invitation.replace('quillon', 'other') }));
    await page.reload();
    await vi.waitFor(async () => expect((await marks(page)).act).toHaveLength(1));
    await page.close();
    await popup.close();
  });

  it('keeps a dismissed clock dismissed while it ticks', async () => {
    const { page, popup } = await open(`${ordinary} ${invitation}`);
    await popup.getByRole('button', { name: /^Dismiss.*Clock and place/ }).click();
    await vi.waitFor(async () => expect((await marks(page)).ask).toBeUndefined());
    browser.server.pages.set(address, freelancer({ bio: `${ordinary} ${invitation}`, clock: clockAt(11 * 60 + 1) }));
    await page.reload();
    await vi.waitFor(async () => expect((await browser.toolbar(page)).badge).toBe('1'));
    expect((await marks(page)).ask).toBeUndefined();
    await page.close();
    await popup.close();
  });

  it('keeps whom was looked at out of its store', async () => {
    const { page, popup } = await open();
    await popup.getByRole('button', { name: /^Dismiss.*Contact outside the site/ }).click();
    await popup.getByRole('heading', { name: 'Dismissed on this profile' }).waitFor();
    const stored = JSON.stringify(await popup.evaluate(() => chrome.storage.local.get()));
    expect(stored).toContain('off-platform-contact');
    expect(stored).not.toMatch(/quillon|telegram|freelancer\.com/i);
    await page.close();
    await popup.close();
  });

  it('shows the words on the page when asked', async () => {
    const { page, popup } = await open(`<p>${ordinary}</p><div style="height:3000px"></div><p>${invitation}</p>`);
    const card = popup.getByRole('article', { name: 'Contact outside the site' });
    await card.getByRole('button', { name: 'Show on page' }).click();
    await vi.waitFor(async () => expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1_000));
    await page.close();
    await popup.close();
  });

  it('copies the question', async () => {
    const { page, popup } = await open();
    const card = popup.getByRole('article', { name: 'Contact outside the site' });
    await card.getByRole('button', { name: 'Copy the question' }).click();
    await popup.getByText('Copied', { exact: true }).first().waitFor();
    await page.close();
    await popup.close();
  });

  it('leads to the guidance of a finding', async () => {
    const { page, popup } = await open();
    const opened = browser.context.waitForEvent('page');
    await popup.getByRole('link', { name: 'Guidance: Contact outside the site' }).click();
    const guidance = await opened;
    expect(await guidance.getByRole('heading', { level: 1 }).innerText()).toBe('Contact outside the site');
    for (const one of [guidance, page, popup]) await one.close();
  });

  it('stops reading a site, and says so', async () => {
    const { page, popup } = await open();
    await popup.getByRole('switch', { name: 'Read profiles on Freelancer.com' }).click();
    await unmarked(page);
    await popup.getByRole('heading', { name: 'Off on this site' }).waitFor();
    const sent = await readingsSent();
    await page.reload();
    await vi.waitFor(async () => expect((await browser.toolbar(page)).title).toBe('Second Look: Off on this site'));
    expect(await sent()).toEqual(['loading']);
    expect(await browser.toolbar(page)).toEqual({ badge: '', title: 'Second Look: Off on this site' });
    await popup.bringToFront();
    await popup.getByRole('switch', { name: 'Read profiles on Freelancer.com' }).click();
    await marked(page);
    await page.close();
    await popup.close();
  });

  it('says what it reads where no site of its own is open', async () => {
    const page = await browser.visit('https://example.com/', '<h1>Hello</h1>');
    const popup = await browser.popup(page);
    await popup.getByRole('heading', { name: 'Second Look does not read this page' }).waitFor();
    expect(await popup.getByText(/Upwork, Freelancer\.com, GitHub/).count()).toBe(1);
    await page.close();
    await popup.close();
  });
});

describe('the card beside a mark', () => {
  const at = (page: Page) =>
    page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('second-look-act') ?? [])] as unknown as StaticRange[];
      if (!range) throw new Error('nothing is marked');
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const { left, top, height } = live.getClientRects()[0] as DOMRect;
      return { x: left + 20, y: top + height / 2 };
    });

  /** The shadow root is closed, so the card can only be seen: did the picture of the page change? */
  const picture = async (page: Page) => (await page.screenshot()).toString('base64');

  it('appears under the pointer, stays while the pointer is on it, and goes with Escape', async () => {
    const page = await browser.visit(address, freelancer({ bio: invitation }));
    await marked(page);
    const before = await picture(page);
    expect(await page.locator('second-look-card').count()).toBe(0);
    const { x, y } = await at(page);
    await page.mouse.move(x, y);
    await vi.waitFor(async () => expect(await picture(page)).not.toBe(before));
    const shown = await picture(page);
    await page.mouse.move(x, y + 30);
    await page.waitForTimeout(500);
    expect(await picture(page)).toBe(shown);
    await page.keyboard.press('Escape');
    await vi.waitFor(async () => expect(await picture(page)).toBe(before));
    await page.close();
  });

  it('appears when the keyboard comes to the words', async () => {
    const page = await browser.visit(
      address,
      freelancer({ bio: `<a href="#x">${invitation}</a> <a href="#y">More</a>` }),
    );
    await marked(page);
    await page.keyboard.press('Tab');
    await vi.waitFor(async () => expect(await page.locator('second-look-card').count()).toBe(1));
    const shown = await picture(page);
    await page.keyboard.press('Tab');
    await vi.waitFor(async () => expect(await picture(page)).not.toBe(shown));
    await page.close();
  });

  it('comes with the shortcut for the next mark', async () => {
    const page = await browser.visit(address, freelancer({ bio: `<div style="height:3000px"></div>${invitation}` }));
    await marked(page);
    const tabId = await browser.tabIdOf(page);
    const worker = await browser.worker();
    await worker.evaluate((id) => chrome.tabs.sendMessage(id, { type: 'next-mark' }), tabId);
    await vi.waitFor(async () => expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1_000));
    await vi.waitFor(async () => expect(await page.locator('second-look-card').count()).toBe(1));
    await page.close();
  });
});

it('quotes exactly what stands on the page', async () => {
  const page = await browser.visit(address, freelancer({ bio: `${ordinary}\n${words}` }));
  await marked(page);
  expect(words).toContain((await marks(page)).act?.[0]);
  await page.close();
});
