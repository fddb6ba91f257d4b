import { useEffect, useRef, useState } from 'preact/hooks';
import { guidanceUrl } from '../../../guidance';
import type { OwnRule } from '../../../rules/own-rule-data';
import { limits } from '../../../settings/own-rules';
import { type Settings, withOwnRule, withoutOwnRule } from '../../../settings/settings';
import { changeSettings } from '../../../settings/store';
import { t } from '../../../words';
import { Failure, useAttempt } from '../../attempt';
import { Rich } from '../../rich';
import { type Undoable, UndoNotice } from '../undo-notice';
import type { Kept } from './draft';
import { Editor } from './editor';
import { ownRuleId } from './ids';
import { OwnRuleItem } from './own-rule-item';
import type { Practice } from './trial';
import { type Editing, useEditing } from './use-editing';

type Props = { settings: Settings; practice: Practice[] };

/** Rules of the user's own: the list, and the form that makes and changes them. */
export function OwnRules({ settings: { ownRules }, practice }: Props) {
  const { editing, failure, undoable, open, close, change, save, remove } = useOwnRules();
  useNamedRule(ownRules, open);
  const add = useReturn(editing !== undefined);
  return (
    <section aria-labelledby="own-rules">
      <h2 id="own-rules">{t('ownRules.title')}</h2>
      <p>
        {t('ownRules.about')}{' '}
        <a href={guidanceUrl('your-own-rules')} target="_blank" rel="noopener">
          {t('ownRules.guidance')}
        </a>
      </p>
      <ul class="rows">
        {ownRules.map((rule) => (
          <OwnRuleItem key={rule.id} rule={rule} edit={() => open(rule)} remove={() => remove(rule)} />
        ))}
      </ul>
      <UndoNotice of={undoable} />
      {editing ? (
        <Editor
          key={editing.rule?.id}
          {...editing}
          kept={() => keptOf(editing, ownRules)}
          {...{ practice, failure, change, save }}
          cancel={close}
        />
      ) : (
        <Failure of={failure} />
      )}
      {!editing && ownRules.length < limits.rules && (
        <button ref={add} type="button" onClick={() => open()}>
          {t('ownRules.add')}
        </button>
      )}
    </section>
  );
}

/** What can be done with own rules. Whatever takes something away leaves a way back. */
function useOwnRules() {
  const [attempt, failure] = useAttempt();
  const [undoable, setUndoable] = useState<Undoable>();
  const { resume, ...state } = useEditing((left) => setUndoable(left && leftBehind(left, () => goOn(left))));
  const goOn = (left: Editing) => {
    setUndoable(undefined);
    resume(left);
  };
  const keep = (rule: OwnRule, then: Undoable | undefined) =>
    attempt(async () => {
      await changeSettings((before) => withOwnRule(before, rule));
      setUndoable(then);
    });
  const save = (rule: OwnRule) =>
    attempt(async () => {
      await changeSettings((before) => withOwnRule(before, rule));
      state.forget();
      setUndoable({ text: <Rich of="ownRules.saved" values={{ name: rule.name }} /> });
    });
  const remove = (rule: OwnRule) =>
    attempt(async () => {
      await changeSettings((before) => withoutOwnRule(before, rule.id));
      setUndoable({
        text: <Rich of="ownRules.deleted" values={{ name: rule.name }} />,
        label: t('shared.undo'),
        undo: () => keep(rule, undefined),
      });
    });
  return { ...state, failure, undoable, save, remove };
}

/** A switch that was used meanwhile stays as it is. */
const keptOf = ({ rule, draft }: Editing, ownRules: OwnRule[]): Kept =>
  ownRules.find(({ id }) => id === rule?.id) ?? rule ?? { id: ownRuleId(draft.name, Math.random()), on: true };

function leftBehind({ rule, draft }: Editing, undo: () => void): Undoable {
  const name = draft.name.trim() || rule?.name;
  const text = name ? <Rich of="ownRules.left" values={{ name }} /> : t('ownRules.leftNew');
  return { text, label: t('ownRules.goOn'), undo };
}

/** When the form is closed, the keyboard goes on from the button below the list, unless a notice has taken it. */
function useReturn(isOpen: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return button;
}

/** The popup leads to one rule: `options.html#edit-own-nights`. */
function useNamedRule(rules: OwnRule[], open: (rule: OwnRule) => void): void {
  useEffect(() => {
    const named = rules.find(({ id }) => location.hash === `#edit-${id}`);
    if (named) open(named);
  }, []);
}
