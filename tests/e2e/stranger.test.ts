import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { extensionFolder } from '../../scripts/browser';
import { guidanceOf } from '../../src/guidance';
import { t } from '../../src/words';
import { Browser, marks } from './browser';
import { Keyboard } from './keyboard';

/** Somebody who has just installed it, and knows nothing of it: from the first screen to the question and its reasons. */
let browser: Browser;
let welcome: Page;
beforeEach(async () => {
  browser = await Browser.open('', extensionFolder, false);
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  welcome = await vi.waitFor(() => {
    const found = browser.context.pages().find((page) => page.url() === `${browser.origin}/welcome.html`);
    expect(found).toBeDefined();
    return found as Page;
  }, 5_000);
  await welcome.bringToFront();
  await welcome.getByRole('button', { name: t('consent.welcome.agree') }).waitFor();
});
afterEach(() => browser.close());

const rule = guidanceOf('off-platform-contact');
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const marked = (page: Page) => vi.waitFor(async () => expect((await marks(page)).act).toHaveLength(1), 10_000);
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true }).waitFor();
const profileOf = (number: number) => t('practice.profileOf', { number, total: 16 });
const opened = (from: Page, act: () => Promise<void>) =>
  Promise.all([from.context().waitForEvent('page'), act()]).then(([page]) => page);

describe('a stranger with a keyboard', () => {
  it('is at the question, and at what stands behind it, within 30 presses', async () => {
    const keys = new Keyboard(welcome);
    await agree(keys);
    await toProfile(keys, 2);
    await answer(keys);
    const popup = await browser.popup(welcome);
    keys.page = popup;
    await heading(popup, rule.name);
    await copyQuestion(keys);
    await changeWords(keys);
    await keys.tabTo(t('finding.why'), t('finding.guidanceOf', { name: rule.name }));
    const guidance = await opened(popup, () => keys.press('Enter'));
    await heading(guidance, rule.name);
    expect(keys.presses).toBeLessThanOrEqual(30);
  });

  it('is not lost when a finding is put away or comes back, or when a page is added or removed', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${browser.origin}/practice.html#contact`);
    await marked(page);
    const popup = await browser.popup(page);
    const keys = new Keyboard(popup);
    await heading(popup, rule.name);
    const [undo, dismiss] = [
      t('finding.undoNamed', { name: rule.name }),
      t('finding.dismissNamed', { name: rule.name, days: 30 }),
    ];
    await keys.tabTo(t('popup.page'), t('finding.show'), t('finding.copy'), t('finding.change'));
    await keys.tabTo(t('finding.why'), t('finding.guidanceOf', { name: rule.name }), dismiss);
    await keys.press('Enter');
    await isAt(keys, undo);
    await keys.press('Enter');
    await isAt(keys, rule.name);
    await toComparing(keys);
    await keys.press('Enter');
    await isAt(keys, t('comparing.title'));
    await keys.tabTo(t('comparing.removeNamed', { name: 'The first one' }));
    await keys.press('Enter');
    await isAt(keys, t('comparing.title'));
    await keys.tabTo(t('comparing.label'));
  });
});

describe('a stranger with a mouse', () => {
  it('comes to the same question, in eight clicks', async () => {
    await welcome.getByRole('button', { name: t('consent.welcome.agree') }).click();
    await heading(welcome, profileOf(1));
    await welcome.getByRole('link', { name: t('practice.next') }).click();
    await welcome.getByRole('radio', { name: t('practice.choice.stay') }).click();
    await welcome.getByRole('button', { name: t('practice.compare') }).click();
    await heading(welcome, t('practice.lesson.contact.title'));
    await marked(welcome);
    const popup = await browser.popup(welcome);
    const card = popup.getByRole('article', { name: rule.name });
    await card.getByRole('button', { name: t('finding.copy') }).click();
    await vi.waitFor(async () => expect(await clipboard(popup)).toBe(rule.question));
    await card.getByRole('button', { name: t('finding.change') }).click();
    await popup.getByLabel(t('message.label')).fill('Shall we talk here?');
    await card.getByRole('button', { name: t('message.copy'), exact: true }).click();
    await vi.waitFor(async () => expect(await clipboard(popup)).toBe('Shall we talk here?'));
    const link = popup.getByRole('link', { name: t('finding.guidanceOf', { name: rule.name }) });
    await heading(await opened(popup, () => link.click()), rule.name);
  });
});

async function agree(keys: Keyboard): Promise<void> {
  await keys.tabTo(t('consent.welcome.agree'));
  await keys.press('Enter');
  await welcome.waitForURL(/practice\.html/);
  await heading(welcome, profileOf(1));
}

/** From the top of the practice page, past the numbers of the profiles and past the first one. */
async function toProfile(keys: Keyboard, number: number): Promise<void> {
  await keys.tabTo(t('practice.skip'));
  await keys.press('Enter');
  await isAt(keys, profileOf(1));
  await keys.tabTo(t('practice.choice.usual'), t('practice.compare'), t('practice.next'));
  await keys.press('Enter');
  await heading(welcome, profileOf(number));
  await isAt(keys, profileOf(number));
}

async function answer(keys: Keyboard): Promise<void> {
  await marked(welcome);
  await keys.press('Tab');
  await keys.press('ArrowDown');
  await isAt(keys, t('practice.choice.stay'));
  await keys.tabTo(t('practice.compare'));
  await keys.press('Enter');
  await isAt(keys, t('practice.lesson.contact.title'));
}

async function copyQuestion(keys: Keyboard): Promise<void> {
  await keys.tabTo(t('popup.page'), t('finding.show'), t('finding.copy'));
  await keys.press('Enter');
  await vi.waitFor(async () => expect(await clipboard(keys.page)).toBe(rule.question));
  await isAt(keys, t('finding.copy'));
}

/** Words of one's own, taken back, and written again. */
async function changeWords(keys: Keyboard): Promise<void> {
  await keys.tabTo(t('finding.change'));
  await keys.press('Enter');
  await isAt(keys, t('message.label'));
  await keys.press('Control+A');
  await keys.page.keyboard.type('Shall we talk here?');
  await keys.tabTo(t('message.copy'), t('message.again'));
  await keys.press('Enter');
  await isAt(keys, t('message.label'));
  await keys.press('Control+A');
  await keys.page.keyboard.type('Shall we stay here?');
  await keys.tabTo(t('message.copy'));
  await keys.press('Enter');
  await vi.waitFor(async () => expect(await clipboard(keys.page)).toBe('Shall we stay here?'));
  await keys.tabTo(t('message.again'));
}

/** On by Tab, past whatever stands between, to the page's name, which is typed, and to the button that adds it. */
async function toComparing(keys: Keyboard): Promise<void> {
  while ((await keys.focused()) !== t('comparing.label') && keys.presses < 60) await keys.press('Tab');
  await keys.press('Control+A');
  await keys.page.keyboard.type('The first one');
  await keys.tabTo(t('comparing.add'));
}

/** The focus has gone there by itself, and can be seen. */
async function isAt(keys: Keyboard, name: string): Promise<void> {
  await vi.waitFor(async () => expect(await keys.focused()).toBe(name));
  expect(await keys.isRinged(), `the ring around “${name}”`).toBe(true);
}
