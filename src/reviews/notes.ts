import { limits, type Notes, type Review } from './review';

type Written = { notes: Notes } | 'too-long' | 'too-many' | 'not-found';

/**
 * Writes notes. Where another page has written since `base`, that text is put aside, not lost; one that stands word
 * for word in what is written now needs no keeping.
 */
export function withNotes({ notes }: Pick<Review, 'notes'>, { text, base }: { text: string; base: number }): Written {
  if (text.length > limits.notes) return 'too-long';
  const isKnown = base === notes.version;
  const others = isKnown ? notes.aside : [...notes.aside, { text: notes.text, version: notes.version }];
  // What was put aside before stays until the user drops it; only this writer's own earlier states go.
  const aside = isKnown ? others : others.filter((other) => !text.includes(other.text));
  if (aside.length > limits.asides) return 'too-many';
  return { notes: { text, version: notes.version + 1, aside } };
}

export function withoutAside({ notes }: Pick<Review, 'notes'>, version: number): Written {
  const aside = notes.aside.filter((other) => other.version !== version);
  return aside.length === notes.aside.length ? 'not-found' : { notes: { ...notes, aside } };
}
