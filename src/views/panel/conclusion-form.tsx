import { useState } from 'preact/hooks';
import type { Change, Refusal } from '../../reviews/change';
import { type Choice, type Conclusion, choices, limits } from '../../reviews/review';
import { t, written } from '../../words';
import { dayOf } from '../days';
import { RefusalNotice } from './refusal';

type Props = { conclusion: Conclusion; change(change: Change): Promise<Refusal | undefined> };

/** The user's own conclusion, with the reason in their own words. Nothing here is filled in for them. */
export function ConclusionForm({ conclusion, change }: Props) {
  const [choice, setChoice] = useState<Choice>(conclusion.choice);
  const [reason, setReason] = useState(conclusion.reason);
  const [by, setBy] = useState(conclusion.by ?? '');
  const [refusal, setRefusal] = useState<Refusal>();
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const refused = await change({ kind: 'conclude', choice, reason, by });
    setRefusal(refused);
    if (refused === 'no-reason') document.getElementById('conclusion-reason')?.focus();
  };
  return (
    <section aria-labelledby="conclusion">
      <h3 id="conclusion">{t('panel.conclusion.title')}</h3>
      <p class="quiet">{t('panel.conclusion.about')}</p>
      <form onSubmit={save}>
        <fieldset>
          <legend>{t('panel.conclusion.choose')}</legend>
          {choices.map((one) => (
            <label key={one} class="choice">
              <input type="radio" name="conclusion" checked={choice === one} onChange={() => setChoice(one)} />
              <span>{t(`panel.conclusion.choice.${one}`)}</span>
            </label>
          ))}
        </fieldset>
        <div class="field">
          <label for="conclusion-reason">{t('panel.conclusion.reason')}</label>
          <textarea
            id="conclusion-reason"
            dir="auto"
            rows={3}
            maxLength={limits.reason}
            aria-invalid={refusal === 'no-reason'}
            value={reason}
            onInput={({ currentTarget: { value } }) => setReason(value)}
          />
        </div>
        <div class="field">
          <label for="conclusion-by">{t('panel.conclusion.by')}</label>
          <input
            id="conclusion-by"
            type="text"
            dir="auto"
            maxLength={limits.by}
            value={by}
            onInput={({ currentTarget: { value } }) => setBy(value)}
          />
        </div>
        <RefusalNotice of={refusal} />
        <button type="submit">{t('panel.conclusion.save')}</button>
        <p class="quiet" role="status">
          {conclusion.at !== undefined && t('panel.conclusion.kept', { day: written({ date: dayOf(conclusion.at) }) })}
        </p>
      </form>
    </section>
  );
}
