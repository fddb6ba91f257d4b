import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { marks } from '../e2e/browser';
import { Firefox } from './firefox';
import type { FirefoxPage } from './firefox-page';

const host = 'people.example';
const address = `https://${host}/quillon`;
const elsewhere = 'https://others.example/quillon';

const offer = 'You can rent my verified account by the month.';

/** Says in the words of schema.org that it is one person's profile. */
const html = `<!doctype html><html lang="en"><head><title>Quillon A.</title><meta property="og:type" content="profile">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"ProfilePage","mainEntity":{"@type":"Person",
"name":"Quillon A."}}</script></head><body><main><h1>Quillon A.</h1><h2>About me</h2><p>I draw maps. ${offer}</p></main></body></html>`;

let firefox: Firefox;
let options: FirefoxPage;

beforeAll(async () => {
  firefox = await Firefox.open();
  const welcome = await firefox.ours('welcome.html');
  await welcome.click('button', 'Agree and practise');
  await welcome.close();
  options = await firefox.ours('options.html');
  await options.says('Sites of your own');
});
afterAll(() => firefox?.close());

const own = () => options.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);

async function add(): Promise<string> {
  await options.bringToFront();
  await options.click('button', 'Add this site');
  return firefox.question();
}

async function visit(url: string): Promise<FirefoxPage> {
  const page = await firefox.visit(url, html);
  await page.says('I draw maps.');
  return page;
}

/** No script of ours answers from this tab: it is not only that nothing is marked. */
async function unread(page: FirefoxPage): Promise<boolean> {
  await page.bringToFront();
  return options.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const message = { type: 'get-judgement' };
    return chrome.tabs.sendMessage(tab?.id as number, message).then(
      () => false,
      () => true,
    );
  });
}

it('reads no site before it is added', async () => {
  const page = await visit(address);
  expect(await unread(page)).toBe(true);
  await page.close();
});

it('says that nothing has changed where the browser’s question is answered with no', async () => {
  await options.type('textbox', 'Address of a profile there, or the site’s name', address);
  expect(await add()).toContain(host);
  await firefox.answer('no');
  await options.says(`The browser was not allowed to open ${host} to Second Look, so nothing has changed.`);
  expect(await own()).not.toContain(`https://${host}/*`);
});

it('reads the one site that was asked for after a yes, and no other', async () => {
  const question = await add();
  expect(question).toContain(host);
  expect(question).not.toMatch(/all (web)?sites/i);
  await firefox.answer('yes');
  await vi.waitFor(async () => expect(await own()).toContain(`https://${host}/*`), 5_000);
  const page = await visit(address);
  await vi.waitFor(async () => expect(await marks(page)).toEqual({ act: [offer] }), 5_000);
  await page.close();
  const other = await visit(elsewhere);
  expect(await unread(other)).toBe(true);
  await other.close();
});

it('gives the permission back when the site is removed', async () => {
  await options.bringToFront();
  await options.click('button', `Remove ${host}`);
  await options.says('You have added none.');
  expect(await own()).not.toContain(`https://${host}/*`);
  const page = await visit(address);
  expect(await unread(page)).toBe(true);
  await page.close();
});
