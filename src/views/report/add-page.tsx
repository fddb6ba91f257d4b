import { useState } from 'preact/hooks';
import { longestLabel } from '../../comparing/pages';
import { addPage } from '../../comparing/store';
import type { Tab } from '../../messaging/tab';
import type { Sketch } from '../../profile/sketch';
import { t } from '../../words';
import { Failure, useAttempt } from '../attempt';
import { siteNameOf } from '../site-words';

/** `count`: the number that the page would have among those that are kept. */
type Props = { tab: Tab; plain: Sketch; count: number; moved(press: UIEvent): void };

/** The page's own title may hold a name, so it is kept only where the user takes it. */
export function AddPage({ tab, plain, count, moved }: Props) {
  const [attempt, failure] = useAttempt();
  const [label, setLabel] = useState(t('comparing.usualLabel', { site: siteNameOf(plain.site), count }));
  const named = label.trim().slice(0, longestLabel) || t('comparing.plainLabel', { count });
  const add = (press: UIEvent) => {
    moved(press);
    return attempt(() => addPage(plain, named, Date.now()));
  };
  return (
    <div class="add-page">
      <label>
        {t('comparing.label')}
        <input
          type="text"
          dir="auto"
          maxLength={longestLabel}
          value={label}
          onInput={({ currentTarget: { value } }) => setLabel(value)}
        />
      </label>
      <p class="buttons">
        <button type="button" onClick={add}>
          {t('comparing.add')}
        </button>
        <button type="button" onClick={async () => setLabel((await tab.title()).slice(0, longestLabel))}>
          {t('comparing.useTitle')}
        </button>
      </p>
      <Failure of={failure} />
    </div>
  );
}
