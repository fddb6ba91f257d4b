import type { ComponentChildren } from 'preact';
import { guidanceUrl } from '../../../guidance';
import { t, written } from '../../../words';
import type { Problem } from './problem';

type Aria = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean };

type Props = {
  id: string;
  label: string;
  hint?: ComponentChildren;
  problem?: Problem | undefined;
  children(aria: Aria): ComponentChildren;
};

/** A control with its name, a line of help and what is wrong with it, all of them tied to it. */
export function Field({ id, label, hint, problem, children }: Props) {
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="quiet">
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': problem !== undefined })}
      <FieldProblem id={id} problem={problem} />
    </div>
  );
}

export function FieldProblem({ id, problem }: { id: string; problem: Problem | undefined }) {
  if (!problem) return null;
  return (
    <p id={`${id}-problem`} class="field-problem">
      <ProblemText of={problem} />
    </p>
  );
}

/** What is wrong, and where the reason is explained. */
export function ProblemText({ of: { message, link } }: { of: Problem }) {
  return (
    <>
      <span dir="auto">{written(message)}</span>
      {link && (
        <>
          {' '}
          <a href={guidanceUrl(link)} target="_blank" rel="noopener">
            {t('ownRules.fairChecks')}
          </a>
        </>
      )}
    </>
  );
}
