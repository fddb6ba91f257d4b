import { type Key, t } from '../../../words';
import type { Field, Words } from './words';

type Props = { words: Words; isDateWrong: boolean; change(field: Field, typed: string): void };

const lines: Field[] = ['headline', 'location', 'localTime', 'memberSince'];
const longest = { text: 20_000, line: 300 };

/** As the page shows them; none is required. */
export function WordFields({ words, isDateWrong, change }: Props) {
  return (
    <>
      <label for="own-bio">{t('guidance.own.field.bio')}</label>
      <textarea
        id="own-bio"
        rows={5}
        dir="auto"
        autocomplete="off"
        maxLength={longest.text}
        value={words.bio}
        onInput={({ currentTarget: { value } }) => change('bio', value)}
      />
      <div class="lines">
        {lines.map((field) => (
          <Line
            key={field}
            field={field}
            typed={words[field]}
            isWrong={isDateWrong && field === 'memberSince'}
            change={change}
          />
        ))}
      </div>
    </>
  );
}

type LineProps = { field: Field; typed: string; isWrong: boolean; change: Props['change'] };

const hints: Partial<Record<Field, Key>> = {
  localTime: 'guidance.own.hint.localTime',
  memberSince: 'guidance.own.hint.memberSince',
};

function Line({ field, typed, isWrong, change }: LineProps) {
  const id = `own-${field}`;
  const hint = hints[field];
  return (
    <div>
      <label for={id}>{t(`guidance.own.field.${field}`)}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        autocomplete="off"
        maxLength={longest.line}
        value={typed}
        aria-invalid={isWrong}
        aria-describedby={`${id}-hint${isWrong ? ' own-problem' : ''}`}
        onInput={({ currentTarget: { value } }) => change(field, value)}
      />
      <span class="quiet" id={`${id}-hint`}>
        {hint && t(hint)}
      </span>
    </div>
  );
}
