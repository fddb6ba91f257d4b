/**
 * How long a page takes to read, as a ratio to one plain walk over its text in the same run, for every site.
 *
 *     npm run build && npx tsx tests/bench/reading.ts [site id …]
 *
 * "first" is the first reading of a fresh page, which is what a person pays; "warm" the median of five after it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { ensureBrowser, extensionFolder } from '../../scripts/browser';
import type { Site } from '../../src/sites/site';
import { everySite, pad, richest } from './pages';

const pagesEach = 3;
const root = join(import.meta.dirname, '../..');

type Times = { first: number; walk: number; warm: number; warmWalk: number };

/** The reader of every site, as one script that leaves `secondLookRead(id, address)` behind. */
async function bundle(): Promise<string> {
  const entry = 'virtual:bench';
  const code = `import { read } from '${root}/src/sites/read';
    import { tables, tablesOnRequest } from '${root}/src/sites/tables';
    import { generic } from '${root}/src/sites/generic';
    globalThis.secondLookRead = (id, address) =>
      read([...tables, ...tablesOnRequest, generic].find((site) => site.id === id), document, new URL(address), '2026-11-24T09:00:00Z');`;
  const built = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [
      {
        name: 'bench',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
    build: { write: false, rolldownOptions: { input: entry, output: { format: 'iife' } } },
  });
  const [output] = 'output' in built ? built.output : [];
  if (output?.type !== 'chunk') throw new Error('nothing was built');
  return output.code;
}

/** Runs in the page. */
function measure({ id, address, isWalkFirst }: { id: string; address: string; isWalkFirst: boolean }): Times {
  const { secondLookRead } = globalThis as unknown as { secondLookRead(id: string, address: string): unknown };
  const timed = (run: () => unknown) => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  const walk = () => {
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    let length = 0;
    while (walker.nextNode()) length += walker.currentNode.nodeValue?.trim().length ?? 0;
    return length;
  };
  const read = () => secondLookRead(id, address);
  const median = (run: () => unknown) => [1, 2, 3, 4, 5].map(() => timed(run)).sort((a, b) => a - b)[2] ?? 0;
  const early = isWalkFirst ? timed(walk) : 0;
  const first = timed(read);
  return { first, walk: early || timed(walk), warm: median(read), warmWalk: median(walk) };
}

async function timesOf(browser: Browser, script: string, site: Site, count: number): Promise<Times> {
  const { html, url } = richest(site);
  const all: Times[] = [];
  for (let round = 0; round < pagesEach; round++) {
    const page = await browser.newPage();
    await page.addInitScript('globalThis.__name = (made) => made');
    await page.route('**', (route) =>
      route.fulfill({ contentType: 'text/html', body: html.replace(/<script[^>]* src=/g, '<script data-src=') }),
    );
    await page.goto(url.href);
    if (count) await page.evaluate(pad, count);
    await page.evaluate(script);
    all.push(await page.evaluate(measure, { id: site.id, address: url.href, isWalkFirst: round % 2 === 0 }));
    await page.close();
  }
  const median = (of: (times: Times) => number) => all.map(of).sort((a, b) => a - b)[pagesEach >> 1] ?? 0;
  return {
    first: median(({ first }) => first),
    walk: median(({ walk }) => walk),
    warm: median(({ warm }) => warm),
    warmWalk: median(({ warmWalk }) => warmWalk),
  };
}

function sizesOf(site: Site): string[] {
  const files = site.id === 'linkedin' ? ['once-linkedin.js'] : [`site-${site.id}.js`, 'reader.js'];
  const contents = files.map((file) => readFileSync(join(extensionFolder, file)));
  const sum = (of: (content: Buffer) => number) => contents.reduce((total, content) => total + of(content), 0);
  return [sum(({ length }) => length), sum((content) => gzipSync(content).length)].map((size) =>
    (size / 1000).toFixed(1),
  );
}

const fixed = (value: number) => value.toFixed(1);

async function run(): Promise<void> {
  const wanted = process.argv.slice(2);
  const script = await bundle();
  const browser = await chromium.launch({ executablePath: ensureBrowser() });
  const columns = '10k first/walk 50k first/walk ratio warm/walk ratio 100k growth kB gzip'.split(' ');
  console.log(['site'.padEnd(14), ...columns].join('\t'));
  for (const site of everySite.filter(({ id }) => !wanted.length || wanted.includes(id))) {
    const small = await timesOf(browser, script, site, 10_000);
    const large = await timesOf(browser, script, site, 50_000);
    const huge = await timesOf(browser, script, site, 100_000);
    const cells = [
      `${fixed(small.first)}/${fixed(small.walk)}`,
      `${fixed(large.first)}/${fixed(large.walk)}`,
      fixed(large.first / large.walk),
      `${fixed(large.warm)}/${fixed(large.warmWalk)}`,
      fixed(large.warm / large.warmWalk),
      fixed(huge.first),
      fixed(huge.first / small.first),
      ...sizesOf(site),
    ];
    console.log([site.id.padEnd(14), ...cells].join('\t'));
  }
  await browser.close();
}

await run();
