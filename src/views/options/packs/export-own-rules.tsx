import { useRef, useState } from 'preact/hooks';
import type { OwnRule } from '../../../rules/own-rule';
import { todayOf } from '../../own-rule-words';
import { Field, FieldProblem } from '../own-rules/field';
import { downloadPack, fileNameOf } from './download';
import { type ExportDraft, type ExportProblems, packOf } from './export-draft';

const fields: Record<keyof ExportDraft, { label: string; hint?: string; isDay?: true }> = {
  name: { label: 'Name of the pack' },
  author: { label: 'Author', hint: 'A person, a team or a company. It stands in the file.' },
  version: { label: 'Version' },
  reviewBy: { label: 'Review by', hint: 'The day on which somebody should look at it again.', isDay: true },
};

/** All rules of the user's own as one file. */
export function ExportOwnRules({ rules }: { rules: OwnRule[] }) {
  const [typed, setTyped] = useState<ExportDraft>({ name: 'Our rules', author: '', version: '1', reviewBy: '' });
  const [problems, setProblems] = useState<ExportProblems>({});
  const [done, setDone] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const write = (event: SubmitEvent) => {
    event.preventDefault();
    const made = packOf(typed, rules, todayOf(Date.now()));
    setProblems('problems' in made ? made.problems : {});
    setDone('pack' in made ? fileNameOf(made.pack) : undefined);
    if ('pack' in made) return downloadPack(made.pack);
    const [first] = Object.keys(made.problems);
    form.current?.querySelector<HTMLElement>(`#pack-${first}`)?.focus();
  };
  if (!rules.length) return null;
  return (
    <details class="export">
      <summary>Export your own rules as a pack</summary>
      <form ref={form} class="editor" onSubmit={write}>
        {(Object.keys(fields) as (keyof ExportDraft)[]).map((field) => (
          <Field key={field} id={`pack-${field}`} {...fields[field]} problem={problems[field]}>
            {(aria) => {
              const input = {
                ...aria,
                autocomplete: 'off',
                value: typed[field],
                onInput: ({ currentTarget: { value } }: InputEvent & { currentTarget: HTMLInputElement }) =>
                  setTyped({ ...typed, [field]: value }),
              } as const;
              return fields[field].isDay ? <input type="date" {...input} /> : <input type="text" {...input} />;
            }}
          </Field>
        ))}
        <FieldProblem id="pack-rules" problem={problems.rules} />
        <div class="buttons">
          <button type="submit">Export {rules.length === 1 ? '1 rule' : `${rules.length} rules`}</button>
        </div>
        <p class="quiet" role="status">
          {done && `Written: ${done}. It is among your downloads.`}
        </p>
      </form>
    </details>
  );
}
