import { useState } from 'preact/hooks';
import { guidanceUrl } from '../../guidance';
import { generalPages, type Page, pageOf, pairPages, rulePages, textOf } from '../../guidance/pages';
import { type Kind, kindHeadings } from '../../rules/rule';
import { Blocks } from './blocks';

/** Every guidance page, and the list of them: whole, offline, and ready to print. */
export function Guidance({ name }: { name: string | undefined }) {
  const page = name === undefined ? undefined : pageOf(name);
  return (
    <>
      <nav aria-label="Guidance">
        <a href={guidanceUrl()}>All guidance</a> <a href="/practice.html">Practice</a>
      </nav>
      <main>
        {page && (
          <article>
            <Blocks of={page.blocks} />
          </article>
        )}
        {!page && <List missing={name} />}
      </main>
      <footer>
        <p>
          These notes compare statements on a page. They are not evidence about who someone is or where they come from.
          Ask first, and apply the same checks to everybody.
        </p>
      </footer>
    </>
  );
}

export const titleOf = (name: string | undefined): string =>
  `${(name !== undefined && pageOf(name)?.title) || 'Guidance'} · Second Look`;

const kinds: Kind[] = ['act', 'ask', 'context'];

function List({ missing }: { missing: string | undefined }) {
  const [search, setSearch] = useState('');
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const isFound = (page: Page) => words.every((word) => textOf(page).includes(word));
  const start = generalPages().filter(isFound);
  const patterns = [
    ...kinds.map((kind) => ({ title: `Patterns: ${kindHeadings[kind]}`, pages: rulePages(kind).filter(isFound) })),
    { title: 'Across two pages that you compare', pages: pairPages().filter(isFound) },
  ];
  const found = start.length + patterns.reduce((sum, { pages }) => sum + pages.length, 0);
  return (
    <article>
      <h1>Guidance</h1>
      {missing !== undefined && <p role="status">There is no page “{missing}”. These are all there are.</p>}
      <p>
        Second Look points at words on a page. What they mean is for you to find out, by asking. These pages say how,
        and where each statement comes from.
      </p>
      <search>
        <label for="search">Search these pages</label>
        <input id="search" type="search" value={search} onInput={({ currentTarget: { value } }) => setSearch(value)} />
      </search>
      <p class="host" role="status">
        {search && (found ? `${found} ${found === 1 ? 'page' : 'pages'}` : `No page has “${search}”.`)}
      </p>
      <Links title="Start here" pages={start} />
      {patterns.map(({ title, pages }) => (
        <Links key={title} title={title} pages={pages} />
      ))}
    </article>
  );
}

function Links({ title, pages }: { title: string; pages: Page[] }) {
  if (!pages.length) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {pages.map((page) => (
          <li key={page.name}>
            <a href={guidanceUrl(page.name)}>{page.title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
