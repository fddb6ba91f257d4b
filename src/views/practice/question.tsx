import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../words';
import type { Choice } from './profiles';

type Props = {
  choices: readonly Choice[];
  /** Asked for by a button that is gone now. */
  takesFocus: boolean;
  answer(choice: Choice): void;
};

/** Asked before anything is explained, as on a real page. */
export function Question({ choices, takesFocus, answer }: Props) {
  const [chosen, choose] = useState<Choice>();
  const [isMissing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) form.current?.querySelector('input')?.focus();
  }, [takesFocus]);
  const submit = (event: Event) => {
    event.preventDefault();
    setMissing(!chosen);
    if (chosen) answer(chosen);
  };
  return (
    <form ref={form} class="panel" onSubmit={submit}>
      <p class="quiet">{t('practice.lookFirst')}</p>
      <fieldset aria-describedby="question-help">
        <legend>{t('practice.question')}</legend>
        {choices.map((choice) => (
          <label key={choice} class="choice">
            <input type="radio" name="choice" checked={chosen === choice} onChange={() => choose(choice)} />
            <span>{t(`practice.choice.${choice}`)}</span>
          </label>
        ))}
      </fieldset>
      <button type="submit" class="primary">
        {t('practice.compare')}
      </button>
      <p role="status" class="problem">
        {isMissing && !chosen && t('practice.chooseFirst')}
      </p>
      <p id="question-help" class="quiet">
        {t('practice.questionHelp')}
      </p>
    </form>
  );
}
