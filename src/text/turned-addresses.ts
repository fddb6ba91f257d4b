import { pieces } from './disguise';
import { unleet } from './letters';
import type { Match } from './phrases';
import type { Sentence, Word } from './sentences';
import { topLevels } from './spelled-addresses';

const backToFront = /^([a-z]{2,7})\.[a-z0-9.-]{2,40}(?:@|\s{0,2}[([{]?\s?ta\s?[)\]}]?\s{0,2})([a-z0-9._-]{2,40})/;
const longest = 100;

/** "moc.elpmaxe@nawor": an address from its end to its start. */
export const turnedAddresses = ({ words, text: { text } }: Sentence): Match[] =>
  words.flatMap(({ kind, start }, at) => {
    const [whole = '', top = '', local = ''] =
      kind === 'mark' ? [] : (backToFront.exec(text.slice(start, start + longest)) ?? []);
    if (!topLevels.has([...top].reverse().join('')) || topLevels.has(local.split('.').at(-1) ?? '')) return [];
    return [{ from: at, to: lastWithin(words, at, start + whole.length) }];
  });

function lastWithin(words: readonly Word[], from: number, end: number): number {
  const beyond = words.findIndex((word, at) => at > from && word.end > end);
  return Math.max(from, (beyond < 0 ? words.length : beyond) - 1);
}

/** "d i s c (o) r d", "W(h)a(t)s(A)p(p)": a name whose letters stand in pieces, one of them in brackets. */
export const bracketedNames = ({ words }: Sentence): Match[] =>
  words.flatMap(({ kind }, from) => {
    const to = kind === 'word' ? endOfName(words, from) : undefined;
    return to === undefined ? [] : [{ from, to }];
  });

function endOfName(words: readonly Word[], from: number): number | undefined {
  let name = '';
  let brackets = 0;
  for (let at = from; at < words.length && at < from + 30; at++) {
    const { kind, text } = words[at] as Word;
    if (/^[()[\]{}]$/.test(text)) brackets++;
    else if (kind === 'word' && text.length < 5) name += unleet(text)[0] ?? '';
    else return undefined;
    if (brackets > 1 && pieces.has(name)) return at;
    if (![...pieces].some((piece) => piece.startsWith(name))) return undefined;
  }
  return undefined;
}
