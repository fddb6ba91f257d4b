import { useState } from 'preact/hooks';
import { guidanceUrl } from '../../guidance';
import { type Page, type Pages, textOf } from '../../guidance/pages';
import type { Kind } from '../../rules/rule';
import { t } from '../../words';
import { Blocks } from './blocks';

type Props = { pages: Pages; name: string | undefined };

/** Every guidance page, and the list of them: whole, offline, and ready to print. */
export function Guidance({ pages, name }: Props) {
  const page = name === undefined ? undefined : pages.named(name);
  return (
    <>
      <nav aria-label={t('guidance.title')}>
        <a href={guidanceUrl()}>{t('guidance.all')}</a> <a href="/practice.html">{t('guidance.practice')}</a>
      </nav>
      <main>
        {page && (
          <article>
            <Blocks of={page.blocks} />
          </article>
        )}
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
  const isFound = (page: Page) => words.every((word) => textOf(page).includes(word));
  const groups = [
    { title: t('guidance.start'), pages: pages.general },
    ...kinds.map((kind) => ({
      title: t('guidance.patterns', { kind: t(`kind.${kind}`) }),
      pages: pages.ofKind(kind),
    })),
    { title: t('guidance.pairs'), pages: pages.pairs },
  ].map((group) => ({ ...group, pages: group.pages.filter(isFound) }));
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
