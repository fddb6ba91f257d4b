import { useState } from 'preact/hooks';
import { guidanceUrl } from '../../guidance';
import { type Page, type Pages, textOf } from '../../guidance/pages';
import type { Kind } from '../../rules/rule';
import { t } from '../../words';
import { Article } from './article';

type Props = { pages: Pages; name: string | undefined };

/** Every guidance page, and the list of them: whole, offline, and ready to print. */
export function Guidance({ pages, name }: Props) {
  const page = name === undefined ? undefined : pages.named(name);
  return (
    <>
      <nav aria-label={t('guidance.title')}>
        <a href={guidanceUrl()}>{t('guidance.all')}</a> <a href="/practice.html">{t('guidance.practice')}</a>{' '}
        <button type="button" onClick={() => window.print()}>
          {t('guidance.print')}
        </button>
      </nav>
      <main>
        {page && <Article page={page} pages={pages} />}
        {!page && <List pages={pages} missing={name} />}
      </main>
      <footer>
        <p>{t('guidance.closing')}</p>
      </footer>
    </>
  );
}

export const titleOf = ({ pages, name }: Props): string =>
  `${(name !== undefined && pages.named(name)?.title) || t('guidance.title')} · ${t('extension.name')}`;

const kinds: Kind[] = ['act', 'ask', 'context'];

function List({ pages, missing }: { pages: Pages; missing: string | undefined }) {
  const [search, setSearch] = useState('');
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const groups = words.length ? found(pages, words) : all(pages);
  const count = groups.reduce((sum, group) => sum + group.pages.length, 0);
  return (
    <article>
      <h1>{t('guidance.title')}</h1>
      {missing !== undefined && <p role="status">{t('guidance.missing', { name: missing })}</p>}
      <p>{t('guidance.about')}</p>
      <search>
        <label for="search">{t('guidance.search')}</label>
        <input id="search" type="search" value={search} onInput={({ currentTarget: { value } }) => setSearch(value)} />
      </search>
      <p class="host" role="status">
        {search && (count ? t('guidance.found', { count }) : t('guidance.notFound', { search }))}
      </p>
      {groups.map((group) => (
        <Links key={group.title} {...group} />
      ))}
    </article>
  );
}

type Group = { title: string; pages: Page[] };

const all = (pages: Pages): Group[] => [
  { title: t('guidance.start'), pages: pages.general },
  ...kinds.map((kind) => ({ title: t('guidance.patterns', { kind: t(`kind.${kind}`) }), pages: pages.ofKind(kind) })),
  { title: t('guidance.pairs'), pages: pages.pairs },
];

/** Whoever searches often knows what a page is called. */
function found(pages: Pages, words: string[]): Group[] {
  const has = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  const every = all(pages).flatMap((group) => group.pages);
  return [
    { title: t('guidance.inTitle'), pages: every.filter(({ title }) => has(title)) },
    { title: t('guidance.inText'), pages: every.filter((page) => !has(page.title) && has(textOf(page))) },
  ];
}

function Links({ title, pages }: Group) {
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
