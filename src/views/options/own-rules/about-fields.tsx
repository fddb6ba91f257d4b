import type { Kind } from '../../../rules/rule';
import { t } from '../../../words';
import { Field } from './field';
import type { FieldsProps } from './looks-fields';

export function NameField({ draft, problems, change }: FieldsProps) {
  return (
    <Field id="rule-name" label={t('ruleField.name')} hint={t('ruleField.nameHint')} problem={problems.name}>
      {(aria) => (
        <input
          {...aria}
          type="text"
          dir="auto"
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
      <legend>{t('ruleField.kind')}</legend>
      {(['act', 'ask', 'context'] as Kind[]).map((kind) => (
        <label key={kind} class="choice wide">
          <input type="radio" name="rule-kind" checked={draft.kind === kind} onChange={() => change({ kind })} />
          <span>
            {t(`kind.${kind}`)}
            <span class="quiet"> {t(`ruleField.${kind}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

export function NoteField({ draft, problems, change }: FieldsProps) {
  return (
    <Field id="rule-why" label={t('ruleField.why')} hint={t('ruleField.whyHint')} problem={problems.why}>
      {(aria) => (
        <textarea
          {...aria}
          rows={2}
          dir="auto"
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
      label={t('ruleField.expires')}
      hint={t('ruleField.expiresHint')}
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
