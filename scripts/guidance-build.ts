import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Marked, type Tokens } from 'marked';
import type { Plugin } from 'vite';
import { parseGuidance } from '../src/guidance/parse';
import { rules } from '../src/rules';
import { pairRules } from '../src/rules/pairs';

const folder = new URL('../src/guidance/', import.meta.url);
const views = new URL('../src/views/', import.meta.url);

/** The pages that are not about one rule, in the order of the index. */
const general = ['what-the-article-tells-us', 'vetting-checklist', 'fair-checks'];

const isRule = (id: string) => id === 'your-own-rules' || [...rules, ...pairRules].some((rule) => rule.id === id);

/** Lets a script import `<rule>.md` as plain data. */
export function guidancePlugin(): Plugin {
  return {
    name: 'second-look-guidance',
    transform(markdown, path) {
      if (!path.endsWith('.md')) return undefined;
      const guidance = isRule(basename(path, '.md')) ? parseGuidance(path, markdown) : undefined;
      return { code: `export const guidance = ${JSON.stringify(guidance)};`, map: null };
    },
  };
}

/** Every guidance page as a file of the extension: whole HTML without a script. */
export async function guidancePages(): Promise<{ relativeDest: string; contents: string }[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).map((name) => basename(name, '.md'));
  const pages = await Promise.all(
    names.map(async (name) => ({ name, markdown: await readFile(new URL(`${name}.md`, folder), 'utf8') })),
  );
  const titles = new Map(pages.map(({ name, markdown }) => [name, /^# (.+)$/m.exec(markdown)?.[1] ?? name]));
  const style = await Promise.all(['tokens.css', 'guidance.css'].map((name) => readFile(new URL(name, views), 'utf8')));
  return [
    { relativeDest: 'guidance/style.css', contents: style.join('\n') },
    { relativeDest: 'guidance/index.html', contents: document('Guidance', index(titles)) },
    ...pages.map(({ name, markdown }) => ({
      relativeDest: `guidance/${name}.html`,
      contents: document(titles.get(name) ?? name, article(markdown)),
    })),
  ];
}

const marked = new Marked({
  renderer: {
    /** A link out of the extension says where it leads. */
    link({ href, tokens }: Tokens.Link) {
      const words = this.parser.parseInline(tokens);
      if (!href.startsWith('https://')) return `<a href="${escaped(href.replace(/\.md$/, '.html'))}">${words}</a>`;
      const host = new URL(href).hostname.replace(/^www\./, '');
      return `<a href="${escaped(href)}" target="_blank" rel="noopener noreferrer">${words}</a> <span class="host">(${host})</span>`;
    },
  },
});

const article = (markdown: string) => `<article>${marked.parse(markdown, { async: false })}</article>`;

function index(titles: Map<string, string>): string {
  const items = (names: string[]) =>
    names.map((name) => `<li><a href="${name}.html">${escaped(titles.get(name) ?? name)}</a></li>`).join('');
  return `<article><h1>Guidance</h1>
<p>Second Look points at words on a page. What they mean is for you to find out, by asking. These pages say how, and
where each statement comes from.</p>
<h2>Start here</h2><ul>${items(general)}</ul>
<h2>The patterns, one by one</h2><ul>${items(rules.map(({ id }) => id))}</ul>
<h2>Across two pages</h2><ul>${items(pairRules.map(({ id }) => id))}</ul></article>`;
}

const document = (title: string, body: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)} · Second Look</title>
<link rel="stylesheet" href="style.css">
</head>
<body>
<nav aria-label="Guidance"><a href="index.html">All guidance</a> <a href="../practice.html">Practice</a></nav>
<main>${body}</main>
<footer><p>These notes compare statements on a page. They are not evidence about who someone is or where they come
from. Ask first, and apply the same checks to everybody.</p></footer>
</body>
</html>
`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
