import { type KeepDays, keepDaysChoices } from '../../reviews/review';
import { t } from '../../words';

export function KeepDaysField({ days, change }: { days: KeepDays; change(days: KeepDays): void }) {
  return (
    <div class="field">
      <label for="keep-days">{t('panel.keep.label')}</label>
      <select
        id="keep-days"
        value={days}
        onChange={({ currentTarget: { value } }) => change(Number(value) as KeepDays)}
        aria-describedby="keep-days-hint"
      >
        {keepDaysChoices.map((one) => (
          <option key={one} value={one}>
            {t('panel.keep.days', { count: one })}
          </option>
        ))}
      </select>
      <p id="keep-days-hint" class="quiet">
        {t('panel.keep.hint')}
      </p>
    </div>
  );
}
