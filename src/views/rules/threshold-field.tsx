import { useState } from 'preact/hooks';
import { type Rule, thresholdLabel } from '../../rules/rule';
import { type Settings, thresholdOf } from '../../settings/settings';
import { t, write } from '../../words';

type Props = {
  rule: Pick<Rule, 'id' | 'thresholds'>;
  name: string;
  settings: Settings;
  isLocked: boolean;
  save(value: number): Promise<void>;
};

/** A number within its bounds. What is outside is not saved, and the field says what would be. */
export function ThresholdField({ rule, name, settings, isLocked, save }: Props) {
  const [problem, setProblem] = useState<string>();
  /** What is being typed, and what was refused, stays in the field. */
  const [draft, setDraft] = useState<string>();
  const threshold = rule.thresholds[name];
  if (!threshold) return null;
  const { unit, min, max, step } = threshold;
  const id = `${rule.id}-${name}`;
  const onChange = ({ currentTarget: { value } }: { currentTarget: HTMLInputElement }) => {
    const number = Number(value);
    const isGood = value.trim() !== '' && number >= min && number <= max;
    setProblem(isGood ? undefined : t('rules.outside', { min, max, value: thresholdOf(settings, rule, name) }));
    if (isGood) void save(number).then(() => setDraft(undefined));
  };
  return (
    <p class="threshold">
      <label for={id}>{write(thresholdLabel(rule, name))}</label>
      <input
        id={id}
        type="number"
        {...{ min, max, step }}
        disabled={isLocked}
        value={draft ?? thresholdOf(settings, rule, name)}
        onInput={({ currentTarget: { value } }) => setDraft(value)}
        onChange={onChange}
        aria-describedby={problem && `${id}-problem`}
        aria-invalid={problem !== undefined}
      />
      <span>{t(`unit.${unit}`)}</span>
      {problem && (
        <span id={`${id}-problem`} class="problem" role="alert">
          {problem}
        </span>
      )}
    </p>
  );
}
