import { useLayoutEffect, useRef } from 'preact/hooks';

/** Tells where a finding will stand next, by the id of an element, after the button that moved it was pressed. */
export type Follow = (press: UIEvent, id: string) => void;

/**
 * A finding that is put away, or comes back, takes its button with it: the keyboard goes to where it stands now. Whoever
 * clicked stays where they are, so that the page does not move under the pointer.
 */
export function useFollow(): Follow {
  const wanted = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const place = wanted.current === undefined ? null : document.getElementById(wanted.current);
    if (!place) return;
    wanted.current = undefined;
    place.focus();
  });
  return ({ detail: clicks }, id) => {
    wanted.current = clicks ? undefined : id;
  };
}

export const cardId = (rule: string): string => `finding-${rule}`;
export const undoId = (rule: string): string => `undo-${rule}`;
