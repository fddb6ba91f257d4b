import type { Kind } from '../../../rules/rule';
import { t } from '../../../words';
import { Field } from './field';
import type { FieldsProps } from './looks-fields';

const kindMeanings: Record<Kind, string> = {
  act: 'For conduct that breaks the rules of the site or of a contract, whoever does it.',
  ask: 'For what is worth a question.',
  context: 'For what is small or missing. It is never counted, and shown only beside something else.',
};

export function NameField({ draft, problems, change }: FieldsProps) {
  return (
    <Field id="rule-name" label="Name" hint="What it finds, in a few words." problem={problems.name}>
      {(aria) => (
        <input
          {...aria}
          type="text"
          autocomplete="off"
          value={draft.name}
          onInput={({ currentTarget: { value } }) => change({ name: value })}
        />
      )}
    </Field>
  );
}

export function KindFields({ draft, change }: FieldsProps) {
  return (
    <fieldset>
      <legend>Under which heading it is shown</legend>
      {(['act', 'ask', 'context'] as Kind[]).map((kind) => (
        <label key={kind} class="choice wide">
          <input type="radio" name="rule-kind" checked={draft.kind === kind} onChange={() => change({ kind })} />
          <span>
            {t(`kind.${kind}`)}
            <span class="quiet"> {kindMeanings[kind]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

export function NoteField({ draft, problems, change }: FieldsProps) {
  return (
    <Field
      id="rule-why"
      label="Why you look for it (optional)"
      hint="A note to yourself. It stands beside what the rule finds."
      problem={problems.why}
    >
      {(aria) => (
        <textarea
          {...aria}
          rows={2}
          value={draft.why}
          onInput={({ currentTarget: { value } }) => change({ why: value })}
        />
      )}
    </Field>
  );
}

export function LastDayField({ draft, problems, change }: FieldsProps) {
  return (
    <Field
      id="rule-expires"
      label="Last day of use (optional)"
      hint="After it the rule rests, and stays in the list."
      problem={problems.expires}
    >
      {(aria) => (
        <input
          {...aria}
          type="date"
          value={draft.expires}
          onInput={({ currentTarget: { value } }) => change({ expires: value })}
        />
      )}
    </Field>
  );
}
