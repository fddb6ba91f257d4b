import { useState } from 'preact/hooks';
import type { Report } from '../../engine/assess';
import type { Tab } from '../../messaging/tab';
import { type Export, reviewAsJson, reviewAsMarkdown } from '../../reviews/export/export';
import type { Review } from '../../reviews/review';
import { t } from '../../words';
import { CopyButton } from '../copy-button';
import { dayOf } from '../days';
import { saveFile } from '../save-file';
import { exportOf } from './export-of';

type Props = { review: Review; report: Report; tab: Tab };

/** The review as a file, for the clipboard or on paper; whole, or without what says who it is about. */
export function ExportReview({ review, report, tab }: Props) {
  const [isRedacted, setIsRedacted] = useState(false);
  const input = (): Export => exportOf(review, report);
  const markdown = () => reviewAsMarkdown(input(), { isRedacted });
  const json = () => reviewAsJson(input(), { isRedacted });
  const name = `review-${dayOf(Date.now())}`;
  return (
    <section aria-labelledby="export">
      <h3 id="export">{t('panel.export.title')}</h3>
      <label class="choice">
        <input
          type="checkbox"
          checked={isRedacted}
          onChange={({ currentTarget: { checked } }) => setIsRedacted(checked)}
        />
        <span>{t('panel.export.redacted')}</span>
      </label>
      <p class="quiet">{t('panel.export.about')}</p>
      <p class="buttons">
        <button type="button" onClick={() => saveFile(`${name}.md`, 'text/markdown', markdown())}>
          {t('panel.export.markdown')}
        </button>
        <button type="button" onClick={() => saveFile(`${name}.json`, 'application/json', json())}>
          {t('panel.export.json')}
        </button>
        <a class="button" href={printUrl(review, tab, isRedacted)} target="_blank" rel="noopener">
          {t('panel.export.print')}
        </a>
      </p>
      <CopyButton label={t('panel.export.copy')} text={markdown} />
    </section>
  );
}

const printUrl = ({ id }: Review, tab: Tab, isRedacted: boolean) =>
  `/print.html?review=${id}&tab=${tab.id}${isRedacted ? '&redacted' : ''}`;
