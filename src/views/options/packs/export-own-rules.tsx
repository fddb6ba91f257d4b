import { useRef, useState } from 'preact/hooks';
import type { OwnRule } from '../../../rules/own-rule-data';
import { type Key, t } from '../../../words';
import { todayOf } from '../../own-rule-words';
import { Rich } from '../../rich';
import { Field, FieldProblem } from '../own-rules/field';
import { downloadPack, fileNameOf } from './download';
import { type ExportDraft, type ExportProblems, packOf } from './export-draft';

const fields: Record<keyof ExportDraft, { label: Key; hint?: Key; isDay?: true }> = {
  name: { label: 'packs.name' },
  author: { label: 'packs.author', hint: 'packs.authorHint' },
  version: { label: 'packs.version' },
  reviewBy: { label: 'packs.reviewBy', hint: 'packs.reviewByHint', isDay: true },
};
const empty = (): ExportDraft => ({ name: t('packs.usualName'), author: '', version: '1', reviewBy: '' });

/** All rules of the user's own as one file. */
export function ExportOwnRules({ rules }: { rules: OwnRule[] }) {
  const [typed, setTyped] = useState(empty);
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
      <summary>{t('packs.export')}</summary>
      <form ref={form} class="editor" onSubmit={write}>
        {(Object.keys(fields) as (keyof ExportDraft)[]).map((field) => (
          <Field key={field} id={`pack-${field}`} {...labelsOf(field)} problem={problems[field]}>
            {(aria) => {
              const input = {
                ...aria,
                autocomplete: 'off',
                value: typed[field],
                onInput: ({ currentTarget: { value } }: InputEvent & { currentTarget: HTMLInputElement }) =>
                  setTyped({ ...typed, [field]: value }),
              } as const;
              return fields[field].isDay ? (
                <input type="date" {...input} />
              ) : (
                <input type="text" dir="auto" {...input} />
              );
            }}
          </Field>
        ))}
        <FieldProblem id="pack-rules" problem={problems.rules} />
        <div class="buttons">
          <button type="submit">{t('packs.write', { count: rules.length })}</button>
        </div>
        <p class="quiet" role="status">
          {done && <Rich of="packs.written" values={{ file: done }} />}
        </p>
      </form>
    </details>
  );
}

function labelsOf(field: keyof ExportDraft): { label: string; hint?: string } {
  const { label, hint } = fields[field];
  return { label: t(label), ...(hint && { hint: t(hint) }) };
}
