import { useState } from 'preact/hooks';
import { longestLabel } from '../../comparing/pages';
import { addPage } from '../../comparing/store';
import type { Tab } from '../../messaging/tab';
import { siteNames } from '../../profile/site-ids';
import type { Sketch } from '../../profile/sketch';
import { Failure, useAttempt } from '../attempt';

/** `count`: the number that the page would have among those that are kept. */
type Props = { tab: Tab; plain: Sketch; count: number };

/** The page's own title may hold a name, so it is kept only where the user takes it. */
export function AddPage({ tab, plain, count }: Props) {
  const [attempt, failure] = useAttempt();
  const [label, setLabel] = useState(`${siteNames[plain.site] ?? 'Practice'}, page ${count}`);
  const add = () => attempt(() => addPage(plain, label.trim().slice(0, longestLabel) || `Page ${count}`, Date.now()));
  return (
    <div class="add-page">
      <label>
        Your name for this page
        <input
          type="text"
          maxLength={longestLabel}
          value={label}
          onInput={({ currentTarget: { value } }) => setLabel(value)}
        />
      </label>
      <p>
        <button type="button" onClick={add}>
          Add this page to compare
        </button>{' '}
        <button type="button" onClick={async () => setLabel((await tab.title()).slice(0, longestLabel))}>
          Use the page’s title
        </button>
      </p>
      <Failure of={failure} />
    </div>
  );
}
