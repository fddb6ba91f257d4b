import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Browser as Program } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureBrowser } from '../../scripts/browser';
import type * as Store from '../../src/reviews/kept/store';
import type { Review } from '../../src/reviews/review';
import { day, example, reviewed, start, tamsel } from '../reviews/examples';
import { type Server, serve } from './server';

declare const store: typeof Store;

const address = 'https://reviews.example/';
let program: Program;
let server: Server;
let context: BrowserContext;
let one: Page;
let other: Page;

beforeAll(async () => {
  server = await serve();
  server.pages.set(address, `<!doctype html><title>Reviews</title><script>${await storeCode()}</script>`);
  const args = [`--host-resolver-rules=MAP * 127.0.0.1:${server.port},EXCLUDE 127.0.0.1`, '--no-sandbox'];
  program = await chromium.launch({ executablePath: ensureBrowser(), args });
});
afterAll(async () => {
  await program.close();
  await server.close();
});

/** Two pages of one browser in which nothing is kept yet. */
beforeEach(async () => {
  context = await program.newContext({ ignoreHTTPSErrors: true });
  [one, other] = await Promise.all([context.newPage(), context.newPage()]);
  await Promise.all([one.goto(address), other.goto(address)]);
});
afterEach(() => context.close());

/** The real store as the extension has it, for a page. */
async function storeCode(): Promise<string> {
  const entry = join(import.meta.dirname, '../../src/reviews/kept/store.ts');
  const lib = { entry, name: 'store', formats: ['iife' as const] };
  const built = await build({ configFile: false, logLevel: 'silent', build: { write: false, minify: false, lib } });
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
  return output[0].code.replaceAll('</script', '<\\/script');
}

const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

const begin = (page: Page, profileId = 'tamsel7', now = start): Promise<Review> =>
  page.evaluate(
    async ([first, at]) => {
      const written = await store.startReview(first, at);
      if ('refused' in written) throw new Error(written.refused);
      return written.review;
    },
    [reviewed(undefined, profileId), now] as const,
  );

const change = (page: Page, id: string, what: Parameters<typeof Store.changeReview>[1], now = start) =>
  page.evaluate(([name, made, at]) => store.changeReview(name, made, at), [id, what, now] as const);

const load = (page: Page, now = start) => page.evaluate((at) => store.loadReviews(at), now);

/** What another version left in the database. */
const leave = (page: Page, raw: unknown, version = 1) =>
  page.evaluate(
    ([value, at]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('reviews', at);
        request.onupgradeneeded = () => {
          const { result } = request;
          if (!result.objectStoreNames.contains('reviews')) result.createObjectStore('reviews', { keyPath: 'id' });
        };
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction('reviews', 'readwrite');
          transaction.objectStore('reviews').put(value);
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    [raw, version] as const,
  );

describe('before a review begins', () => {
  it('nothing is kept, whatever is asked for', async () => {
    const asked = await one.evaluate(async (now) => {
      const found = await store.findReview({ site: 'freelancer', profileId: 'tamsel7' }, now);
      const refused = await store.changeReview('3f0c', { kind: 'tick', step: 'talk-live', isDone: true }, now);
      await store.eraseReview('3f0c');
      return { found, refused, kept: await store.loadReviews(now), forgotten: await store.forgetExpired(now) };
    }, start);
    expect(asked).toEqual({
      found: undefined,
      refused: { refused: 'not-found' },
      kept: { reviews: [], newer: 0, damaged: 0 },
      forgotten: 0,
    });
    expect(await databases(one)).toEqual([]);
  });

  it('nothing is kept of a profile that cannot be', async () => {
    const written = await one.evaluate(
      ([first, now]) => store.startReview({ ...first, url: 'javascript:alert(1)' }, now),
      [reviewed(), start] as const,
    );
    expect(written).toEqual({ refused: 'invalid' });
    expect(await databases(one)).toEqual([]);
  });
});

describe('a review', () => {
  it('is found by its profile in every page, until it is erased; then nothing is left', async () => {
    const { id } = await begin(one);
    const found = await other.evaluate(
      (now) => store.findReview({ site: 'freelancer', profileId: 'tamsel7' }, now),
      start,
    );
    expect(found?.id).toBe(id);
    await other.evaluate((name) => store.eraseReview(name), id);
    expect((await load(one)).reviews).toEqual([]);
    expect(await databases(one)).toEqual([]);
  });

  it('is one, when it is begun in two pages at once', async () => {
    const [first, second] = await Promise.all([begin(one), begin(other)]);
    expect(first.id).toBe(second.id);
    expect((await load(one)).reviews).toHaveLength(1);
  });

  it('leaves no database behind when all are erased, while another page reads', async () => {
    await begin(one);
    await begin(one, 'brindle8');
    await Promise.all([one.evaluate(() => store.eraseAllReviews()), load(other), load(other)]);
    expect(await databases(other)).toEqual([]);
  });

  it('is about a profile that is in no other', async () => {
    const { id } = await begin(one);
    await begin(one, 'brindle8');
    const refused = await change(one, id, { kind: 'add-profile', profile: reviewed(undefined, 'brindle8') });
    expect(refused).toEqual({ refused: 'elsewhere' });
  });
});

describe('two pages that write at once', () => {
  it('keep every tick of each other', async () => {
    const { id } = await begin(one);
    const ticks = (page: Page, letter: string) =>
      Promise.all(
        Array.from({ length: 25 }, (_, at) => change(page, id, { kind: 'tick', step: `${letter}${at}`, isDone: true })),
      );
    await Promise.all([ticks(one, 'a'), ticks(other, 'b')]);
    expect(Object.keys((await load(one)).reviews[0]?.ticks ?? {})).toHaveLength(50);
  });

  it('keep both texts of the notes', async () => {
    const { id } = await begin(one);
    await Promise.all([
      change(one, id, { kind: 'notes', text: 'Typed in the first page.', base: 0 }),
      change(other, id, { kind: 'notes', text: 'Typed in the second.', base: 0 }),
    ]);
    const notes = (await load(one)).reviews[0]?.notes;
    const texts = [notes?.text, ...(notes?.aside.map(({ text }) => text) ?? [])];
    expect(texts.sort()).toEqual(['Typed in the first page.', 'Typed in the second.']);
  });

  it('tell each other, and stop when nobody listens any more', async () => {
    const { id } = await begin(one);
    await other.evaluate(() => {
      const heard = window as unknown as { times: number; stop: () => void };
      heard.times = 0;
      heard.stop = store.onReviewsChange(() => {
        heard.times += 1;
      });
    });
    const times = () => other.evaluate(() => (window as unknown as { times: number }).times);
    await change(one, id, { kind: 'tick', step: 'talk-live', isDone: true });
    await vi.waitFor(async () => expect(await times()).toBe(1));
    await change(one, id, { kind: 'conclude', choice: 'unsure', reason: ' ' });
    await one.evaluate((name) => store.eraseReview(name), id);
    await vi.waitFor(async () => expect(await times()).toBe(2));
  });
});

describe('the time for which a review is kept', () => {
  it('ends for readers and in the database, and looking does not move it', async () => {
    await begin(one);
    const end = start + 30 * day;
    expect((await load(one, end - 1)).reviews).toHaveLength(1);
    expect((await load(one, end)).reviews).toEqual([]);
    const forget = (now: number) => one.evaluate((at) => store.forgetExpired(at), now);
    expect(await forget(end - 1)).toBe(0);
    expect(await databases(one)).toEqual(['reviews']);
    expect(await forget(end)).toBe(1);
    expect(await databases(one)).toEqual([]);
  });

  it('begins anew with a change, and cannot be changed once it is over', async () => {
    const { id } = await begin(one);
    const tick = { kind: 'tick', step: 'talk-live', isDone: true } as const;
    await change(one, id, tick, start + 29 * day);
    expect((await load(one, start + 58 * day)).reviews).toHaveLength(1);
    expect(await change(one, id, tick, start + 59 * day)).toEqual({ refused: 'not-found' });
  });
});

describe('where the browser has no room', () => {
  const fill = async (page: Page, quotaSize: number) => {
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: address.slice(0, -1), quotaSize });
  };

  it('a change is refused, and what was there stays', async () => {
    await fill(one, 400_000);
    const { id } = await begin(one);
    await change(one, id, { kind: 'notes', text: 'Before.', base: 0 });
    const long = { ...tamsel, bio: randomBytes(20_000).toString('base64') };
    const more = (at: number) =>
      one.evaluate(([first, now]) => store.startReview(first, now), [reviewed(long, `long${at}`), start] as const);
    let begun = 0;
    while (begun < 100 && 'review' in (await more(begun))) begun += 1;
    const refused = await change(one, id, { kind: 'notes', text: long.bio.slice(0, 20_000), base: 1 });
    expect(refused).toEqual({ refused: 'quota' });
    const { reviews } = await load(other);
    expect(reviews).toHaveLength(begun + 1);
    expect(reviews.find((review) => review.id === id)?.notes.text).toBe('Before.');
  });

  it('a review that cannot begin leaves nothing', async () => {
    await fill(one, 1);
    const written = await one.evaluate(([first, now]) => store.startReview(first, now), [reviewed(), start] as const);
    expect(written).toEqual({ refused: 'quota' });
    expect(await databases(one)).toEqual([]);
  });
});

describe('what a later version wrote', () => {
  it('is named, not shown, not changed, exported, and kept beside others', async () => {
    const later = { ...example(), version: 2, colour: 'amber' };
    await leave(one, later);
    expect(await load(one)).toEqual({ reviews: [], newer: 1, damaged: 0 });
    const tick = { kind: 'tick', step: 'talk-live', isDone: true } as const;
    expect(await change(one, later.id, tick)).toEqual({ refused: 'newer' });
    await begin(one, 'brindle8');
    const file = await one.evaluate((now) => store.exportReviews(now), start);
    expect(JSON.parse(file ?? '').reviews).toContainEqual(later);
  });

  it('is named where the whole database is of one', async () => {
    await leave(one, example(), 7);
    expect(await load(one)).toEqual({ reviews: [], newer: 1, damaged: 0 });
    const written = await one.evaluate(([first, now]) => store.startReview(first, now), [reviewed(), start] as const);
    expect(written).toEqual({ refused: 'newer' });
    expect(await databases(one)).toEqual(['reviews']);
  });
});

describe('a file of reviews', () => {
  it('brings back what was erased, after it said how much that is', async () => {
    const { id } = await begin(one);
    await change(one, id, { kind: 'notes', text: 'Call on Monday.', base: 0 });
    const file = (await one.evaluate((now) => store.exportReviews(now), start)) ?? '';
    await one.evaluate(() => store.eraseAllReviews());
    const preview = await one.evaluate(([text, now]) => store.previewImport(text, now), [file, start] as const);
    expect(preview).toEqual({ added: 1, replaced: 0, kept: 0, expired: 0, unreadable: 0 });
    expect(await databases(one)).toEqual([]);
    const done = await other.evaluate(([text, now]) => store.importReviews(text, now), [file, start] as const);
    expect(done).toEqual(preview);
    expect((await load(one)).reviews[0]?.notes.text).toBe('Call on Monday.');
  });

  it('that is none writes nothing', async () => {
    const done = await one.evaluate((now) => store.importReviews('{"reviews": [', now), start);
    expect(done).toBe('not-reviews');
    expect(await databases(one)).toEqual([]);
  });
});
