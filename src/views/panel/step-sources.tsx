import type { BaseStep } from '../../reviews/checklist/checklist';
import { t, written } from '../../words';

/** Where a step comes from: each source with its date, how much of it was read, and where its link leads. */
export function StepSources({ of: sources }: { of: BaseStep['sources'] }) {
  if (!sources.length) return <p class="quiet">{t('checklist.own')}</p>;
  return (
    <ul class="sources quiet">
      {sources.map(({ title, url, dated, read }) => (
        <li key={url}>
          <bdi>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title}
            </a>
          </bdi>{' '}
          <bdi>({new URL(url).hostname.replace(/^www\./, '')})</bdi> <bdi>{written({ date: dated })}</bdi>
          {read !== 'whole' && ` · ${t(`checklist.read.${read}`)}`}
        </li>
      ))}
    </ul>
  );
}
