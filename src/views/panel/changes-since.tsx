import { changesBetween, type FactChange } from '../../reviews/facts/changes';
import type { Snapshot } from '../../reviews/snapshot';
import { t } from '../../words';
import { dayInWords } from '../days';
import { factText } from '../fact-value';

/** What the page shows now that it did not on the day from which its facts are kept, or the reverse. */
export function ChangesSince({ before, now }: { before: Snapshot; now: Snapshot }) {
  const changes = changesBetween(before, now);
  const day = dayInWords(before.readAt);
  if (!changes.length) return <p>{t('panel.changes.none', { day })}</p>;
  return (
    <>
      <p>{t('panel.changes.since', { day })}</p>
      <ul class="changes">
        {changes.map((change) => (
          <li key={JSON.stringify(change)}>
            <b>{t(`fact.${change.fact}`)}</b> <span class="quiet">{t(`panel.changes.kind.${change.kind}`)}</span>
            <Values change={change} />
          </li>
        ))}
      </ul>
      <p class="quiet">{t('panel.changes.innocent')}</p>
    </>
  );
}

function Values({ change: { fact, before, after, kind } }: { change: FactChange }) {
  return (
    <dl>
      {before !== undefined && (
        <div>
          <dt>{t('panel.changes.before')}</dt>
          <dd dir="auto">{factText(fact, before)}</dd>
        </div>
      )}
      {after !== undefined && (
        <div>
          <dt>{t('panel.changes.after')}</dt>
          <dd dir="auto">{factText(fact, after)}</dd>
        </div>
      )}
      {kind === 'unreadable-now' && <p class="quiet">{t('panel.changes.unread')}</p>}
    </dl>
  );
}
