import { useState } from 'preact/hooks';
import type { Choice } from './profiles';
import { choiceWords, words } from './words';

type Props = { choices: readonly Choice[]; answer(choice: Choice): void };

/** Asked before anything is explained, as on a real page. */
export function Question({ choices, answer }: Props) {
  const [chosen, choose] = useState<Choice>();
  const [isMissing, setMissing] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    setMissing(!chosen);
    if (chosen) answer(chosen);
  };
  return (
    <form class="panel" onSubmit={submit}>
      <p class="quiet">{words.lookFirst}</p>
      <fieldset aria-describedby="question-help">
        <legend>{words.question}</legend>
        {choices.map((choice) => (
          <label key={choice} class="choice">
            <input type="radio" name="choice" checked={chosen === choice} onChange={() => choose(choice)} />
            <span>{choiceWords[choice]}</span>
          </label>
        ))}
      </fieldset>
      <button type="submit" class="primary">
        {words.compare}
      </button>
      <p role="status" class="problem">
        {isMissing && !chosen && words.chooseFirst}
      </p>
      <p id="question-help" class="quiet">
        {words.questionHelp}
      </p>
    </form>
  );
}
