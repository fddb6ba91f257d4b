import { useState } from 'preact/hooks';
import type { Refusal } from '../../reviews/change';
import { expiryOf, type Review } from '../../reviews/review';
import { t } from '../../words';
import { dayInWords } from '../days';
import { useOrganisation } from '../organisation';
import { KeepDaysField } from './keep-days-field';
import { RefusalNotice } from './refusal';
import type { Reviewing } from './use-review';

type Props = { review: Review; reviewing: Reviewing };

/** Until when the review is kept, and the way to erase it now. */
export function Keeping({ review, reviewing: { change, erase } }: Props) {
  const [refusal, setRefusal] = useState<Refusal>();
  const { historyRetentionDays: most } = useOrganisation();
  return (
    <section aria-labelledby="keeping">
      <h3 id="keeping">{t('panel.keep.title')}</h3>
      <p>{t('panel.keep.until', { day: dayInWords(expiryOf(review, most)) })}</p>
      <KeepDaysField days={review.keepDays} change={async (days) => setRefusal(await change({ kind: 'keep', days }))} />
      <RefusalNotice of={refusal} />
      <EraseButton label={t('panel.keep.erase')} erase={() => erase(review.id)} />
    </section>
  );
}

/** Asks before it erases: there is no way back. */
export function EraseButton({ label, erase }: { label: string; erase(): Promise<void> }) {
  const [isAsking, setIsAsking] = useState(false);
  if (!isAsking) {
    return (
      <button type="button" onClick={() => setIsAsking(true)}>
        {label}
      </button>
    );
  }
  return (
    <div class="notice">
      <p>{t('panel.keep.sure')}</p>
      <p class="buttons">
        <button type="button" onClick={erase}>
          {label}
        </button>
        <button type="button" ref={(button) => button?.focus()} onClick={() => setIsAsking(false)}>
          {t('panel.keep.leave')}
        </button>
      </p>
    </div>
  );
}
