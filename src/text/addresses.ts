import { firstOf, type Match, phrases } from './phrases';
import type { Sentence, Word } from './sentences';
import { isWork } from './stance';

/** Sites whose pages are ways to write to someone, or to book a call. */
const contactHosts = new Set(
  (
    't.me telegram.me wa.me m.me api.whatsapp.com chat.whatsapp.com discord.gg signal.me line.me zalo.me ' +
    'join.skype.com msng.link linktr.ee linkin.bio lnk.bio bio.link beacons.ai taplink.cc calendly.com cal.com ' +
    'tidycal.com savvycal.com zcal.co youcanbook.me'
  ).split(' '),
);

const channels = ['messenger', 'skype', 'namesake', 'social', 'initials'];

const kinds = ['<email>', '<phone>', '<link>', '<handle>', ...channels];

/** An e-mail address, number, id or link that someone can be reached at, where it is given as such. */
export function addressIn(sentence: Sentence): Match | undefined {
  if (!kinds.some((name) => sentence.classes.has(name))) return undefined;
  const isReal = (_: Sentence, match: Match) => !isSample(sentence, match);
  return firstOf(sentence, [alone, handles], isReal) ?? idsIn(sentence)[0];
}

const alone = (sentence: Sentence): Match[] =>
  sentence.words.flatMap((_, at) => (isGiven(sentence, at) ? [{ from: at, to: at }] : []));

function isGiven(sentence: Sentence, at: number): boolean {
  const { kind, text } = sentence.words[at] as Word;
  if (kind === 'link') return isContactLink(text);
  return kind === 'email' || (kind === 'phone' && isPhone(sentence, at));
}

/** A bot is something that was built. */
function isContactLink(link: string): boolean {
  const [host = '', path = ''] = link
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .split('/');
  return (
    path !== '' && !link.endsWith('bot') && (contactHosts.has(host) || (host === 'discord.com' && path === 'invite'))
  );
}

const own = phrases(
  '{reach} ~2 {me|my}',
  '{reachMe}',
  'my {contactNoun|email|messenger|skype}',
  '{contactCue} : <email|phone|link|handle>',
  'my ~2 mailbox|mail|address|inbox',
  'forward|send|write ~8 <email>',
);

/** "Numbers in a form such as …" */
const asSample = phrases(
  'form|format|formats|pattern|shape|style|notation ~1 <email|phone>',
  'like|e.g|namely <email|phone>',
  'such as|like ~1 <email|phone>',
  'for example|instance ~1 <email|phone>',
  'set|equal|changed|turned|formatted to|as <email|phone>',
);

/** Where parsers, tests or mailboxes are spoken of an address is a sample, unless it is said to be someone's own. */
function isSample(sentence: Sentence, match: Match): boolean {
  if (asSample(sentence).some(({ to }) => to === match.from)) return own(sentence).length === 0;
  const isSure = isUnmistakable(sentence.words[match.from] as Word);
  if (!sentence.classes.has('sample') && (isSure || !isWork(sentence, match))) return false;
  return own(sentence).length === 0;
}

const isUnmistakable = ({ kind, text }: Word) =>
  kind === 'email' ||
  (kind === 'link' &&
    /^(?:https?:\/\/)?(?:linktr\.ee|lnk\.bio|bio\.link|beacons\.ai|taplink\.cc|calendly\.com)\//.test(text)) ||
  (kind === 'phone' && strongPhone.test(text.trim()));

const strongPhone = /^\+(?:\D*\d){10,15}$|^\(\d{3}\) ?\d{3}[-. ]\d{4}$|^1?[-. ]?\d{3}[-.]\d{3}[-.]\d{4}$/;

/** A number with its country code, or one that is said to be a telephone's. */
function isPhone(sentence: Sentence, at: number): boolean {
  const { text } = sentence.words[at] as Word;
  if (strongPhone.test(text.trim())) return true;
  if (!/[ ().-]|^0/.test(text) && text.length < 10) return false;
  const near = sentence.words.slice(Math.max(0, at - 6), at + 5);
  const isSaid = near.some(({ classes }) => classes.has('phoneWord') || classes.has('reachMe'));
  return isSaid || own(sentence).length > 0;
}

const handles = phrases(
  '{messenger|skype|namesake|initials} ~3 <handle>',
  '<handle> ~3 {messenger|skype|namesake|initials}',
  'dm|dms|message|text|write|contact|pm ~6 {social} ~3 <handle>',
  '{social} ~2 dm|dms|message|messages ~6 <handle>',
  '{social} ~2 <handle> ~5 dm|dms|message|write',
  'my {social} ~2 <handle>',
  'contact|message|text|dm|ping|write|reach|hit|pm|chat ~3 <handle>',
  '<handle> ~3 write|message|contact|find|text ~2 me',
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

/** The words between a channel and an id are few, and of a few kinds. */
function idAfter(words: readonly Word[], at: number): number | undefined {
  let isNamed = false;
  for (let i = at + 1; i < Math.min(words.length, at + 7); i++) {
    const word = words[i] as Word;
    if (isIdAt(words, i, isNamed) || (word.kind === 'phone' && words[at]?.classes.has('initials'))) return i;
    if (!isBetween(word)) return undefined;
    isNamed ||= word.classes.has('idNoun');
  }
  return undefined;
}

const isIdAt = (words: readonly Word[], i: number, isNamed: boolean) =>
  isId(words[i] as Word, isNamed || /[:=@>]/.test(words[i - 1]?.text ?? '')) && !words[i + 1]?.classes.has('product');

const isBetween = ({ text, classes }: Word) =>
  between.test(text) || classes.has('idNoun') || channels.some((name) => classes.has(name));

function idBefore(words: readonly Word[], at: number): number | undefined {
  const via = words[at - 1];
  const id = words[at - 2];
  return via && id && /^(?:on|at|in|via)$/.test(via.text) && isId(id, false) ? at - 2 : undefined;
}

const technical =
  /^(?:web|es|html|css|mp|python|php|vue|angular|windows|office|ms|dynamics|oauth|v|m)\d|\.(?:js|net|py|ai|io|com)$/;

/** A name that no word has: "rowan_77", "rowan.tilde". After "id:" dots and a few digits are enough. */
export function isId({ kind, text, classes }: Word, isClear: boolean): boolean {
  if (kind !== 'word' || classes.size || technical.test(text)) return false;
  if (!/^[a-z0-9][a-z0-9._-]{3,40}$/.test(text) || text.replace(/[^a-z]/g, '').length < 3) return false;
  return /_|\D\d{2}$|\.\D/.test(text) || (isClear && /[\d.]/.test(text));
}
