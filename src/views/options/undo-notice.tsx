import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What has just been done, and the way back where there is one. */
export type Undoable = { text: ComponentChildren } | { text: ComponentChildren; label: string; undo(): void };

/** Instead of a question beforehand. The keyboard goes to it, because the button that was pressed may be gone. */
export function UndoNotice({ of: undoable }: { of: Undoable | undefined }) {
  const notice = useRef<HTMLParagraphElement>(null);
  useEffect(() => (notice.current?.querySelector('button') ?? notice.current)?.focus(), [undoable]);
  if (!undoable) return null;
  return (
    <p ref={notice} class="notice undo" role="status" tabIndex={-1}>
      <span>{undoable.text}</span>
      {'undo' in undoable && (
        <button type="button" onClick={undoable.undo}>
          {undoable.label}
        </button>
      )}
    </p>
  );
}
