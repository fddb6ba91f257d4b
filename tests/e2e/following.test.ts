import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Browser, marks } from './browser';
import { challengePage, freelancer, github } from './pages';

const code = 'https://github.com/quillon-sample';
const address = 'https://www.freelancer.com/u/quillon7';
const gone = '<!doctype html><title>Page not found · GitHub</title><body><h1>404</h1></body>';
const bio =
  'I restore old clocks and write about them. My code is at https://github.com/quillon-sample for all to see.';

/** A page of GitLab, whose card lists links. */
const gitlab = (login: string, link = '') => `<!doctype html><title>${login} · GitLab</title>
  <body data-page="users:show"><div class="user-profile-sidebar"><div class="user-profile-image"><h1>${login}</h1></div>
  <div class="user-info"><p class="profile-user-bio">I restore old clocks.</p>
  ${link && `<a href="${link}">my profile</a>`}</div></div></body>`;

let browser: Browser;
beforeAll(async () => {
  browser = await Browser.open();
});
afterAll(() => browser.close());
beforeEach(async () => {
  await browser.store({});
  browser.server.pages.clear();
  browser.server.moved.clear();
  browser.server.requests.length = 0;
  for (const page of browser.context.pages().slice(1)) await page.close();
  const worker = await browser.worker();
  await worker.evaluate(() => chrome.storage.session.clear());
});

/** What the popup says of the rule on a page, once it says `words`. */
async function popupSays(page: Page, words: RegExp): Promise<void> {
  const popup = await browser.popup(page);
  await vi.waitFor(async () => expect(await popup.locator('body').textContent()).toMatch(words), 5_000);
  await popup.close();
}

const unopened = /No address of another profile on this page was opened yet\. Open one yourself, and come back\./;

describe('an address in the text of a Freelancer.com profile', () => {
  it('is marked when the user opened it and the site has no such page', async () => {
    const page = await browser.visit(address, freelancer({ bio }));
    await popupSays(page, unopened);
    const other = await browser.visit(code, gone);
    await page.bringToFront();
    await vi.waitFor(async () => expect((await marks(page)).ask).toEqual([code]), 5_000);
    await popupSays(page, /gives the address github\.com\/quillon-sample\. You opened it, and the site says/);
    await other.close();
  });

  it('is clear when the page of that name is there, in other letters too', async () => {
    const page = await browser.visit(address, freelancer({ bio }));
    await popupSays(page, unopened);
    const other = await browser.visit(
      'https://github.com/Quillon-Sample',
      github('Quillon-Sample', { bio: 'Clocks.' }),
    );
    await vi.waitFor(async () => expect((await browser.toolbar(other)).title).toMatch(/possible/), 5_000);
    const popup = await browser.popup(page);
    const rule = /An address that leads nowhere, or to another account/;
    const found = popup.locator('details.others').filter({ hasText: rule });
    await vi.waitFor(async () => expect(await found.locator('summary').textContent()).toMatch(/^Checked/), 5_000);
    await popup.close();
    expect((await marks(page)).ask).toBeUndefined();
  });

  it('stays unchecked behind a challenge, and before the user agreed to the version that follows', async () => {
    const page = await browser.visit(address, freelancer({ bio }));
    await popupSays(page, unopened);
    await browser.visit(code, challengePage);
    await popupSays(page, unopened);
    await browser.store({ consent: { version: 1, at: '2026-01-02T12:00:00Z', agreed: true } });
    await browser.visit(code, gone);
    await popupSays(page, /Where the addresses of this page lead is not noted/);
    const worker = await browser.worker();
    expect(JSON.stringify(await worker.evaluate(() => chrome.storage.session.get()))).not.toMatch(/quillon/i);
  });
});

describe('a link of a profile', () => {
  const profile = 'https://github.com/quillon-sample';
  const old = 'https://gitlab.com/old-quillon';
  /** A profile whose card has a link to GitLab. */
  const linking = (link: string) =>
    github('quillon-sample', { bio: 'I restore old clocks.', location: 'Porto' }).replace(
      '</ul>',
      `<li itemprop="url">${link}</li></ul>`,
    );

  it.each<[how: string, link: string, press: 'left' | 'middle']>([
    ['in the same tab', `<a href="${old}">my other page</a>`, 'left'],
    ['in a new tab', `<a href="${old}" target="_blank" rel="noopener noreferrer nofollow">my other page</a>`, 'left'],
    ['with the middle button', `<a href="${old}">my other page</a>`, 'middle'],
  ])('that the site leads on to another account, opened %s', async (how, link, button) => {
    const page = await browser.visit(profile, linking(link));
    await popupSays(page, unopened);
    browser.server.moved.set(old, '/ostrakis');
    browser.server.pages.set('https://gitlab.com/ostrakis', gitlab('ostrakis'));
    await page.bringToFront();
    const [other] = await Promise.all([
      how === 'in the same tab' ? page : browser.context.waitForEvent('page'),
      page.getByText('my other page').click({ button }),
    ]);
    await other.waitForURL('https://gitlab.com/ostrakis');
    await vi.waitFor(async () => expect((await browser.toolbar(other)).title).toMatch(/possible/), 5_000);
    if (other === page) await page.goBack();
    await popupSays(
      page,
      /gives the address gitlab\.com\/old-quillon\. You opened it, and it led to the account “ostrakis”/,
    );
    await page.bringToFront();
    await vi.waitFor(async () => expect((await marks(page)).ask).toEqual(['my other page']), 5_000);
  });

  it('says nothing where the same page was reached in another way', async () => {
    const page = await browser.visit(profile, linking(`<a href="${old}">my other page</a>`));
    await popupSays(page, unopened);
    browser.server.moved.set(old, '/ostrakis');
    const other = await browser.visit('https://gitlab.com/ostrakis', gitlab('ostrakis'));
    await vi.waitFor(async () => expect((await browser.toolbar(other)).title).toMatch(/possible/), 5_000);
    await popupSays(page, unopened);
  });

  it('asks for no page by itself', async () => {
    const page = await browser.visit(profile, linking(`<a href="${old}">my other page</a>`));
    await popupSays(page, unopened);
    expect(browser.server.requests.filter((one) => one.includes('gitlab.com'))).toEqual([]);
  });
});
