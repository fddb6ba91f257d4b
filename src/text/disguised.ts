import { idsIn, isId } from './addresses';
import { isDressed } from './letters';
import { firstOf, type Match, phrases } from './phrases';
import type { Sentence, Word } from './sentences';
import { hyphenated, percentSigns, spelledAddresses } from './spelled-addresses';
import { framedNumbers, sparseNumbers, spokenNumbers, starredNumbers } from './spoken-numbers';
import { isQuoted, isRefused, isWork, partsOf } from './stance';

const named = '{messenger|skype|namesake|social|initials}';

/** Signs of a handle in words: "quarry underscore lane", "t dot me slash quarrylane". */
const spokenLinks = phrases(
  't|wa|discord ~1 dot|. ~1 me|gg ~1 slash|/',
  't|wa|m|discord dot me|gg',
  '<word> dot <word> slash <word|number>',
  'then ~1 at|@ ~6 then ~1 dot',
  'at-sign|at_sign|ampersat <word>',
  '{provider} dot com',
);

const spokenHandles = phrases(
  '{euphemism} ~4 <word> {symbolWord}',
  `${named} ~8 <word|number> {symbolWord} <word|number>`,
  `<word|number> {symbolWord} <word|number> ~4 on|via|in ~2 ${named}`,
  '{idNoun} ~4 <word> underscore|dot|hashtag|hash <word|number>',
  `${named} ~5 <word> hash|hashtag <number>`,
  '{contactCue|email} ~5 <word> ~1 + ~2 @ ~3 +',
);

/** An app that is described and not named. */
const riddles = phrases(
  '{euphemism} ~1 {app}',
  '{app} ~4 {euphemism}',
  '{colour} ~1 {app|euphemism}',
  '{app} ~4 {colour} ~1 {app|euphemism}',
  '{app} ~4 {owner}',
  '{app} ~2 {initial} with',
  'on|in|via ~2 paper_plane|paper_airplane|paperplane',
  'plane ~1 made ~1 of paper',
  '{app} ~3 ghost|bird|camera|phone|plane|bubble ~1 logo|icon|sign',
  'rhymes with',
  'provider|app|messenger ~2 sounds like',
  'on|in|via ~1 the t|w|tg app',
);

const evidence = phrases(
  '{reachMe}',
  '<word> underscore|dot|hash <word>',
  'id|username|user_name|nick|nickname|nick_name|handle|alias|login',
  'under ~3 name',
  'name is|: <word>',
  'same ~1 number|name|nick|phone',
  'my ~1 number|digits|name|phone|nick',
  'find|search|add|reach|ping|message|text|write ~1 me|us',
  'search ~1 by|for',
  '<handle|phone|email>',
  '<number> then <number>',
  'number ~2 on|in my',
  '{i} ~2 <word> ~2 on|in ~5 {app}',
);

/** "The site deletes handles, so …": a name or a number follows, written for people. */
const evasions = phrases(
  'site|system|robots|robot|bots|bot|filter|filters|they|platform ~4 delete|deletes|block|blocks|blocking|hides|hide|remove|removes|censor|censors|eats|eat',
  "won't|doesn't|not|can't|cant|cannot ~3 let|lets|write|say|type|name|allow ~3 name|number|it|names|numbers|handle|handles",
  'skip|avoid|bypass|fool|beat|trick|past ~1 the ~1 filter|filters|bots|robots|system',
  'so ~1 nobody|nothing ~1 blocks|deletes|removes|block',
);

/** "Remove the spaces": a key to what was said. */
const keys = phrases(
  '{hint} ~12 {provider|messenger|skype|email}',
  '{provider|messenger|skype|email} ~14 {hint}',
  '{hint} ~4 <handle>',
  '<handle> ~4 {hint}',
);

const composed = phrases(
  '{provider} ~6 first_name|last_name|full_name|username|nickname',
  'first_name|last_name|username|nickname|name ~8 at|@|+|plus ~2 {provider}',
  '@|at-sign|at_sign ~5 {provider}',
);

const cues = ['contactCue', 'messenger', 'skype', 'namesake', 'initials', 'provider', 'reachMe', 'phoneWord'];

/** An address, a number or the name of an app, written so that a filter misses it and a person does not. */
export function disguiseIn(sentence: Sentence): Match | undefined {
  const hasCue = cues.some((name) => sentence.classes.has(name));
  const isMeant = (_: Sentence, match: Match) => !isTalkAbout(sentence, match);
  const isOffered = (_: Sentence, match: Match) => isMeant(sentence, match) && !isWork(sentence, match);
  return (
    firstOf(
      sentence,
      [
        (all) => spelledAddresses(all, hasCue).filter((match) => isOwn(all, match)),
        spacedEmails,
        hiddenNames,
        spacedIds,
        spokenLinks,
        percentSigns,
        keys,
      ],
      isMeant,
    ) ??
    firstOf(
      sentence,
      sentence.classes.has('score') ? [] : [(all) => spokenNumbers(all, hasCue), framedNumbers],
      isMeant,
    ) ??
    firstOf(sentence, hasCue ? [sparseNumbers, starredNumbers, hyphenated] : [], isMeant) ??
    firstOf(sentence, sentence.texts.has('products') ? [] : [spokenHandles, composed], isOffered) ??
    firstOf(sentence, [styledNames], isOffered) ??
    (hasName(sentence) ? firstOf(sentence, [evasions], isPlain) : undefined) ??
    firstOf(sentence, [riddles], (_, match) => isMeant(sentence, match) && isRead(sentence, match))
  );
}

const isPlain = (sentence: Sentence, match: Match) => !isQuoted(sentence, match) && !isBuilding(sentence, match);

const hasName = (sentence: Sentence) =>
  sentence.words.some((word) => word.kind === 'handle' || word.kind === 'phone' || isId(word, true)) ||
  spokenNumbers(sentence, true).length > 0;

/** A name of an app and an id, both in letters that search does not find. */
const styledNames = (sentence: Sentence): Match[] =>
  idsIn(sentence).filter(({ from, to }) => [from, to].every((at) => isStyledWord(sentence, sentence.words[at])));

const isStyledWord = ({ text: { original, at } }: Sentence, word: Word | undefined) =>
  word !== undefined && /[\u{1d400}-\u{1d7ff}]/u.test(original.slice(at[word.start], at[word.end]));

const spacedEmails = ({ words }: Sentence): Match[] =>
  words.flatMap(({ kind, manner }, at) => (kind === 'email' && manner ? [{ from: at, to: at }] : []));

/** "The client wanted his address as …" */
const isOwn = ({ words }: Sentence, { from }: Match) =>
  !words.slice(Math.max(0, from - 8), from).some(({ text }) => /^(?:his|her|their|wanted|turned|turns)$/.test(text));

/** A riddle has an answer where a name or a number is given for it. */
const isRead = (sentence: Sentence, match: Match) => !isBuilding(sentence, match) && isContact(sentence);

/** "App" is a product as well, so only the verbs count. */
const isBuilding = (sentence: Sentence, match: Match) =>
  partsOf(sentence, match).some(({ classes }) => classes.has('building'));

/** "My id is l e n a b e r g": letters that give no word, after what announces a name. */
const spacedIds = ({ words }: Sentence): Match[] =>
  words.flatMap(({ manner, classes, text }, at) => {
    if (manner !== 'spaced' || classes.size > 0 || text.replace(/[^a-z]/g, '').length < 3) return [];
    const before = words.slice(Math.max(0, at - 4), at);
    const isAnnounced = before.some(
      (word) => isName(word) || (word.classes.has('idNoun') && word.text !== 'name') || word.classes.has('initials'),
    );
    return isAnnounced ? [{ from: at - 1, to: at }] : [];
  });

const isContact = (sentence: Sentence) =>
  evidence(sentence).length > 0 ||
  sentence.words.some((word) => isId(word, false)) ||
  spokenNumbers(sentence, true).length > 0;

/** Someone finds, filters or explains disguises. */
const isTalkAbout = (sentence: Sentence, match: Match) =>
  isQuoted(sentence, match) ||
  isRefused(sentence, match) ||
  partsOf(sentence, match).some(({ classes }) => classes.has('detecting'));

/** "te1egr@m" and the like, with something that makes it an invitation. */
function hiddenNames(sentence: Sentence): Match[] {
  const { words } = sentence;
  const hidden = words.flatMap((word, at) => (word.manner && isName(word) && isFree(sentence, at) ? [at] : []));
  const isInviting = hidden.length > 0 && (isContact(sentence) || idsIn(sentence).length > 0);
  return hidden
    .filter((at) => isInviting || words[at]?.manner === 'leet' || isFollowed(words, at))
    .map((at) => ({ from: at, to: Math.min(at + 3, words.length - 1) }));
}

/** Neither a product's name nor one of many words in the same dress. */
function isFree(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at] as Word;
  if (sentence.words[at + 1]?.classes.has('product') || isWork(sentence, { from: at, to: at })) return false;
  return word.manner !== 'dressed' || !isStyled(sentence, word);
}

/** Where other words nearby are circled or boxed too, it is a style. */
const isStyled = ({ text: { original, at } }: Sentence, { start, end }: Word) =>
  isDressed(original.slice(Math.max(0, (at[start] ?? 0) - nearby), at[start])) ||
  isDressed(original.slice(at[end], (at[end] ?? 0) + nearby));

const nearby = 500;

const isName = ({ classes }: Word) =>
  ['messenger', 'skype', 'namesake', 'provider', 'social'].some((name) => classes.has(name));

/** Something is given for it: "s.k.y.p.e : rowan". */
const isFollowed = (words: readonly Word[], at: number) =>
  /^[:=>@-]$/.test(words[at + 1]?.text ?? '') && words[at + 2] !== undefined;
