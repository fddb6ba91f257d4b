import { type KeepDays, offeredDays } from '../../reviews/review';
import { t } from '../../words';
import { SetBy, useOrganisation } from '../organisation';

export function KeepDaysField({ days, change }: { days: KeepDays; change(days: KeepDays): void }) {
  const { historyRetentionDays: most } = useOrganisation();
  const offered = offeredDays(most);
  const chosen = offered.find((one) => one.days === Math.min(days, most ?? days));
  return (
    <div class="field">
      <label for="keep-days">{t('panel.keep.label')}</label>
      <select
        id="keep-days"
        value={chosen?.keepDays}
        onChange={({ currentTarget: { value } }) => change(Number(value) as KeepDays)}
        aria-describedby="keep-days-hint"
      >
        {offered.map((one) => (
          <option key={one.keepDays} value={one.keepDays}>
            {t('panel.keep.days', { count: one.days })}
          </option>
        ))}
      </select>
      <p id="keep-days-hint" class="quiet">
        {t('panel.keep.hint')}
      </p>
      {most !== undefined && (
        <>
          <p class="quiet">{t('panel.keep.most', { days: most })}</p>
          <SetBy />
        </>
      )}
    </div>
  );
}
