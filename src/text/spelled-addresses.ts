import { isKnown } from './lexicon';
import type { Match } from './phrases';
import type { Sentence, Word } from './sentences';

/** What a person would read as the sign between a name and a host: "@", "(at)", "-at-", "AT". */
const before = /([a-z0-9][a-z0-9._+-]{1,40}|[\])}>])(\s{0,2}["'[\](){}<>*_|~/-]{0,3}\s{0,2})$/;
const after =
  /^(\s{0,2}["'[\](){}<>*_|~/-]{0,3}\s{0,2})([a-z0-9][a-z0-9-]{1,40})(\s{0,2}["'[\](){}<*_|~-]{0,2}\s{0,2}(?:dot|d o t|punto|punkt|\.|,)\s{0,2}["'[\](){}>*_|~-]{0,2}\s{0,2}|[\s.]{1,2}|[\])}>][[({<])([a-z]{2,10})(?![a-z])/;
const providerOnly =
  /^(\s{0,2}["'[\](){}<>*_|~/-]{0,3}\s{0,2})(gmail|googlemail|yahoo|hotmail|outlook|protonmail|proton|icloud|gmx|yandex|zoho|mail)(?![a-z0-9])/;

const topLevel = new Set(
  (
    'com org net io dev co me in uk de fr es it nl pl ru ua br us ca au eu info biz app ai example test tech online ' +
    'site xyz pro agency studio email cloud design ch at be se no fi dk pt pk bd ph id vn za ng ke'
  ).split(' '),
);
const providers = new Set('gmail googlemail yahoo hotmail outlook protonmail proton icloud gmx yandex zoho'.split(' '));
/** Not a host: someone explains how addresses are written. */
const anyHost = new Set('domain site host company yourdomain website server domains'.split(' '));

type Reading = { local: string; isMarked: boolean; host: string; dot: string; top: string; used: number };

/** Addresses whose signs are words, stand in brackets, or are spaced out. The caller knows what the sentence is about. */
export function spelledAddresses(sentence: Sentence, hasCue: boolean): Match[] {
  const { words } = sentence;
  return words.flatMap((word, at): Match[] => {
    const core = coreAt(words, at);
    const reading = core && readingAt(sentence, at, core);
    if (!reading || !isAddress(reading, word, hasCue)) return [];
    return [{ from: Math.max(0, at - 2), to: Math.min(words.length - 1, at + (core as number) - 1 + reading.used) }];
  });
}

/** How many tokens the sign takes here; the letters of "( a t )" are two. */
function coreAt(words: readonly Word[], at: number): number | undefined {
  const [first, second] = [words[at]?.text, words[at + 1]?.text];
  if (first === 'at' && second === 'the' && words[at + 2]?.text === 'rate') return words[at + 3]?.text === 'of' ? 4 : 3;
  if (first === 'at' && second === 'sign') return 2;
  if (first === 'at' || first === '@' || first === 'arroba') return 1;
  if (first === 'a' && second === 't') return 2;
  return first === 'a' && /^[[({<]$/.test(words[at - 1]?.text ?? '') && /^[\])}>]$/.test(second ?? '') ? 1 : undefined;
}

/** What some words say, spaced as they stand. */
const said = (words: readonly Word[]): string =>
  words
    .map(({ text, end }, i) => text + ' '.repeat(Math.max(0, Math.min(2, (words[i + 1]?.start ?? end) - end))))
    .join('');

function readingAt({ words }: Sentence, at: number, core: number): Reading | undefined {
  const left = before.exec(said(words.slice(Math.max(0, at - 5), at + 1)).slice(0, -(words[at] as Word).text.length));
  const following = words.slice(at + core - 1, at + core + 11);
  const rest = said(following).slice((following[0] as Word).text.length);
  const right = after.exec(rest);
  const short = right && topLevel.has(right[4] ?? '') ? undefined : providerOnly.exec(rest);
  const found = short ?? right;
  if (!left || !found) return undefined;
  const isMarked = /[[({<*_|~-]/.test(left[2] ?? '') || /[\])}>*_|~-]/.test(found[1] ?? '');
  const [dot, top] = short ? ['', ''] : [found[3] ?? '', found[4] ?? ''];
  return {
    local: left[1] ?? '',
    isMarked,
    host: found[2] ?? '',
    dot,
    top,
    used: countWords(following.slice(1), found[0].length),
  };
}

/** How many of the words a text of this length covers. */
function countWords(words: readonly Word[], length: number): number {
  let covered = 0;
  const first = words.findIndex((word, i) => {
    covered += word.text.length + Math.max(0, word.start - (words[i - 1]?.end ?? word.start));
    return covered >= length - 1;
  });
  return first < 0 ? words.length : first + 1;
}

function isAddress({ local, isMarked, host, dot, top }: Reading, sign: Word, hasCue: boolean): boolean {
  if (anyHost.has(host) || (!isMarked && !providers.has(host) && isKnown(local) && local !== 'contact')) return false;
  const isProvider = providers.has(host);
  const isSpelled = /[a-z[({<*_|~,-]/.test(dot);
  const isName = /[\d._]|^(?:hello|info|contact|hi|office|sales|team|hey|studio|jobs)$/.test(local);
  if (!top) return isProvider && (isMarked || isName || (hasCue && sign.text !== '@' && !isKnown(local)));
  if (!topLevel.has(top) || (!isProvider && !dot.trim())) return false;
  if (isMarked) return isSpelled || isProvider || dot.trim() === '.';
  if (sign.text === '@') return isSpelled || isProvider || hasCue;
  return (isSpelled || isProvider) && (isName || isProvider || hasCue);
}
