import { isId } from './addresses';
import type { Match } from './phrases';
import type { Sentence, Word } from './sentences';

const hosts = 'gmail|googlemail|yahoo|hotmail|outlook|protonmail|proton|icloud|gmx|yandex|zoho';
const endings = 'com|net|org|me|de|io|co|dev|example|info|ru';

/** "rowan@@host..com", "rowan@gmail,com": an address with one sign too many, or a wrong one. */
const misspelt = new RegExp(
  `^[a-z0-9._-]{2,40} ?(?:@{2,4} ?[a-z0-9-]{2,40} ?[.,;]{1,3} ?(?:${endings})|@ ?(?:${hosts}) ?(?:,|;|\\.{2,3}) ?(?:${endings}))(?![a-z0-9])`,
);
/** "rowanATgmailDOTcom": folded, it is one word. */
const glued = new RegExp(`^[a-z0-9._-]{3,40}[._-]?at[._-]?(?:${hosts})[._-]?(?:dot|point)[._-]?(?:${endings})$`);
const longest = 120;

/** Addresses that no machine would take for one. */
export const misspeltAddresses = ({ words, text: { text } }: Sentence): Match[] =>
  words.flatMap(({ kind, start, text: word }, at) => {
    if (kind === 'mark' || !/[a-z0-9]/.test(word)) return [];
    const isMisspelt = glued.test(word) || misspelt.test(text.slice(start, start + longest));
    return isMisspelt ? [{ from: at, to: Math.min(at + 4, words.length - 1) }] : [];
  });

/** "rowanNOSPAM@host.example": capitals in the address that nobody is called. */
const removable =
  /[a-z0-9._+-]*(?:NO[._-]?SPAM|REMOVE[._-]?(?:THIS|ME)?|DELETE[._-]?(?:THIS|ME)?|NO[._-]?BOTS?|ANTI[._-]?SPAM|CUT[._-]?THIS|XXX)[a-z0-9._+-]*@/;
export const addressesToClean = ({ words, text: { original, at: places } }: Sentence): Match[] =>
  words.flatMap(({ kind, start, end }, at) =>
    kind === 'email' && removable.test(original.slice(places[start], places[end])) ? [{ from: at, to: at }] : [],
  );

/** "@g" and "mail.com": the host in two pieces. */
const split =
  /^@ ?(?:g|gm|gma|ho|hot|out|ya|pro|i)["' )+,&]{2,6}(?:and |plus )?["'(+ ]{0,3}(?:mail|ail|il|tmail|look|hoo|ton|cloud)(?![a-z])/;
export const splitHosts = ({ words, text: { text } }: Sentence): Match[] =>
  words.flatMap(({ start }, at) =>
    split.test(text.slice(start, start + longest)) ? [{ from: at, to: Math.min(at + 4, words.length - 1) }] : [],
  );

/** "Tele..., you know": the first letters of a name, and three dots. */
const begun = /^(?:tele|teleg|whats|what's|wha|insta|disc|disco|skyp|vib|g|gm|wechat)$/;
export const namesBegun = ({ words }: Sentence): Match[] =>
  words.flatMap(({ text }, at) =>
    begun.test(text) && [1, 2].every((step) => /^[.…*_]$/.test(words[at + step]?.text ?? ''))
      ? [{ from: at, to: at + 2 }]
      : [],
  );

const longNames = 'telegram whatsapp discord instagram messenger'.split(' ');

/** One letter wrong: "teleqram". */
function isNearly(word: string, name: string): boolean {
  if (Math.abs(word.length - name.length) > 1 || word === name) return false;
  let start = 0;
  while (word[start] === name[start]) start++;
  let end = 0;
  while (end < Math.min(word.length, name.length) - start && word.at(-1 - end) === name.at(-1 - end)) end++;
  return Math.max(word.length, name.length) - start - end <= 1;
}

/** A name with one wrong letter, and an id for it. */
export const nearNames = ({ words }: Sentence): Match[] =>
  words.flatMap((word, at) => {
    const isNear =
      word.kind === 'word' &&
      !word.classes.size &&
      word.text !== 'discard' &&
      longNames.some((name) => isNearly(word.text, name));
    if (!isNear) return [];
    const after = words.slice(at + 1, at + 5).findIndex((next) => isHandle(next));
    return after < 0 ? [] : [{ from: at, to: at + 1 + after }];
  });

const isHandle = (word: Word) => word.kind === 'handle' || word.kind === 'phone' || isId(word, true);

/** A plain word that nothing follows may be a name: "tlgrm rowanhollow". */
export const isBareId = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  const next = words[at + 1];
  const isLast = !next || (next.kind === 'mark' && /^[.,!?()]$/.test(next.text));
  return (
    !!word && isLast && word.kind === 'word' && !word.classes.size && /^[a-z0-9][a-z0-9._-]{5,40}$/.test(word.text)
  );
};

const short = /^(?:tg|t\.g|w\.a|tele|teleg|tlg|w\.app|wapp|whtsapp|wa|ig)$/;
/** "tg - rowanhollow", "W.A. 0 7 7 0 …": the short form of a name, and an id or a number. */
export const shortNames = ({ words }: Sentence): Match[] =>
  words.flatMap(({ text }, at) => {
    if (!short.test(text) || /^(?:his|her|their|its)$/.test(words[at - 1]?.text ?? '')) return [];
    const sign = /^[:=>.-]$/.test(words[at + 1]?.text ?? '') ? 1 : 0;
    const given = at + 1 + sign;
    const isGiven = words[given] !== undefined && isHandle(words[given] as Word);
    const isLone = sign === 1 && !/^(?:wa|ig)$/.test(text) && isBareId(words, given);
    return isGiven || isLone ? [{ from: at, to: given }] : [];
  });
