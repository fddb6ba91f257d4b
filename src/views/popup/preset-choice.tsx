import { type Preset, presetMeaning, presetName, presetOf, presets, withPreset } from '../../settings/presets';
import type { Settings } from '../../settings/settings';
import { changeSettings } from '../../settings/store';
import { t, write } from '../../words';
import { Failure, useAttempt } from '../attempt';

/** Quiet, Standard, Everything; none of them is chosen where the user has switched single rules. */
export function PresetChoice({ settings }: { settings: Settings }) {
  const [attempt, failure] = useAttempt();
  const chosen = presetOf(settings);
  const choose = (preset: Preset) => attempt(() => changeSettings((before) => withPreset(before, preset)));
  return (
    <fieldset class="presets">
      <legend>{t('rules.preset')}</legend>
      {presets.map((preset) => (
        <label key={preset}>
          <input type="radio" name="preset" checked={chosen === preset} onChange={() => choose(preset)} />
          <span>{write(presetName(preset))}</span>
        </label>
      ))}
      <p class="quiet">{chosen ? write(presetMeaning(chosen)) : t('rules.ownChoice')}</p>
      <Failure of={failure} />
    </fieldset>
  );
}
