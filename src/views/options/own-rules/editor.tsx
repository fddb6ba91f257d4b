import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { OwnRule } from '../../../rules/own-rule-data';
import { t } from '../../../words';
import { Failure } from '../../attempt';
import { todayOf } from '../../own-rule-words';
import { Rich } from '../../rich';
import { KindFields, LastDayField, NameField, NoteField } from './about-fields';
import { type Draft, type Kept, type Problems, ruleOf, unfairIn } from './draft';
import { LivePreview } from './live-preview';
import { LooksFields } from './looks-fields';
import type { Practice } from './trial';
import { useSettled } from './use-settled';

type Props = {
  /** What is changed, if it is no new rule. */
  rule: OwnRule | undefined;
  kept(): Kept;
  draft: Draft;
  isChanged: boolean;
  practice: Practice[];
  failure: string | undefined;
  change(change: Partial<Draft>): void;
  save(rule: OwnRule): void;
  cancel(): void;
};

/** Where a rule is typed. The draft is held outside, so that it outlives this form. */
export function Editor({ rule, kept, draft, isChanged, practice, failure, change, save, cancel }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const settled = useSettled(draft);
  const [wasTried, setWasTried] = useState(false);
  const problems = useMemo(() => problemsOf(settled, wasTried), [settled, wasTried]);
  useEffect(() => form.current?.querySelector<HTMLElement>('#rule-name')?.focus(), []);
  useWarning(isChanged);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setWasTried(true);
    const read = ruleOf(draft, kept(), todayOf(Date.now()));
    if ('rule' in read) save(read.rule);
    else focusFirst(form.current, read.problems);
  };
  const fields = { draft, problems, change };
  return (
    <form class="editor" ref={form} onSubmit={submit} aria-labelledby="editor">
      <h3 id="editor">{rule ? <Rich of="ownRules.change" values={{ name: rule.name }} /> : t('ownRules.new')}</h3>
      <NameField {...fields} />
      <LooksFields {...fields} />
      <LivePreview draft={settled} practice={practice} />
      <KindFields {...fields} />
      <NoteField {...fields} />
      <LastDayField {...fields} />
      <Failure of={failure} />
      <div class="buttons">
        <button type="submit" class="main">
          {t('ownRules.save')}
        </button>
        <button type="button" onClick={cancel}>
          {t('ownRules.cancel')}
        </button>
      </div>
    </form>
  );
}

/** What a rule must not say is said at once; the rest only after the first try to save. */
function problemsOf(draft: Draft, wasTried: boolean): Problems {
  if (!wasTried) return unfairIn(draft);
  const read = ruleOf(draft, { id: 'own-draft', on: true }, todayOf(Date.now()));
  return 'problems' in read ? read.problems : {};
}

/** In the order of the page, so that the first one is read out together with its field. */
function focusFirst(form: HTMLFormElement | null, problems: Problems): void {
  const fields = [...(form?.querySelectorAll<HTMLElement>('[id^="rule-"]') ?? [])];
  const names = Object.keys(problems).map((field) => `rule-${field}`);
  fields.find(({ id }) => names.includes(id))?.focus();
}

/** The browser asks before it closes a page with something typed on it. */
function useWarning(isChanged: boolean): void {
  useEffect(() => {
    if (!isChanged) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isChanged]);
}
