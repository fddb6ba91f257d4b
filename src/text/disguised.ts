import { idsIn, isId } from './addresses';
import { isDressed } from './letters';
import { type Match, phrases } from './phrases';
import type { Sentence, Word } from './sentences';
import { spelledAddresses } from './spelled-addresses';
import { framedNumbers, sparseNumbers, spokenNumbers } from './spoken-numbers';
import { isQuoted, isRefused, isWork, partsOf } from './stance';

const named = '{messenger|skype|namesake|social|initials}';

/** Signs of a handle in words: "quarry underscore lane", "t dot me slash quarrylane". */
const spokenHandles = phrases(
  't|wa|discord ~1 dot|. ~1 me|gg ~1 slash|/',
  't|wa|m|discord dot me|gg',
  '{euphemism} ~4 <word> {symbolWord}',
  `${named} ~8 <word|number> {symbolWord} <word|number>`,
  `<word|number> {symbolWord} <word|number> ~4 on|via|in ~2 ${named}`,
  '{idNoun} ~4 <word> underscore|dot|hashtag|hash <word|number>',
  `${named} ~5 <word> hash|hashtag <number>`,
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
  'number ~2 on|in my',
  '{i} ~2 <word> ~2 on|in ~5 {app}',
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

/** Addresses, numbers and names of apps that are written so that a filter misses them and a person does not. */
export function disguisesIn(sentence: Sentence): Match[] {
  const { classes } = sentence;
  const hasCue = ['contactCue', 'messenger', 'skype', 'namesake', 'initials', 'provider', 'reachMe', 'phoneWord'].some(
    (name) => classes.has(name),
  );
  const found = [
    ...spelledAddresses(sentence, hasCue),
    ...sentence.words.flatMap(({ kind, manner }, at) => (kind === 'email' && manner ? [{ from: at, to: at }] : [])),
    ...(classes.has('score') ? [] : [...spokenNumbers(sentence, hasCue), ...framedNumbers(sentence)]),
    ...(hasCue ? sparseNumbers(sentence) : []),
    ...(hasCue ? hyphenated(sentence) : []),
    ...spokenHandles(sentence).filter((match) => !isWork(sentence, match)),
    ...riddles(sentence).filter((match) => isContact(sentence) && !isBuilding(sentence, match)),
    ...hiddenNames(sentence),
    ...spacedIds(sentence),
    ...keys(sentence),
    ...composed(sentence).filter((match) => !isWork(sentence, match)),
  ];
  return found.filter((match) => !isTalkAbout(sentence, match));
}

/** "App" is a product as well, so only the verbs count. */
const isBuilding = (sentence: Sentence, match: Match) =>
  partsOf(sentence, match).some(({ classes }) => classes.has('building'));

/** "rolf-dot-dev-at-gmail" */
const hyphenated = ({ words }: Sentence): Match[] =>
  words.flatMap(({ text }, at) =>
    /[a-z0-9][-_](?:dot|at|underscore)[-_][a-z0-9]/.test(text) ? [{ from: at, to: at }] : [],
  );

/** "My id is l e n a b e r g": letters that give no word, after what announces a name. */
const spacedIds = ({ words }: Sentence): Match[] =>
  words.flatMap(({ manner, classes }, at) => {
    const before = words.slice(Math.max(0, at - 4), at);
    const isAnnounced = before.some(
      (word) => isName(word) || word.classes.has('idNoun') || word.classes.has('initials'),
    );
    return manner === 'spaced' && classes.size === 0 && isAnnounced ? [{ from: at - 1, to: at }] : [];
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
  return words.flatMap((word, at): Match[] => {
    const match = { from: at, to: Math.min(at + 3, words.length - 1) };
    if (!word.manner || !isName(word) || words[at + 1]?.classes.has('product')) return [];
    if (isWork(sentence, { from: at, to: at }) || (word.manner === 'dressed' && isStyled(sentence, word))) return [];
    return word.manner === 'leet' || isContact(sentence) || idsIn(sentence).length || isFollowed(words, at)
      ? [match]
      : [];
  });
}

/** Where other words are circled or boxed too, it is a style. */
const isStyled = ({ text: { original, at } }: Sentence, { start, end }: Word) =>
  isDressed(original.slice(0, at[start])) || isDressed(original.slice(at[end]));

const isName = ({ classes }: Word) =>
  ['messenger', 'skype', 'namesake', 'provider', 'social'].some((name) => classes.has(name));

/** Something is given for it: "s.k.y.p.e : rowan". */
const isFollowed = (words: readonly Word[], at: number) =>
  /^[:=>@-]$/.test(words[at + 1]?.text ?? '') && words[at + 2] !== undefined;
