import { useState } from 'preact/hooks';
import type { OwnRule } from '../../../rules/own-rule-data';
import { type Draft, draftOf, emptyDraft } from './draft';

/** What is being typed: a new rule, or a change of one. */
export type Editing = { rule: OwnRule | undefined; draft: Draft; isChanged: boolean };

export type EditingState = {
  editing: Editing | undefined;
  /** Begins with this rule, or with a new one. */
  open(rule?: OwnRule): void;
  /** Goes on with what was left. */
  resume(left: Editing): void;
  change(change: Partial<Draft>): void;
  /** Leaves it unsaved. */
  close(): void;
  /** It is saved. */
  forget(): void;
};

/** `onLeave` is handed what was typed and not saved, so that the user can come back to it. */
export function useEditing(onLeave: (left: Editing | undefined) => void): EditingState {
  const [editing, setEditing] = useState<Editing>();
  const leave = () => onLeave(editing?.isChanged ? editing : undefined);
  return {
    editing,
    open: (rule) => {
      leave();
      setEditing({ rule, draft: rule ? draftOf(rule) : emptyDraft, isChanged: false });
    },
    resume: setEditing,
    change: (change) =>
      setEditing((before) => before && { ...before, draft: { ...before.draft, ...change }, isChanged: true }),
    close: () => {
      leave();
      setEditing(undefined);
    },
    forget: () => setEditing(undefined),
  };
}
