import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Browser, marks } from './browser';
import { clockAt, freelancer, freelancerPage, freelancerProfile, github, invitation, ordinary } from './pages';

const first = 'https://www.freelancer.com/u/quillon7';
const second = 'https://www.freelancer.com/u/dorane_a';

let browser: Browser;
beforeAll(async () => {
  browser = await Browser.open();
});
afterAll(() => browser.close());

const actMarks = async (page: Page) => (await marks(page)).act ?? [];
const marked = (page: Page, part: string) =>
  vi.waitFor(async () => expect((await actMarks(page))[0]).toContain(part), 5_000);
const unmarked = (page: Page) => vi.waitFor(async () => expect(await marks(page)).toEqual({}), 5_000);
const titled = (page: Page, part: string) =>
  vi.waitFor(async () => expect((await browser.toolbar(page)).title).toContain(part), 5_000);

/** Replaces what stands in the profile, as a single-page site does. */
const render = (page: Page, html: string) =>
  page.evaluate((content) => {
    (document.querySelector('app-user-profile') as HTMLElement).innerHTML = content;
  }, html);

const go = (page: Page, url: string) => page.evaluate((address) => history.pushState({}, '', address), url);

const inviting = { bio: invitation, headline: 'Clock maker', location: 'porto, portugal' };
const calm = { bio: ordinary, headline: 'Beekeeper', location: 'turku, finland' };

describe('a page that changes', () => {
  it('is read when it renders late', async () => {
    const page = await browser.visit(first, freelancerPage(''));
    await titled(page, 'Could not read this page');
    await page.waitForTimeout(700);
    await render(page, freelancerProfile(inviting));
    await marked(page, '@quillon_sample');
    await titled(page, '1 thing to ask about');
    await page.close();
  });

  it('keeps its marks when it renders the same words again', async () => {
    const page = await browser.visit(first, freelancer(inviting));
    await marked(page, '@quillon_sample');
    await render(page, freelancerProfile(inviting));
    await marked(page, '@quillon_sample');
    await page.close();
  });

  it('keeps its marks when words are put before them', async () => {
    const page = await browser.visit(first, freelancer(inviting));
    await marked(page, '@quillon_sample');
    const before = await actMarks(page);
    await page.evaluate((start) => {
      const bio = document.querySelector('app-user-profile-summary-description div')?.firstChild as Text;
      bio.data = `${start} ${bio.data}`;
    }, ordinary);
    expect(await actMarks(page)).toEqual(before);
    await page.close();
  });

  it('loses a mark at once when the words are others', async () => {
    const page = await browser.visit(first, freelancer(inviting));
    await marked(page, '@quillon_sample');
    await page.evaluate(() => {
      const bio = document.querySelector('app-user-profile-summary-description div')?.firstChild as Text;
      bio.data = bio.data.replace('message me on Telegram @quillon_sample', 'read this');
    });
    expect(await actMarks(page)).toEqual([]);
    await titled(page, 'Nothing to ask about');
    await page.close();
  });
});

describe('a move to another profile within the page', () => {
  it('takes the old report away at once, and brings the new one when the words are there', async () => {
    const page = await browser.visit(first, freelancer(inviting));
    await marked(page, '@quillon_sample');
    await go(page, second);
    await unmarked(page);
    await page.waitForTimeout(1_500);
    expect(await marks(page)).toEqual({});
    expect((await browser.toolbar(page)).badge).toBe('');
    await render(page, freelancerProfile(calm));
    await titled(page, 'Nothing to ask about');
    expect(await marks(page)).toEqual({});
    await page.close();
  });

  it('does not give the next person the words of the one before, section by section', async () => {
    const page = await browser.visit(first, freelancer(inviting));
    await marked(page, '@quillon_sample');
    await go(page, second);
    await render(page, freelancerProfile({ ...inviting, headline: 'Beekeeper' }));
    await page.waitForTimeout(400);
    expect(await marks(page)).toEqual({});
    await render(page, freelancerProfile(calm));
    await titled(page, 'Nothing to ask about');
    expect(await marks(page)).toEqual({});
    await page.close();
  });

  it('goes back and forward', async () => {
    const page = await browser.visit(first, freelancer(calm));
    await page.evaluate(
      ([a, b]) => {
        addEventListener('popstate', () => {
          const content = location.pathname === '/u/quillon7' ? a : b;
          (document.querySelector('app-user-profile') as HTMLElement).innerHTML = content as string;
        });
      },
      [freelancerProfile(calm), freelancerProfile(inviting)],
    );
    await titled(page, 'Nothing to ask about');
    await go(page, second);
    await render(page, freelancerProfile(inviting));
    await marked(page, '@quillon_sample');
    await page.goBack();
    await unmarked(page);
    await titled(page, 'Nothing to ask about');
    await page.goForward();
    await marked(page, '@quillon_sample');
    await page.close();
  });

  it('reads a profile that is reached from another page of the site', async () => {
    const page = await browser.visit('https://www.freelancer.com/search/users', freelancerPage('<p>Results</p>'));
    await titled(page, 'this is not a profile page');
    await go(page, first);
    await render(page, freelancerProfile(inviting));
    await marked(page, '@quillon_sample');
    await go(page, second);
    await unmarked(page);
    await page.close();
  });

  it('says what a page is that is no profile', async () => {
    const page = await browser.visit(first, freelancer(inviting));
    await marked(page, '@quillon_sample');
    await go(page, 'https://www.freelancer.com/search/projects');
    await unmarked(page);
    await titled(page, 'list');
    await page.close();
  });
});

describe('whatever the browser does', () => {
  it('goes on when the background was ended', async () => {
    const page = await browser.visit(first, freelancer(calm));
    await titled(page, 'Nothing to ask about');
    await browser.killWorker();
    await render(page, freelancerProfile(inviting));
    await marked(page, '@quillon_sample');
    await titled(page, '1 thing to ask about');
    await page.close();
  });

  it('reads a page that the browser restores, but not the time of its clock', async () => {
    browser.server.pages.set(second, '<p>Elsewhere</p>');
    const person = { bio: invitation, clock: clockAt(11 * 60) };
    const page = await browser.visit(first, freelancer(person));
    await vi.waitFor(async () => expect((await browser.toolbar(page)).badge).toBe('2'));
    await page.goto('https://example.com/');
    await page.goBack();
    await marked(page, '@quillon_sample');
    await titled(page, 'thing');
    await page.close();
  });

  it('reads each new document of a site for itself', async () => {
    browser.server.pages.set('https://github.com/dorane', github('dorane', { bio: ordinary }));
    const html = github('quillon', { bio: ordinary, location: 'Porto, Portugal', offset: '11.0', clock: '05:00' });
    const page = await browser.visit('https://github.com/quillon', html);
    await vi.waitFor(async () => expect((await marks(page)).ask).toHaveLength(2));
    await page.goto('https://github.com/dorane');
    await titled(page, 'Nothing to ask about');
    expect(await marks(page)).toEqual({});
    await page.goBack();
    await vi.waitFor(async () => expect((await marks(page)).ask).toHaveLength(2));
    await page.close();
  });
});
