import { constellations } from './constellation';
import { isLookAlikeScript } from './letters';
import { type Match, phrases, type Way } from './phrases';
import type { Sentence, Word } from './sentences';
import { spokenDigits } from './spoken-numbers';

const longest = 120;
const open = String.raw`\s?[([{<"'*]\s?`;
const shut = String.raw`\s?[)\]}>"'*]\s?`;
const dotted = String.raw`${open}(?:d[-._ ]?[o0][-._ ]?t|punto|punkt|\.)${shut}`;
const ends = '(?:com|net|org|io|dev|me|co|info|eu|example|de|uk)(?![a-z0-9])';

/** "(a-t)", "(d-o-t)", "w w w (dot) …", "t . m e / …": addresses whose signs stand in brackets or in pieces. */
const broken = [
  new RegExp(
    String.raw`^[a-z0-9._-]{2,40}${open}a[-._ ]?t${shut}[a-z0-9.-]{2,40}(?:${dotted}|\s?\.\s?|\s(?:dot)\s)${ends}`,
  ),
  new RegExp(String.raw`^w ?w ?w(?:${dotted}|\s?\.\s|\sdot\s)[a-z0-9-]{2,40}(?:${dotted}|\s?\.\s?|\sdot\s)${ends}`),
  /^(?:t|w ?a)(?=[^/]{0,12}[ ([{])\s?[([{]?(?:\.|dot)[)\]}]?\s?m ?e\s?[([{]?(?:\/|slash)[)\]}]?\s?\+?[a-z0-9_]{3,}/,
];

const brokenAddresses: Way = ({ words, text: { text } }) =>
  words.flatMap(({ kind, start }, at) => {
    const rest = kind === 'mark' ? '' : text.slice(start, start + longest);
    const found = broken.map((pattern) => pattern.exec(rest)?.[0]).find((one) => one !== undefined);
    return found ? [{ from: at, to: lastBefore(words, at, start + found.length) }] : [];
  });

function lastBefore(words: readonly Word[], from: number, end: number): number {
  const beyond = words.findIndex((word, at) => at > from && word.start >= end);
  return beyond < 0 ? words.length - 1 : beyond - 1;
}

const isAddress = ({ kind }: Word) => kind === 'email' || kind === 'handle' || kind === 'phone' || kind === 'link';
const isChannel = ({ classes }: Word) => ['messenger', 'skype', 'provider'].some((name) => classes.has(name));
const wide = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;

/** Full-width letters for an address or for an app with a name, or a link with a letter of another script. */
export const strangeLetters: Way = ({ words, text: { original, at } }) => {
  const written = ({ start, end }: Word) => original.slice(at[start], at[end]);
  const isWide = (word: Word | undefined) => word !== undefined && (written(word).match(wide)?.length ?? 0) > 3;
  return words.flatMap((word, i) => {
    const hasName = isChannel(word) && words.slice(i + 1, i + 4).some(isWide);
    const isStrange = isAddress(word) ? isWide(word) || isForeignLink(word, written(word)) : hasName && isWide(word);
    return isStrange ? [{ from: i, to: i }] : [];
  });
};
const isForeignLink = ({ kind }: Word, written: string) => kind === 'link' && isLookAlikeScript(written);

const mail = /^[a-z0-9._-]{2,40}@[a-z0-9-]{2,40}\.[a-z]{2,10}$/;
const named =
  /(?:remove|delete|drop|ignore|skip|without|omit|erase|out|minus|cut)\D{0,12} (?:the )?(?:letters? )?([a-z0-9])(?:'?s)?[\s,:;.-]/;

/** "Remove every X: aXnXaX@…": an address with a stranger after each letter, or with a letter that is to go. */
function stuffedAddresses({ words, text: { text } }: Sentence): Match[] {
  const first = words[0]?.start ?? 0;
  const said = text.slice(first, words.at(-1)?.end);
  const key = named.exec(said)?.[1];
  return [...said.matchAll(/\S{9,160}/g)].flatMap(({ 0: run, index }) => {
    if (!isStuffed(run, key)) return [];
    const from = words.findIndex(({ end }) => end > first + index);
    return from < 0 ? [] : [{ from, to: lastBefore(words, from, first + index + run.length) }];
  });
}

function isStuffed(run: string, key: string | undefined): boolean {
  const stranger = run.charAt(1);
  const others = Array.from(run).filter((_, i) => i % 2);
  if (others.length > 4 && others.every((one) => one === stranger)) {
    const rest = Array.from(run).filter((_, i) => i % 2 === 0);
    return mail.test(rest.join('').replace(/[.,;]+$/, ''));
  }
  return key !== undefined && run.split(key).length > 3 && mail.test(run.replaceAll(key, '').replace(/[.,;]+$/, ''));
}

const atSign = [
  '{atName}',
  'curly|curled|swirly|squiggly|twisted|round|circled|rolled|spiral|snail|monkey|little|funny ~1 symbol|sign|a|character|mark|letter',
  'symbol|sign|character|key ~5 above|over|with|under|from|on|by ~3 2|two',
  'symbol|sign|character|key ~4 shift ~2 2|two',
];

/** "First the word rowan, next that curly symbol above the 2 key, finally example, a full stop and com." */
const signByName = constellations({
  all: [
    atSign,
    ['{dotName} ~4 {endName}'],
    ['{contactCue|email|reachMe}', 'first|begin|begins|start|starts|then|next|finally'],
  ],
  nowhere: ['regex|regexp|regular|parser|validator|validation|validate|course|keyboards'],
  within: 30,
});

export const addressesInPieces: Way = (sentence) =>
  [brokenAddresses, stuffedAddresses, signByName].flatMap((way) => way(sentence));

const fewest = 7;
const most = 15;
const digitNoun =
  'digits|digit|number|numbers|phone_number|mobile_number|contact_number|phone|mobile|cell|whatsapp|telephone|viber|tel|mine';
const kept = phrases(
  `${digitNoun} ~6 pieces|parts|split|chunks|portions|halves|tucked|hidden|hide|hides|hiding|disguised|scattered|spread|buried|woven|vanish|disappear|sliced|chopped|broken`,
  `${digitNoun} ~5 cut|blocked|deleted|removed|censored|eaten|masked ~5 filter|robot|bot|site|system|platform|so`,
  `pieces|parts|split|splitting|chunks|hides|blocks|deletes|cuts|removes|eats|hides|hide|hiding|tucked|disguise ~4 ${digitNoun}`,
  `${digitNoun} ~5 in|inside|between|among|from ~2 story|prices|rates|text|sentence|list|tale|packages|facts|ages|years`,
  'string|put|join|glue|line|chain|stick|add|read ~3 them|these|those|digits|numbers|pieces ~4 together|row|line|order|one',
  'read|take|collect|keep|note ~1 only|just ~1 the digits|numbers|figures',
);
const own = phrases('{i|me|my|reachMe}', 'mine|call|dial|ring|phone|here');
const thing = phrases('dataset|datasets|columns|column|csv|database|records|rows|users|customers|regex|script|leads');

/** "The site hides numbers, so in pieces: 646, then 555, then 01": digits that give a number only together. */
export const scatteredDigits: Way = (sentence) => {
  const places = kept(sentence);
  if (!places.length || !own(sentence).length || thing(sentence).length) return [];
  const counts = sentence.words.map((word) => spokenDigits(word));
  const given = counts.flatMap((count, at) => (count ? [at] : []));
  const sum = counts.reduce((all, count) => all + count, 0);
  const from = given[0];
  return from !== undefined && given.length > 2 && sum >= fewest && sum <= most
    ? [{ from, to: given.at(-1) ?? from }]
    : [];
};
