import type { Match } from './phrases';
import { phrases } from './phrases';
import type { Sentence, Word } from './sentences';
import { isWork, partsOf } from './stance';

const hosts =
  /^(?:https?:\/\/)?(?:www\.)?(?:t\.me|telegram\.me|wa\.me|m\.me|api\.whatsapp\.com|chat\.whatsapp\.com|discord\.gg|discord\.com\/invite|signal\.me|line\.me|zalo\.me|join\.skype\.com|msng\.link|linktr\.ee|linkin\.bio|lnk\.bio|bio\.link|beacons\.ai|taplink\.cc|calendly\.com|cal\.com|tidycal\.com|savvycal\.com|zcal\.co|youcanbook\.me)\/\S/;

/** E-mail addresses, numbers, ids and links that someone can be reached at, where they are given as such. */
export function addressesIn(sentence: Sentence): Match[] {
  const { words, classes } = sentence;
  if (!['<email>', '<phone>', '<link>', '<handle>', ...channels].some((name) => classes.has(name))) return [];
  const found = words.flatMap((word, at): Match[] => {
    const isGiven =
      word.kind === 'email' ||
      (word.kind === 'link' && isContactLink(word)) ||
      (word.kind === 'phone' && isPhone(sentence, at));
    return isGiven && !isSample(sentence, at) ? [{ from: at, to: at }] : [];
  });
  return [...found, ...handles(sentence).filter((match) => !isSampleTalk(sentence, match)), ...idsIn(sentence)];
}

const isContactLink = ({ text }: Word) => hosts.test(text) && !/bot$/.test(text);

/** In a sentence about parsers, tests or mailboxes an address is a sample, unless it is said to be someone's own. */
function isSample(sentence: Sentence, at: number): boolean {
  return isSampleTalk(sentence, { from: at, to: at });
}

const own = phrases(
  '{reach} ~2 {me|my}',
  '{reachMe}',
  'my {contactNoun|email|messenger|skype}',
  '{contactCue} : <email|phone|link|handle>',
);

const isSampleTalk = (sentence: Sentence, match: Match) =>
  (sentence.classes.has('sample') || (isLoose(sentence.words[match.from]) && isWork(sentence, match))) &&
  own(sentence).length === 0;

/** An e-mail address or a full number is given even where work is spoken of. */
const isLoose = (word: Word | undefined) =>
  word?.kind !== 'email' && !(word?.kind === 'phone' && strongPhone.test(word.text.trim()));

const strongPhone = /^\+(?:\D*\d){10,15}$|^\(\d{3}\) ?\d{3}[-. ]\d{4}$|^1?[-. ]?\d{3}[-.]\d{3}[-.]\d{4}$/;

/** A number with its country code, or one that is said to be a telephone's. */
function isPhone(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  const { text } = words[at] as Word;
  if (strongPhone.test(text.trim())) return true;
  const isWhole = /[ ().-]|^0/.test(text) || text.length >= 10;
  const near = words.slice(Math.max(0, at - 6), at + 5);
  return (
    isWhole &&
    (near.some(({ classes }) => classes.has('phoneWord')) ||
      near.some(({ classes }) => classes.has('reachMe')) ||
      own(sentence).length > 0)
  );
}

const channels = ['messenger', 'skype', 'namesake', 'social', 'initials'];

const handles = phrases(
  '{messenger|skype|namesake|initials} ~3 <handle>',
  '<handle> ~3 {messenger|skype|namesake|initials}',
  'dm|dms|message|text|write|contact|pm ~6 {social} ~3 <handle>',
  '{social} ~2 dm|dms|message|messages ~6 <handle>',
  '{social} ~2 <handle> ~5 dm|dms|message|write',
  'my {social} ~2 <handle>',
  'contact|message|text|dm|ping|write|reach|hit|pm|chat ~3 <handle>',
  '{idNoun} ~2 <handle>',
);

/** "Skype: rowan.tilde_77", "find me as rowan_77 on Telegram". */
export function idsIn(sentence: Sentence): Match[] {
  return sentence.words.flatMap((word, at): Match[] => {
    if (!channels.some((name) => word.classes.has(name)) || sentence.words[at - 1]?.classes.has('their')) return [];
    const to = idAfter(sentence.words, at) ?? at;
    const from = idBefore(sentence.words, at) ?? at;
    return from < to ? [{ from, to }] : [];
  });
}

const between =
  /^(?::|=|-|>|\(|is|are|@|as|by|at|me|us|also|too|,|add|it's|its|to|handle|"|'|\/|your|my|the|with|→|👉|➡)$/;

function idAfter(words: readonly Word[], at: number): number | undefined {
  let named = false;
  for (let i = at + 1; i < Math.min(words.length, at + 7); i++) {
    const word = words[i] as Word;
    const isClear = named || /[:=@>]/.test(words[i - 1]?.text ?? '');
    if (word.kind === 'phone' && words[at]?.classes.has('initials')) return i;
    if (isId(word, isClear) && !words[i + 1]?.classes.has('product')) return i;
    if (word.classes.has('idNoun')) named = true;
    else if (!between.test(word.text) && !channels.some((name) => word.classes.has(name))) return undefined;
  }
  return undefined;
}

function idBefore(words: readonly Word[], at: number): number | undefined {
  const via = words[at - 1];
  const id = words[at - 2];
  return via && id && /^(?:on|at|in|via)$/.test(via.text) && isId(id, false) ? at - 2 : undefined;
}

const technical =
  /^(?:web|es|html|css|mp|python|php|vue|angular|windows|office|ms|dynamics|oauth|v|m)\d|\.(?:js|net|py|ai|io|com)$/;

/** A name that no word has: "rowan_77", "rowan.tilde". After "id:" dots and a few digits are enough. */
export function isId({ kind, text, classes }: Word, isClear: boolean): boolean {
  if (kind !== 'word' || classes.size || !/^[a-z0-9][a-z0-9._-]{3,40}$/.test(text) || technical.test(text))
    return false;
  const letters = text.replace(/[^a-z]/g, '').length;
  if (letters < 3) return false;
  return /_|\D\d{2}$|\.\D/.test(text) || (isClear && /[\d.]/.test(text));
}
