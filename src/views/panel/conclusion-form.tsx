import { useState } from 'preact/hooks';
import type { Change, Refusal } from '../../reviews/change';
import { type Conclusion, choices, limits } from '../../reviews/review';
import { t } from '../../words';
import { dayInWords } from '../days';
import { RefusalNotice } from './refusal';

type Props = { id: string; conclusion: Conclusion; change(change: Change): Promise<Refusal | undefined> };

/** What the user has begun to write. `base`: when the conclusion that it would replace was kept. */
type Draft = Conclusion & { base: number | undefined };

/** By review, for as long as the panel is open: whoever looks at the report or another page meanwhile loses nothing. */
const drafts = new Map<string, Draft>();

/** The user's own conclusion, with the reason in their own words. Nothing here is filled in for them. */
export function ConclusionForm({ id, conclusion, change }: Props) {
  const [draft, setDraft] = useDraft(id);
  const [refusal, setRefusal] = useState<Refusal>();
  const { choice, reason, by = '' } = draft ?? conclusion;
  const edit = (part: Partial<Conclusion>) => setDraft({ base: conclusion.at, ...conclusion, ...draft, ...part });
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const refused = await change({ kind: 'conclude', choice, reason, by });
    setRefusal(refused);
    if (!refused) setDraft(undefined);
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
              <input type="radio" name="conclusion" checked={choice === one} onChange={() => edit({ choice: one })} />
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
            onInput={({ currentTarget: { value } }) => edit({ reason: value })}
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
            onInput={({ currentTarget: { value } }) => edit({ by: value })}
          />
        </div>
        <RefusalNotice of={refusal} />
        {draft && draft.base !== conclusion.at && <Other conclusion={conclusion} />}
        <button type="submit">{t('panel.conclusion.save')}</button>
        <p class="quiet" role="status">
          {conclusion.at !== undefined && t('panel.conclusion.kept', { day: dayInWords(conclusion.at) })}
        </p>
      </form>
    </section>
  );
}

function useDraft(id: string): [Draft | undefined, (draft: Draft | undefined) => void] {
  const [draft, setDraft] = useState(drafts.get(id));
  const keep = (next: Draft | undefined) => {
    if (next) drafts.set(id, next);
    else drafts.delete(id);
    setDraft(next);
  };
  return [draft, keep];
}

/** Another window has kept a conclusion while the user was writing this one. */
function Other({ conclusion: { choice, reason } }: { conclusion: Conclusion }) {
  return (
    <div class="notice" role="status">
      <p>{t('panel.conclusion.other', { choice: t(`panel.conclusion.choice.${choice}`) })}</p>
      {reason && <blockquote dir="auto">{reason}</blockquote>}
    </div>
  );
}
