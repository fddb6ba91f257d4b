import { isKnown } from './lexicon';

/** Fewer single letters are initials; one fewer is enough if they give a word from the lists. */
const fewest = 5;
/** Longer rows are cut, so that a text of nothing else costs no more. */
const most = 60;

const gap = /[^\p{L}\p{N}\n]{1,3}/uy;

/** Single letters with the same one to three signs between them: "t e l e g r a m", "W.h.a.t.s.A.p.p". */
export function spacedAt(text: string, start: number): { text: string; end: number } | undefined {
  gap.lastIndex = start + 1;
  const between = gap.exec(text)?.[0];
  if (!between || !isLetter(text, start) || isLetter(text, start - 1)) return undefined;
  return joinedAt(text, start, between) ?? (between.startsWith(' ') ? joinedAt(text, start, ' ') : undefined);
}

function joinedAt(text: string, start: number, between: string): { text: string; end: number } | undefined {
  const letters = [text.charAt(start)];
  let end = start + 1;
  while (letters.length < most && text.startsWith(between, end) && isSingle(text, end + between.length, between)) {
    end += between.length;
    letters.push(text.charAt(end));
    end++;
  }
  const joined = letters.join('');
  const isEnough = letters.length >= fewest || (letters.length === fewest - 1 && isKnown(joined));
  return isEnough && /\p{L}.*\p{L}/u.test(joined) ? { text: joined, end } : undefined;
}

/** Inside an address that is spaced out, its signs stand alone too. */
const isSingle = (text: string, at: number, between: string) =>
  isLetter(text, at)
    ? !isLetter(text, at + 1)
    : between.trim() === '' && /[._-]/.test(text.charAt(at)) && text.startsWith(between, at + 1);

const isLetter = (text: string, at: number) => /[\p{L}\p{N}@]/u.test(text.charAt(at));
