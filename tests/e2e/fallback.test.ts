import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Browser, marks } from './browser';
import { invitation } from './pages';

let browser: Browser;
beforeAll(async () => {
  browser = await Browser.open();
});
afterAll(() => browser.close());

const first = 'https://www.malt.fr/profile/quillona';
const second = 'https://www.malt.fr/profile/merrovant';

/** A profile in markup that the site's own table does not know, but for the part that says what the page is. */
const content = (name: string, bio: string) =>
  `<section class="c-1"><h1>${name}</h1></section><section class="c-2"><h2>About me</h2><div class="c-3">${bio}</div></section>`;

function redesigned(name: string, bio: string): string {
  const person = { '@type': 'Person', name, jobTitle: 'Clock maker', description: bio };
  return `<!doctype html><html lang="en"><head><title>${name} - Malt</title>
<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'ProfilePage', mainEntity: person })}</script></head>
<body><main data-testid="profile-page">${content(name, bio)}</main></body></html>`;
}

const known = `<!doctype html><html lang="en"><head><title>Quillon A. - Malt</title><meta property="og:type" content="profile"></head>
<body><main data-testid="profile-page"><h1>Quillon A.</h1><h2 class="profile-headline-read-headline">Clock maker</h2>
<section><p data-testid="profile-description">${invitation}</p></section>
<p data-testid="profile-location-preference-address">Porto</p></main></body></html>`;

/** What the background runs in tabs from now on. */
async function broughtFrom(): Promise<() => Promise<string[]>> {
  const worker = await browser.worker();
  await worker.evaluate(() => {
    const { scripting } = chrome;
    const run = scripting.executeScript.bind(scripting);
    const brought: string[] = [];
    Object.assign(globalThis, { brought });
    scripting.executeScript = ((script: { files?: string[] }) => {
      brought.push(...(script.files ?? []));
      return run(script as never);
    }) as never;
  });
  return () => worker.evaluate(() => (globalThis as unknown as { brought: string[] }).brought);
}

const textOf = async (page: Page) => (await browser.popup(page)).locator('body').innerText();
const marked = (page: Page) =>
  vi.waitFor(async () => expect((await marks(page)).act?.[0]).toContain('Telegram @quillon_sample'), 5_000);

describe('a page of a known site in markup that nobody knows', () => {
  it('is judged by what it says in the words of schema.org, and marked where it says so', async () => {
    const page = await browser.visit(first, redesigned('Quillon A.', invitation));
    await marked(page);
    expect((await browser.toolbar(page)).badge).toBe('1');
    const popup = await browser.popup(page);
    await vi.waitFor(async () => expect(await popup.locator('body').innerText()).toContain('@quillon_sample'), 5_000);
    await popup.close();
    await page.close();
  });

  it('is not read by the data of somebody else, to whose profile it has moved', async () => {
    const brought = await broughtFrom();
    const page = await browser.visit(first, redesigned('Quillon A.', invitation));
    await marked(page);
    expect(await brought()).toEqual(['/usual.js', '/site-generic.js']);
    await page.evaluate(
      ([address, html]) => {
        history.pushState({}, '', address);
        (document.querySelector('main') as HTMLElement).innerHTML = html as string;
        document.title = 'Quillon T. - Malt';
      },
      [second, content('Quillon T.', 'I keep bees, and I write about them for people who would like to.')],
    );
    await vi.waitFor(async () => expect(await marks(page)).toEqual({}), 5_000);
    await page.waitForTimeout(1_500);
    expect(await marks(page)).toEqual({});
    expect((await browser.toolbar(page)).title).toContain('Could not read this page');
    expect(await textOf(page)).not.toContain('@quillon_sample');
    expect(await brought()).toEqual(['/usual.js', '/site-generic.js']);
    await page.close();
  });

  it('asks for no further table where the own one has found what there is to find', async () => {
    const brought = await broughtFrom();
    const page = await browser.visit(first, known);
    await marked(page);
    await page.waitForTimeout(1_000);
    expect(await brought()).toEqual([]);
    await page.close();
  });
});
