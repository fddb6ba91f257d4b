import { isLocked } from '../../settings/organisation';
import { type Preset, presetMeaning, presetName, presetOf, presets, withPreset } from '../../settings/presets';
import type { Settings } from '../../settings/settings';
import { changeSettings } from '../../settings/store';
import { t, write } from '../../words';
import { Failure, useAttempt } from '../attempt';
import { SetBy, useOrganisation } from '../organisation';

/** Quiet, Standard, Everything; none of them is chosen where the user has switched single rules. */
export function PresetChoice({ settings }: { settings: Settings }) {
  const [attempt, failure] = useAttempt();
  const organisation = useOrganisation();
  const { lockRules } = organisation;
  const chosen = presetOf(settings, (id) => lockRules || !isLocked(organisation, id));
  const choose = (preset: Preset) => attempt(() => changeSettings((before) => withPreset(before, preset)));
  return (
    <fieldset class="presets" disabled={lockRules} aria-describedby={lockRules ? 'presets-set-by' : undefined}>
      <legend>{t('rules.preset')}</legend>
      {presets.map((preset) => (
        <label key={preset}>
          <input type="radio" name="preset" checked={chosen === preset} onChange={() => choose(preset)} />
          <span>{write(presetName(preset))}</span>
        </label>
      ))}
      <p class="quiet">{chosen ? write(presetMeaning(chosen)) : t('rules.ownChoice')}</p>
      {lockRules && <SetBy id="presets-set-by" />}
      <Failure of={failure} />
    </fieldset>
  );
}
