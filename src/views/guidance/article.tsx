import type { ComponentChildren } from 'preact';
import type { Page, Pages } from '../../guidance/pages';
import { Message } from '../message';
import { Blocks } from './blocks';
import { Checklist } from './checklist';
import { OwnProfile } from './own-profile/own-profile';
import { Regions, regionPage } from './regions';

/** A guidance page with the parts of it that live: boxes to tick, words to change, a region to pick, a form. */
export function Article({ page, pages }: { page: Page; pages: Pages }) {
  return (
    <article>
      {page.name === 'vetting-checklist' && <Checklist blocks={page.blocks} />}
      {page.name === regionPage && <RegionPage page={page} />}
      {page.name !== 'vetting-checklist' && page.name !== regionPage && (
        <Blocks of={page.blocks} here={(name) => partNamed(name, pages)} quote={(text) => <Message text={text} />} />
      )}
    </article>
  );
}

function partNamed(name: string, pages: Pages): ComponentChildren {
  const notes = pages.named(regionPage);
  if (name === 'regions' && notes) return <Regions notes={notes} />;
  return name === 'own-profile' ? <OwnProfile /> : null;
}

/** Here the regions that are not picked are on paper all the same. */
function RegionPage({ page }: { page: Page }) {
  const start = page.blocks.findIndex(([kind]) => kind === 'here');
  return (
    <>
      <Blocks of={page.blocks.slice(0, start)} />
      <Regions notes={page} printsAll />
    </>
  );
}
