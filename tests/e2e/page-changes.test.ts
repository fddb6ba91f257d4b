import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Browser, marks } from './browser';
import {
  clockAt,
  freelancerPage,
  freelancerProfile,
  github,
  invitation,
  ordinary,
  upworkPage,
  upworkProfile,
} from './pages';

/** One word of the next person has come; everything else still stands where it stood. */
const renameHeadline = (page: Page) =>
  page.evaluate((old) => {
    const headline = [...document.querySelectorAll('h2')].find(({ textContent }) => textContent === old);
    if (headline) headline.textContent = 'Beekeeper';
  }, inviting.headline);

/** Two sites that move from person to person within the page. */
const singlePageSites = [
  {
    site: 'Freelancer.com',
    first: 'https://www.freelancer.com/u/quillon7',
    second: 'https://www.freelancer.com/u/dorane_a',
    third: 'https://www.freelancer.com/u/emmerich3',
    search: 'https://www.freelancer.com/search/users',
    container: 'app-user-profile',
    pageOf: freelancerPage,
    profileOf: freelancerProfile,
  },
  {
    site: 'Upwork',
    first: 'https://www.upwork.com/freelancers/~0123456789abcdef01',
    second: 'https://www.upwork.com/freelancers/~0123456789abcdef02',
    third: 'https://www.upwork.com/freelancers/~0123456789abcdef03',
    search: 'https://www.upwork.com/nx/search/talent/',
    container: '[data-qa-profile-viewer-uid]',
    pageOf: upworkPage,
    profileOf: upworkProfile,
  },
];

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

const go = (page: Page, url: string) => page.evaluate((address) => history.pushState({}, '', address), url);

const inviting = { bio: invitation, headline: 'Clock maker', location: 'porto, portugal' };
const calm = { bio: ordinary, headline: 'Beekeeper', location: 'turku, finland' };

describe.each(singlePageSites)('$site', ({ first, second, third, search, container, pageOf, profileOf }) => {
  /** Replaces what stands in the profile, as a single-page site does. */
  const render = (page: Page, html: string) =>
    page.evaluate(
      ([content, selector]) => {
        (document.querySelector(selector as string) as HTMLElement).innerHTML = content as string;
      },
      [html, container],
    );

  describe('a page that changes', () => {
    it('is read when it renders late', async () => {
      const page = await browser.visit(first, pageOf(''));
      await titled(page, 'Could not read this page');
      await page.waitForTimeout(700);
      await render(page, profileOf(inviting));
      await marked(page, '@quillon_sample');
      await titled(page, '1 to ask about');
      await page.close();
    });

    it('keeps its marks when it renders the same words again', async () => {
      const page = await browser.visit(first, pageOf(profileOf(inviting)));
      await marked(page, '@quillon_sample');
      await render(page, profileOf(inviting));
      await marked(page, '@quillon_sample');
      await page.close();
    });

    it('keeps its marks when words are put before them', async () => {
      const page = await browser.visit(first, pageOf(profileOf(inviting)));
      await marked(page, '@quillon_sample');
      const before = await actMarks(page);
      await page.evaluate((start) => {
        const bio = [...document.querySelectorAll('span, div')].find(
          (element) => element.childElementCount === 0 && element.textContent?.includes('Telegram'),
        )?.firstChild as Text;
        bio.data = `${start} ${bio.data}`;
      }, ordinary);
      expect(await actMarks(page)).toEqual(before);
      await page.close();
    });

    it('loses a mark at once when the words are others', async () => {
      const page = await browser.visit(first, pageOf(profileOf(inviting)));
      await marked(page, '@quillon_sample');
      await page.evaluate(() => {
        const bio = [...document.querySelectorAll('span, div')].find(
          (element) => element.childElementCount === 0 && element.textContent?.includes('Telegram'),
        )?.firstChild as Text;
        bio.data = bio.data.replace('message me on Telegram @quillon_sample', 'read this');
      });
      expect(await actMarks(page)).toEqual([]);
      await titled(page, 'Nothing to ask about');
      await page.close();
    });
  });

  describe('a move to another profile within the page', () => {
    it('takes the old report away at once, and brings the new one when the words are there', async () => {
      const page = await browser.visit(first, pageOf(profileOf(inviting)));
      await marked(page, '@quillon_sample');
      await go(page, second);
      await unmarked(page);
      await page.waitForTimeout(1_500);
      expect(await marks(page)).toEqual({});
      expect((await browser.toolbar(page)).badge).toBe('');
      await render(page, profileOf(calm));
      await titled(page, 'Nothing to ask about');
      expect(await marks(page)).toEqual({});
      await page.close();
    });

    it('does not give the next person the words of the one before, section by section', async () => {
      const page = await browser.visit(first, pageOf(profileOf(inviting)));
      await marked(page, '@quillon_sample');
      await go(page, second);
      await render(page, profileOf({ ...inviting, headline: 'Beekeeper' }));
      await page.waitForTimeout(400);
      expect(await marks(page)).toEqual({});
      await render(page, profileOf(calm));
      await titled(page, 'Nothing to ask about');
      expect(await marks(page)).toEqual({});
      await page.close();
    });

    it('never gives the next person words that still stand where they stood, however long they stay', async () => {
      const page = await browser.visit(first, pageOf(profileOf(inviting)));
      await marked(page, '@quillon_sample');
      await go(page, second);
      await renameHeadline(page);
      await page.waitForTimeout(2_500);
      expect(await marks(page)).toEqual({});
      await render(page, profileOf(calm));
      await titled(page, 'Nothing to ask about');
      expect(await marks(page)).toEqual({});
      await page.close();
    });

    it('does not give the third person the words of the first after a quick double move', async () => {
      const page = await browser.visit(first, pageOf(profileOf(inviting)));
      await marked(page, '@quillon_sample');
      await go(page, second);
      await renameHeadline(page);
      await page.waitForTimeout(150);
      await go(page, third);
      await page.waitForTimeout(2_500);
      expect(await marks(page)).toEqual({});
      await page.close();
    });

    it('goes back and forward', async () => {
      const page = await browser.visit(first, pageOf(profileOf(calm)));
      await page.evaluate(
        ([a, b, address, selector]) => {
          addEventListener('popstate', () => {
            const content = location.href === address ? a : b;
            (document.querySelector(selector as string) as HTMLElement).innerHTML = content as string;
          });
        },
        [profileOf(calm), profileOf(inviting), first, container],
      );
      await titled(page, 'Nothing to ask about');
      await go(page, second);
      await render(page, profileOf(inviting));
      await marked(page, '@quillon_sample');
      await page.goBack();
      await unmarked(page);
      await titled(page, 'Nothing to ask about');
      await page.goForward();
      await marked(page, '@quillon_sample');
      await page.close();
    });

    it('reads a profile that is reached from another page of the site', async () => {
      const page = await browser.visit(search, pageOf('<p>Results</p>'));
      await titled(page, 'this is not a profile page');
      await go(page, first);
      await render(page, profileOf(inviting));
      await marked(page, '@quillon_sample');
      await go(page, second);
      await unmarked(page);
      await page.close();
    });

    it('says what a page is that is no profile', async () => {
      const page = await browser.visit(first, pageOf(profileOf(inviting)));
      await marked(page, '@quillon_sample');
      await go(page, search);
      await unmarked(page);
      await titled(page, 'list');
      await page.close();
    });
  });
});

describe('whatever the browser does', () => {
  const address = 'https://www.freelancer.com/u/quillon7';

  it('goes on when the background was ended', async () => {
    const page = await browser.visit(address, freelancerPage(freelancerProfile(calm)));
    await titled(page, 'Nothing to ask about');
    await browser.killWorker();
    await page.evaluate((content) => {
      (document.querySelector('app-user-profile') as HTMLElement).innerHTML = content;
    }, freelancerProfile(inviting));
    await marked(page, '@quillon_sample');
    await titled(page, '1 to ask about');
    await page.close();
  });

  it('reads a page that was open before the extension was, or before its update, when the popup is opened', async () => {
    const page = await browser.visit(address, freelancerPage(freelancerProfile(inviting)));
    await marked(page, '@quillon_sample');
    await browser.reloadExtension();
    const popup = await browser.popup(page);
    await popup.getByRole('heading', { name: 'To ask about: 1' }).waitFor();
    await marked(page, '@quillon_sample');
    await page.evaluate((content) => {
      (document.querySelector('app-user-profile') as HTMLElement).innerHTML = content;
    }, freelancerProfile(calm));
    await titled(page, 'Nothing to ask about');
    expect(await marks(page)).toEqual({});
    await page.close();
    await popup.close();
  });

  it('reads a page that the browser restores, but not the time of its clock', async () => {
    const person = { bio: invitation, clock: clockAt(11 * 60) };
    const page = await browser.visit(address, freelancerPage(freelancerProfile(person)));
    await vi.waitFor(async () => expect((await browser.toolbar(page)).badge).toBe('2'));
    await page.goto('https://example.com/');
    await page.goBack();
    await marked(page, '@quillon_sample');
    await titled(page, 'to ask about;');
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
