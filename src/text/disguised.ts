import { idsIn, isId } from './addresses';
import { pieces } from './disguise';
import { hiddenNames, isContact, isName } from './disguise-names';
import {
  composed,
  describedApps,
  evasions,
  keys,
  riddles,
  spokenHandles,
  spokenLinks,
  toldInFull,
  toldSigns,
} from './disguise-phrases';
import { addressesInPieces, scatteredDigits, strangeLetters } from './disguise-pieces';
import { acrostics, builtFromName, byItsMaker, keysToIt, nameInTwo, saidNick, toldInTurn } from './disguise-riddles';
import {
  addressesToClean,
  isBareId,
  misspeltAddresses,
  namesBegun,
  nearNames,
  shortNames,
  splitHosts,
} from './disguise-shapes';
import { isToldOfOthers } from './frames';
import { firstOf, type Match } from './phrases';
import type { Sentence, Word } from './sentences';
import { hyphenated, percentSigns, spelledAddresses, starred, symbolled, underscored } from './spelled-addresses';
import { framedNumbers, sparseNumbers, spokenNumbers, starredNumbers } from './spoken-numbers';
import { isQuoted, isRefused, isWork, partsOf } from './stance';
import { bracketedNames, turnedAddresses } from './turned-addresses';

const ownSigns = (sentence: Sentence): Match[] => [
  ...toldInFull(sentence),
  ...splitHosts(sentence),
  ...(isContact(sentence) || hasMailWord(sentence) ? toldSigns(sentence) : []),
];

const isExplained = (sentence: Sentence, match: Match) =>
  isToldOfOthers(sentence, match) ||
  isBuilding(sentence, match) ||
  partsOf(sentence, match).some(({ classes }) => classes.has('detecting'));

const hasMailWord = ({ classes }: Sentence) =>
  ['contactCue', 'email', 'provider', 'reachMe'].some((name) => classes.has(name));

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
        addressesInPieces,
        hiddenNames,
        spacedIds,
        spokenLinks,
        percentSigns,
        starred,
        underscored,
        keys,
        turnedAddresses,
        symbolled,
        bracketedNames,
        saidNick,
        byItsMaker,
        acrostics,
        builtFromName,
        toldInTurn,
        misspeltAddresses,
        addressesToClean,
        nearNames,
      ],
      isMeant,
    ) ??
    firstOf(
      sentence,
      sentence.classes.has('score') ? [] : [(all) => spokenNumbers(all, hasCue), framedNumbers],
      isMeant,
    ) ??
    firstOf(sentence, [ownSigns], (_, match) => !isExplained(sentence, match)) ??
    firstOf(sentence, hasCue ? [sparseNumbers, starredNumbers, hyphenated] : [], isMeant) ??
    firstOf(sentence, sentence.texts.has('products') ? [] : [spokenHandles, composed], isOffered) ??
    firstOf(sentence, [styledNames, shortNames, strangeLetters, scatteredDigits], isOffered) ??
    firstOf(sentence, hasId(sentence) ? [namesBegun] : [], isOffered) ??
    (hasName(sentence) ? firstOf(sentence, [evasions], isPlain) : undefined) ??
    firstOf(
      sentence,
      hasChannel(sentence) ? [keysToIt] : [],
      (_, match) => isMeant(sentence, match) && isRead(sentence, match),
    ) ??
    riddleIn(sentence)
  );
}

/** Of a riddle the next sentence may hold the answer. */
export const riddleIn = (sentence: Sentence): Match | undefined =>
  firstOf(
    sentence,
    [riddles, describedApps, nameInTwo],
    (_, match) => !isTalkAbout(sentence, match) && isRead(sentence, match),
  );

const hasChannel = ({ classes }: Sentence) => cues.some((name) => classes.has(name)) || classes.has('social');

const isPlain = (sentence: Sentence, match: Match) => !isQuoted(sentence, match) && !isBuilding(sentence, match);

const hasId = (sentence: Sentence) =>
  hasName(sentence) || sentence.words.some((_, at) => isBareId(sentence.words, at)) || isContact(sentence);

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
  !words
    .slice(Math.max(0, from - 8), from)
    .some(({ text }) => /^(?:his|her|their|wanted|turned|turns|form|field|hint)$/.test(text));

/** A riddle has an answer where a name or a number is given for it. */
const isRead = (sentence: Sentence, match: Match) => !isBuilding(sentence, match) && isContact(sentence);

/** "App" is a product as well, so only the verbs count. */
const isBuilding = (sentence: Sentence, match: Match) =>
  partsOf(sentence, match).some(({ classes }) => classes.has('building'));

/** "My id is l e n a b e r g": letters that give no word, after what announces a name. */
const spacedIds = ({ words }: Sentence): Match[] =>
  words.flatMap(({ manner, classes, text }, at) => {
    if (manner === 'spaced' && pieces.has(text.split(/[._-]/)[0] ?? '') && /[._-]/.test(text))
      return [{ from: at, to: at }];
    if (manner !== 'spaced' || classes.size > 0 || text.replace(/[^a-z]/g, '').length < 3) return [];
    const before = words.slice(Math.max(0, at - 4), at);
    const isAnnounced = before.some(
      (word) =>
        isName(word) ||
        (word.classes.has('idNoun') && word.text !== 'name') ||
        (/^spell/.test(word.text) && text.length >= 8) ||
        word.classes.has('initials'),
    );
    return isAnnounced ? [{ from: at - 1, to: at }] : [];
  });

/** Someone finds, filters or explains disguises. */
const isTalkAbout = (sentence: Sentence, match: Match) =>
  isQuoted(sentence, match) ||
  isRefused(sentence, match) ||
  isToldOfOthers(sentence, match) ||
  labels.some((word) => sentence.texts.has(word)) ||
  partsOf(sentence, match).some(({ classes }) => classes.has('detecting'));
const labels = ['dataset', 'datasets', 'labelled', 'labeled', 'annotated', 'annotators', 'moderators', 'corpus'];
