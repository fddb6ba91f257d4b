import { useState } from 'preact/hooks';
import { type Block, type Inline, plain } from '../../guidance/blocks';
import type { Page } from '../../guidance/pages';
import { t } from '../../words';
import { Blocks } from './blocks';

export const regionPage = 'region-notes';

type Region = { name: string; blocks: Block[] };

/** A region is picked by the user, never guessed, and kept nowhere: the browser may not restore it either. */
export function Regions({ notes, printsAll = false }: { notes: Page; printsAll?: boolean }) {
  const [picked, setPicked] = useState('');
  const regions = regionsOf(notes.blocks);
  const shown = regions.filter(({ name }) => printsAll || name === picked);
  return (
    <>
      <p class="pick">
        <label for="region">{t('guidance.region.label')}</label>
        <select
          id="region"
          autocomplete="off"
          value={picked}
          onChange={({ currentTarget: { value } }) => setPicked(value)}
        >
          <option value="">{t('guidance.region.choose')}</option>
          {regions.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </p>
      {shown.map(({ name, blocks }) => (
        <section key={name} class={name === picked ? 'region' : 'region unpicked'}>
          <Blocks of={blocks} />
          <p class="quiet">{t('guidance.region.noAdvice')}</p>
        </section>
      ))}
    </>
  );
}

/** Each begins with a heading of the second level. */
function regionsOf(blocks: Block[]): Region[] {
  const starts = blocks.flatMap(([kind], i) => (kind === 'h2' ? [i] : []));
  return starts.map((start, i) => {
    const [, ...words] = blocks[start] as Block;
    return { name: plain(words as Inline[]), blocks: blocks.slice(start, starts[i + 1]) };
  });
}
