import type { Looks } from '../../../rules/own-rule-data';
import { numberFacts, textFacts } from '../../../rules/own-rule-data';
import { type Key, t } from '../../../words';
import { numberInWords, partInWords } from '../../own-rule-words';
import { Rich } from '../../rich';
import type { Draft, Problems, TextFact } from './draft';
import { Field, FieldProblem } from './field';

export type FieldsProps = { draft: Draft; problems: Problems; change(change: Partial<Draft>): void };

const ways: Record<Looks['for'], Key> = {
  words: 'ruleField.forWords',
  number: 'ruleField.forNumber',
  date: 'ruleField.forDate',
};

/** What the rule looks at. Going from one way to another keeps what was typed for each. */
export function LooksFields(props: FieldsProps) {
  const { draft, change } = props;
  return (
    <fieldset>
      <legend>{t('ruleField.looks')}</legend>
      <div class="choices">
        {(Object.keys(ways) as Looks['for'][]).map((way) => (
          <label key={way} class="choice">
            <input
              type="radio"
              name="rule-looks"
              checked={draft.looksFor === way}
              onChange={() => change({ looksFor: way })}
            />
            {t(ways[way])}
          </label>
        ))}
      </div>
      {draft.looksFor === 'words' && <Words {...props} />}
      {draft.looksFor === 'number' && <NumberOf {...props} />}
      {draft.looksFor === 'date' && <AccountStart {...props} />}
    </fieldset>
  );
}

function Words({ draft, problems, change }: FieldsProps) {
  return (
    <>
      <Field
        id="rule-phrases"
        label={t('ruleField.phrases')}
        hint={
          <Rich
            of="ruleField.phrasesHint"
            values={{ star: <kbd dir="ltr">design*</kbd>, dots: <kbd dir="ltr">pay … outside</kbd> }}
          />
        }
        problem={problems.phrases}
      >
        {(aria) => (
          <textarea
            {...aria}
            rows={4}
            dir="auto"
            spellcheck={false}
            value={draft.phrases}
            onInput={({ currentTarget: { value } }) => change({ phrases: value })}
          />
        )}
      </Field>
      <Parts draft={draft} problems={problems} change={change} />
    </>
  );
}

function Parts({ draft: { parts }, problems, change }: FieldsProps) {
  const choose = (part: TextFact, isIn: boolean) =>
    change({ parts: textFacts.filter((name) => (name === part ? isIn : parts.includes(name))) });
  return (
    <fieldset class="plain" aria-describedby={problems.parts && 'rule-parts-problem'}>
      <legend>{t('ruleField.parts')}</legend>
      <div class="choices">
        {textFacts.map((part, i) => (
          <label key={part} class="choice">
            <input
              id={i === 0 ? 'rule-parts' : undefined}
              type="checkbox"
              checked={parts.includes(part)}
              onChange={({ currentTarget }) => choose(part, currentTarget.checked)}
            />
            {partInWords(part)}
          </label>
        ))}
      </div>
      <FieldProblem id="rule-parts" problem={problems.parts} />
    </fieldset>
  );
}

function NumberOf({ draft, problems, change }: FieldsProps) {
  return (
    <div class="sentence">
      <Field id="rule-number" label={t('ruleField.number')}>
        {(aria) => (
          <select
            {...aria}
            value={draft.number}
            onChange={({ currentTarget: { value } }) => change({ number: value as Draft['number'] })}
          >
            {numberFacts.map((fact) => (
              <option key={fact} value={fact}>
                {numberInWords(fact)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field id="rule-is" label={t('ruleField.is')}>
        {(aria) => (
          <select
            {...aria}
            value={draft.is}
            onChange={({ currentTarget: { value } }) => change({ is: value as Draft['is'] })}
          >
            <option value="below">{t('ruleField.below')}</option>
            <option value="above">{t('ruleField.above')}</option>
          </select>
        )}
      </Field>
      <NumberField
        id="rule-than"
        label={t('ruleField.than')}
        value={draft.than}
        problem={problems.than}
        change={(than) => change({ than })}
      />
    </div>
  );
}

function AccountStart({ draft, problems, change }: FieldsProps) {
  return (
    <div class="sentence">
      <Field id="rule-when" label={t('ruleField.when')}>
        {(aria) => (
          <select
            {...aria}
            value={draft.when}
            onChange={({ currentTarget: { value } }) => change({ when: value as Draft['when'] })}
          >
            <option value="within">{t('ruleField.within')}</option>
            <option value="before">{t('ruleField.before')}</option>
          </select>
        )}
      </Field>
      <NumberField
        id="rule-days"
        label={t('ruleField.days')}
        value={draft.days}
        problem={problems.days}
        change={(days) => change({ days })}
      />
    </div>
  );
}

type NumberProps = {
  id: string;
  label: string;
  value: string;
  problem: Problems[keyof Draft];
  change(value: string): void;
};

/** A plain text field: the browser's own number field drops what it does not understand. */
function NumberField({ id, label, value, problem, change }: NumberProps) {
  return (
    <Field id={id} label={label} problem={problem}>
      {(aria) => (
        <input
          {...aria}
          type="text"
          inputMode="numeric"
          autocomplete="off"
          class="number"
          value={value}
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
      )}
    </Field>
  );
}
