import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import type { PageState } from '../../src/profile/page-state';
import { generic } from '../../src/sites/generic';
import { read } from '../../src/sites/read';
import type { Site } from '../../src/sites/site';
import { completeTableOf } from '../../src/sites/tables';

const folder = resolve(import.meta.dirname, '../pages');

/** A page with the structure of a real one and names that nobody has. Its first line says what address it has. */
export type Fixture = { name: string; html: string; url: URL; expected: Record<string, unknown> };

export const fixtures: Fixture[] = readdirSync(folder).flatMap((site) =>
  readdirSync(resolve(folder, site))
    .filter((file) => file.endsWith('.html'))
    .map((file) => fixture(site, file)),
);

function fixture(site: string, file: string): Fixture {
  const path = resolve(folder, site, file);
  const html = readFileSync(path, 'utf8');
  const url = /^<!-- (\S+) -->/.exec(html)?.[1] ?? '';
  const expected = JSON.parse(readFileSync(path.replace(/html$/, 'json'), 'utf8'));
  return { name: `${site}/${file}`, html, url: new URL(url), expected };
}

export const named = (name: string): Fixture => {
  const found = fixtures.find((one) => one.name === name);
  if (!found) throw new Error(`no fixture ${name}`);
  return found;
};

export const documentOf = (html: string, url: URL): Document => new JSDOM(html, { url: url.href }).window.document;

/** Addresses that no site can have stand for those that a user adds. */
export const readerOf = (url: URL): Site | undefined =>
  url.host.endsWith('.example') ? generic : completeTableOf(url);

export function readPage(html: string, url: URL, document = documentOf(html, url)): PageState {
  const site = readerOf(url);
  if (!site) throw new Error(`no site has ${url}`);
  return read(site, document, url, '2026-11-24T09:00:00Z');
}

/** What a fixture's JSON says of a page: the facts without their places, or why it is no profile. */
export function outcomeOf(state: PageState, url: URL): Record<string, unknown> {
  if (state.kind === 'not-profile') return { url: url.href, notProfile: state.why };
  if (state.kind !== 'profile') return { url: url.href };
  const facts = Object.entries(state.profile.facts).map(([name, fact]) => [name, { ...fact, sources: undefined }]);
  return { url: url.href, facts: Object.fromEntries(facts) };
}
