import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { extensionFolder } from '../../scripts/browser';
import { Browser, marks } from './browser';
import { clockAt } from './pages';

const host = 'people.example';
const address = `https://${host}/quillon`;

/** Says in the words of schema.org that it is one person's profile. */
const html = `<!doctype html><html lang="en"><head><title>Quillon A.</title><meta property="og:type" content="profile">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"ProfilePage","mainEntity":{"@type":"Person",
"name":"Quillon A.","address":{"@type":"PostalAddress","addressLocality":"Porto","addressCountry":"Portugal"}}}</script></head>
<body><main><h1>Quillon A.</h1><dl><dt>Location</dt><dd>Porto, Portugal</dd><dt>Local time</dt><dd>${clockAt(11 * 60)}</dd></dl></main></body></html>`;

/**
 * The browser's question to the user cannot be answered from here, so this copy of the extension has been given the
 * site by its manifest, and the script is registered as it is after a yes.
 */
function copyWithSite(): string {
  const copy = mkdtempSync(join(tmpdir(), 'second-look-'));
  cpSync(extensionFolder, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(
    path,
    JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, `https://${host}/*`] }),
  );
  return copy;
}

let browser: Browser;
let copy: string;
beforeAll(async () => {
  copy = copyWithSite();
  browser = await Browser.open('', copy);
});
afterAll(async () => {
  await browser.close();
  rmSync(copy, { recursive: true, force: true });
});

it('refuses what is no site, and what it reads already', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/options.html`);
  const field = page.getByLabel('Address of a profile there, or the site’s name');
  const problem = async (typed: string) => {
    await field.fill(typed);
    await page.getByRole('button', { name: 'Add this site' }).click();
    return page.getByRole('alert').innerText();
  };
  expect(await problem('two words')).toMatch(/Type an address/);
  expect(await problem('http://people.example')).toMatch(/Only https/);
  expect(await problem('https://github.com/quillon')).toMatch(/in the list above already/);
  await page.close();
});

it('reads a page that it does not know by what the page says of itself', async () => {
  const worker = await browser.worker();
  await worker.evaluate(
    (site) =>
      chrome.scripting.registerContentScripts([
        {
          id: `own-${site}`,
          matches: [`https://${site}/*`],
          js: ['reader.js', 'usual.js', 'site-generic.js'],
          css: ['assets/marks.css'],
          runAt: 'document_idle',
        },
      ]),
    host,
  );
  const page = await browser.visit(address, html);
  await vi.waitFor(async () => expect((await marks(page)).ask).toHaveLength(2), 5_000);
  expect((await browser.toolbar(page)).title).toMatch(/1 to ask about/);
  await page.goto(`${address}/elsewhere`);
  expect(await marks(page)).toEqual({});
  await page.close();
});
