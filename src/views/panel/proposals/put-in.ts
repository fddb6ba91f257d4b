import { useState } from 'preact/hooks';
import { t } from '../../../words';

/** What the user has put in. It is in this panel's memory alone, and gone when the panel is closed. */
export type PutIn = { post: string; proposals: { id: number; name: string; text: string }[] };

export const fewestProposals = 2;
export const mostProposals = 8;

/** No proposal that a person wrote is longer. */
export const longestText = 20_000;
export const longestName = 60;

const named = (id: number) => ({ id, name: t('proposals.name', { count: id }), text: '' });

const nothingYet = (): PutIn => ({ post: '', proposals: [named(1), named(2)] });

/** Stands above the tabs of the panel, so that another tab does not take what was put in away. */
export function usePutIn() {
  const [putIn, setPutIn] = useState(nothingYet);
  const { proposals } = putIn;
  return {
    putIn,
    write: (change: Partial<PutIn>) => setPutIn({ ...putIn, ...change }),
    writeOne: (id: number, change: { name?: string; text?: string }) =>
      setPutIn({ ...putIn, proposals: proposals.map((one) => (one.id === id ? { ...one, ...change } : one)) }),
    /** @returns the id of the new one. */
    add: () => {
      const id = Math.max(...proposals.map((one) => one.id)) + 1;
      setPutIn({ ...putIn, proposals: [...proposals, named(id)] });
      return id;
    },
    remove: (id: number) => setPutIn({ ...putIn, proposals: proposals.filter((one) => one.id !== id) }),
    clear: () => setPutIn(nothingYet()),
  };
}

export type Writing = ReturnType<typeof usePutIn>;
