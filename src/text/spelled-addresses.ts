import { isKnown } from './lexicon';
import type { Match } from './phrases';
import type { Sentence, Word } from './sentences';

/** Brackets and the like, up to three: what people put around "at" and "dot". */
const around = String.raw`\s{0,2}["'[\](){}<>*_|~/-]{0,3}\s{0,2}[[({<]?`;
const mailHosts = [
  ...['hot mail', 'g mail', 'gee mail', 'out look', 'ya hoo'],
  ...'gmail googlemail yahoo hotmail outlook protonmail proton icloud gmx yandex zoho'.split(' '),
];

/** What stands before "@", "(at)", "-at-"; then what stands after: a host and a top level, or a mail service alone. */
const localPart = new RegExp(`([a-z0-9][a-z0-9._+-]{0,40}|[\\])}>])(${around})$`);
const fullHost = new RegExp(
  `^(${around})([a-z0-9][a-z0-9-]{1,40})(${around}(?:dot|d o t|full stop|d(?=[\\])}>])|punto|punkt|punktum|ponto|point|period|kropka|tochka|\\.|,)${around}|[\\s.]{1,2}|[\\])}>][[({<])([a-z]{2,10})(?![a-z])`,
);
const mailHost = new RegExp(`^(${around})(${mailHosts.join('|')})(?![a-z0-9])`);

export const topLevels = new Set(
  (
    'com org net io dev co me in uk de fr es it nl pl ru ua br us ca au eu info biz app ai example test tech online ' +
    'site xyz pro agency studio email cloud design ch at be se no fi dk pt pk bd ph id vn za ng ke'
  ).split(' '),
);

/** No host: someone explains how addresses are written. */
const anyHost = new Set('domain site host company yourdomain website server domains and or'.split(' '));

type Parts = { local: string; isMarked: boolean; host: string; dot: string; top: string; length: number };

/** Addresses whose signs are words, stand in brackets, or are spaced out. The caller knows what the sentence is about. */
export function spelledAddresses({ words }: Sentence, hasCue: boolean): Match[] {
  return words.flatMap((word, at): Match[] => {
    const sign = signAt(words, at);
    const parts = sign && partsAt(words, at, sign);
    const isTold = hasCue || /^(?:dot|underscore|dash)$/.test(words[at - 2]?.text ?? '');
    if (!parts || !isAddress(parts, word.text, isTold)) return [];
    const used = countWords(words.slice(at + sign, at + sign + reach), parts.length);
    return [{ from: Math.max(0, at - 2), to: Math.min(words.length - 1, at + sign - 1 + used) }];
  });
}

/** What the sign is called elsewhere. */
const other =
  'arroba ampersat commercial-at собака sobaka krollalfa krøllalfa arobase chiocciola kukac snabel-a malpa zavinac'.split(
    ' ',
  );

/** The ways to write the sign, the longest first. A single "a" is one only between brackets. */
const signs = [
  'at the rate of',
  'at the rate',
  'at sign',
  'a t',
  '( a )',
  '[ a ]',
  '{ a }',
  '[ snail ]',
  '( snail )',
  '[ monkey ]',
  '( monkey )',
  'at',
  '@',
  ...other,
];

const beginnings = new Set(signs.map((sign) => sign.split(' ')[0]));

/** How many tokens the sign takes here, brackets of a single "a" included. */
function signAt(words: readonly Word[], at: number): number | undefined {
  if (!beginnings.has(words[at]?.text ?? '')) return undefined;
  const texts = words.slice(at, at + 4).map(({ text }) => text);
  const sign = signs.find((one) => one === texts.slice(0, one.split(' ').length).join(' '));
  return sign?.split(' ').length;
}

/** An address takes no more tokens than this on either side of its sign. */
const reach = 11;

function partsAt(words: readonly Word[], at: number, sign: number): Parts | undefined {
  const [first, ...rest] = words.slice(at + sign - 1, at + sign + reach) as [Word, ...Word[]];
  const following = said([first, ...rest]).slice(first.text.length);
  const left = localPart.exec(
    said(words.slice(Math.max(0, at - 5), at + 1)).slice(0, -(words[at] as Word).text.length),
  );
  const full = fullHost.exec(following);
  const isFull = full && topLevels.has(full[4] ?? '');
  const right = isFull ? full : (mailHost.exec(following) ?? full);
  if (!left || !right) return undefined;
  const [whole, close = '', host = '', dot = '', top = ''] = right;
  const isBracketed = /^[([{]/.test(words[at]?.text ?? '');
  const isMarked = isBracketed || /[[({<*_|~-]/.test(left[2] ?? '') || /[\])}>*_|~-]/.test(close);
  return { local: left[1] ?? '', isMarked, host, dot, top, length: whole.length };
}

/** What some words say, spaced as they stand. */
const said = (words: readonly Word[]): string =>
  words.map(({ text }, i) => text + ' '.repeat(gapAfter(words, i))).join('');

const gapAfter = (words: readonly Word[], i: number): number => {
  const next = words[i + 1];
  return next ? Math.max(0, Math.min(2, next.start - (words[i] as Word).end)) : 0;
};

/** How many of the words a text of this length covers. */
function countWords(words: readonly Word[], length: number): number {
  let covered = 0;
  const last = words.findIndex(({ text }, i) => {
    covered += text.length + gapAfter(words, i);
    return covered >= length - 1;
  });
  return last < 0 ? words.length : last + 1;
}

const mailboxes = /[\d._]|^(?:hello|info|contact|hi|office|sales|team|hey|studio|jobs)$/;

function isAddress(parts: Parts, sign: string, hasCue: boolean): boolean {
  const { local, isMarked, host, dot, top } = parts;
  const isMail = mailHosts.includes(host);
  const isWord = isKnown(local) && !mailboxes.test(local);
  if (anyHost.has(host) || (isWord && !isMarked && !isMail)) return false;
  if (!top) return isMail && (isMarked || mailboxes.test(local) || (hasCue && sign !== '@' && !isWord));
  return topLevels.has(top) && (isMail || (dot.trim() !== '' && isHostSpelled(parts, sign, hasCue)));
}

function isHostSpelled({ local, isMarked, dot }: Parts, sign: string, hasCue: boolean): boolean {
  const isSpelled = /[a-z[({<*_|~,-]/.test(dot);
  if (isMarked) return isSpelled || dot.trim() === '.';
  if (sign === '@') return isSpelled || hasCue;
  if (other.includes(sign)) return isSpelled;
  return isSpelled && (hasCue || mailboxes.test(local));
}

/** "name%40host" */
export const percentSigns = ({ words }: Sentence): Match[] =>
  words.flatMap(({ text }, i) =>
    text === '%' && /^40[a-z]/.test(words[i + 1]?.text ?? '') && words[i - 1]?.kind === 'word'
      ? [{ from: i - 1, to: i + 1 }]
      : [],
  );

/** "rolf-dot-dev-at-gmail" */
export const hyphenated = ({ words }: Sentence): Match[] =>
  words.flatMap(({ text }, at) =>
    /[a-z0-9][-_](?:dot|at|d0t|underscore|under-score|slash)[-_][a-z0-9]/.test(text) ? [{ from: at, to: at }] : [],
  );

/** "rolf_at_gmx_dot_net": with both signs it can be nothing else. */
export const underscored = ({ words }: Sentence): Match[] =>
  words.flatMap(({ text }, at) =>
    /[a-z0-9][-_.]at[-_.][a-z0-9-]+[-_.](?:dot|punto|point)[-_.][a-z]/.test(text) ? [{ from: at, to: at }] : [],
  );

/** "name@gm*il.c*m" */
export const starred = ({ words, text: { text } }: Sentence): Match[] =>
  words.flatMap(({ start }, at) =>
    /^[a-z0-9._-]{2,40}@(?:[a-z0-9-]{0,20}[*_?][a-z0-9*_?-]{0,20}\.[a-z*_?]{2,5}|[a-z0-9-]{2,30}\.[a-z]?[*_?][a-z*_?]{0,3})(?![a-z0-9])/.test(
      text.slice(start, start + 100),
    )
      ? [{ from: at, to: Math.min(at + 2, words.length - 1) }]
      : [],
  );

/** "rowan.sample ✉ gmail ⚫ com": pictures for the signs. */
export const symbolled = ({ words }: Sentence): Match[] =>
  words.flatMap(({ text }, at) =>
    mailHosts.includes(text) &&
    [words[at - 1], words[at + 1]].every((word) => word?.kind === 'mark' && /[^.,;:()&/|+\s-]/.test(word.text)) &&
    topLevels.has(words[at + 2]?.text ?? '')
      ? [{ from: Math.max(0, at - 2), to: at + 2 }]
      : [],
  );
