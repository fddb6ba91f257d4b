import { constellations } from './constellation';
import { isWarning } from './frames';
import { isOthersStory } from './leaving';
import { bargained, ownShop } from './outside-deals';
import { carriedAside, notHereBut, savedAside } from './outside-pushes';
import { signsOfLeaving } from './outside-signs';
import { ownBox, talkElsewhere } from './outside-talks';
import { asksForTheirs, waysOut } from './outside-ways';
import { firstOf, type Match, phrases } from './phrases';
import type { Sentence, Word } from './sentences';
import { isLater, isOfOthers, isQuoted, isWork, partsOf } from './stance';

const has = (word: Word | undefined, ...names: string[]) => names.some((name) => word?.classes.has(name));

const asksFor =
  'give|send|leave|drop|tell|share|reply|forward|provide|pass|write|text|answer|exchange|swap|type|put|submit|inform|message';

/** "Leave your username", "another way to contact you", "which messenger do you use?" */
const asked = phrases(
  'are you on|in ~1 {messenger|skype|social|initials}',
  'let us ~1 have|know ~1 your ~2 {reachAt} !{otherMail}',
  'reply|answer ~1 with ~2 {reachAt} ~1 you',
  '{lets|please} ~1 connect|talk|chat ~1 on|via|over ~1 {anyChannel}',
  `${asksFor} ~2 me|us|here|also ~2 your|ur|another|some|a ~2 {reachAt} !{otherMail}`,
  'reply|answer|respond|write|text ~2 with ~2 your|ur|a ~2 {reachAt} !{otherMail}',
  'give|send|leave|drop|tell|share|provide your|ur ~2 {reachAt} !{otherMail}',
  `${asksFor} ~3 way|ways ~1 to ~1 {reach|talk}`,
  'another|other|better|different|alternative way|ways ~1 to ~1 {reach|talk} ~1 you',
  'where|how ~1 i|we|can ~1 can|i|we ~1 {reach} ~1 you',
  'which|what messenger|app|apps|messengers|chat ~2 you ~1 use|have|prefer',
  'is there ~2 {contactNoun} ~3 i|we',
  'your ~1 {reachAt} ~1 please|pls|plz $',
  'your ~1 {reachAt} ?',
  'your ~1 personal|private ~1 {reachAt}',
  'i|we ~2 {talk|reach} ~1 you ~3 {via} ~2 {anyChannel}',
  'can|may|could|shall i|we ~1 {reach} you ~1 on|by|via|at|over|outside ~2 {anyChannel}',
  'do you have|use ~1 {messenger|skype|initials} ~1 ?',
  'let me ~1 have|know ~1 your ~2 {reachAt} !{otherMail}',
  'need|want|require ~2 your ~1 {reachAt} !{otherMail}',
);

/** Says that the channel of the site is not the one to use. */
const notHere = phrases(
  '{rarely} ~5 {thisSite}',
  '{thisSite} ~4 {rarely}',
  "i'm|i|am ~2 not ~2 here",
  'once ~3 month|week',
  'this inbox|chat is not',
);

const self = phrases(
  `{reach|talk} ~2 me|us`,
  '{reachMe}',
  "i'm|im|am|i ~2 on|in ~2 {anyChannel}",
  'i|we ~2 answer|reply|live|respond|read ~3 on|in|there|by|via ~2 {anyChannel}',
  'my|mine ~2 {anyChannel}',
  'my ~1 {anyChannel} ~1 is|are ~1 open',
  'ask me ~3 by|via|on|over {anyChannel}',
  'user|nick|nickname|name|handle|id ~1 <word|handle>',
  'find|search|look ~1 for|me|us',
);
const channel = phrases('{anyChannel}', '<handle>', '<email>', '<link>');

/** "The inbox here is slow. I'm on Matrix." */
const redirected = constellations({ all: [notHere, self, channel], within: 30 });

/** "Same nick on tg", "I'm on Messenger as …" */
const named = phrases(
  'same ~1 nick|nickname|name|username|id|handle|number ~2 on|in|at ~2 {anyChannel|initials}',
  '{anyChannel} ~3 same ~1 nick|nickname|name|username|id|handle|number',
  "i'm|im|am ~1 on|in ~2 {anyChannel} ~1 as|under|with",
  '{anyChannel} ~1 : ~1 <handle>',
  'my|the dms|dm|inbox ~1 are|is ~1 open',
  '{anyChannel} ~1 me ~1 :|at|on|@|bro',
  'user|username|nick|nickname|id|handle ~1 <word> ~1 in|on both|all',
);

/** Says where an address stands. */
const pointedAt = phrases(
  '{reach} ~6 number|email|address ~6 my|our ~2 website|site|page|homepage',
  'search|find|google|look ~3 my ~1 name|nick|nickname|studio|brand ~3 {anyChannel}',
  '{looking} ~3 my ~2 github|linkedin|website|site|resume|cv|instagram|behance|bio|repo|readme|name|nickname|twitter ~12 address|email|contact|contacts|number|reach|writing|write|mail',
  'address|email|contact|contacts|number ~4 on|in ~1 my ~1 github|linkedin|website|resume|cv|behance|readme|repo|twitter|bio',
  '{looking} ~2 qr ~1 code',
  'link|button|address behind|under|in|inside ~1 my ~2 picture|photo|avatar|image|banner|logo|profile_picture|profile_photo',
);

/** "Let's continue elsewhere" */
const moved = phrases(
  '{lets|please|better} ~3 {move|talk|reach} ~4 elsewhere|outside|privately',
  '{lets|we|can} ~3 {move|talk} ~5 {via} ~1 another|other|different|better|my ~1 app|messenger|channel|place|email|mail',
  '{lets} ~3 {move|talk} ~4 {via} ~2 email|mail|phone|whatsapp|telegram',
  '{conversation|talk} ~3 {better} ~4 {via} ~2 {anyChannel}',
  'prefer|lets|better|rather ~4 {move} ~3 to|onto|over ~2 {anyChannel}',
  'slide ~2 my dms',
  'drop ~1 me ~2 line ~2 at|on|via',
);

const bySigns = (sentence: Sentence) => [signsOfLeaving(sentence) ?? []].flat();

/** Asks for an address or another channel, or for a deal, without naming an address. */
export const asksAway = (sentence: Sentence): Match | undefined =>
  isAbout(sentence)
    ? (firstOf(sentence, [asked, pointedAt, ownBox, waysOut, asksForTheirs], isAskedElsewhere) ??
      firstOf(
        sentence,
        [bargained, ownShop],
        (_, match) => isMeant(sentence, match) && !isHere(sentence, match) && !isDenied(sentence, match),
      ) ??
      firstOf(sentence, [carriedAside], (_, match) => isPushed(sentence, match) && !isForbidding(sentence, match)) ??
      firstOf(sentence, [savedAside], (_, match) => isPushed(sentence, match) && !isDenied(sentence, match)))
    : undefined;

/** Names another channel as the one to use. */
export const pushesAway = (sentence: Sentence): Match | undefined =>
  isAbout(sentence)
    ? (firstOf(sentence, [named, moved, talkElsewhere], isAsked) ??
      firstOf(sentence, [redirected], isMeant) ??
      firstOf(sentence, [notHereBut], isPushed) ??
      firstOf(sentence, [bySigns], isAsked))
    : undefined;

const subjects = [
  'reachAt',
  'privately',
  'anyChannel',
  'leaveSite',
  'ownPlace',
  'reach',
  'looking',
  'move',
  'talk',
  'siteShare',
  'thisSite',
  'directly',
  'social',
  'messenger',
  'contactNoun',
  '<link>',
];
const isAbout = ({ classes }: Sentence) => subjects.some((name) => classes.has(name));

const isSaid = (sentence: Sentence, match: Match) =>
  !isOthersStory(sentence, match) &&
  !isLater(sentence) &&
  !isQuoted(sentence, match) &&
  !sentence.classes.has('forbidden') &&
  !partsOf(sentence, match).some((word) => has(word, 'detecting'));

const isMeant = (sentence: Sentence, match: Match) => isSaid(sentence, match) && !isWork(sentence, match);

const isAsked = (sentence: Sentence, match: Match) =>
  isSaid(sentence, match) &&
  !isOfOthers(sentence, match) &&
  !isForbidding(sentence, match) &&
  !isAfterWork(sentence, match);

/** "Book through my calendar here on the site" */
const onSite = phrases(
  'here ~1 on|at|in',
  'on|in|at|through|by|via ~2 site|the_site|this_site|the_platform|this_platform|platform|marketplace|upwork|fiverr',
);
const isHere = (sentence: Sentence, { from, to }: Match) =>
  onSite(sentence).some((at) => at.from >= from - 1 && at.to <= to + 4);
const isAskedElsewhere = (sentence: Sentence, match: Match) => isAsked(sentence, match) && !isHere(sentence, match);

/** "No direct deals" */
const isDenied = ({ words }: Sentence, { from }: Match) =>
  /^(?:no|not|never|without)$/.test(words[from - 1]?.text ?? '');

/** Something is made, before what is said; a small test job is none. */
const isBuilding = ({ words }: Sentence, { from }: Match) =>
  words.slice(0, from).some((word) => word.part === words[from]?.part && has(word, 'building') && word.text !== 'test');

/** Here "no" and "without" are part of what is said. */
const isPushed = (sentence: Sentence, match: Match) =>
  !isQuoted(sentence, match) &&
  !sentence.classes.has('forbidden') &&
  !isOthersStory(sentence, match) &&
  !isWarning(sentence, match) &&
  !isBuilding(sentence, match) &&
  !isForbidding(sentence, { from: match.from, to: match.from });

/** What is built comes before what is asked: "I add a form, your number and your email". */
const isAfterWork = ({ words }: Sentence, { from }: Match) =>
  words.slice(0, from).some((word) => word.part === words[from]?.part && has(word, 'building', 'product'));

/** "Do not send me your number" */
const isForbidding = ({ words }: Sentence, { from, to }: Match) =>
  words.slice(Math.max(0, from - 5), to).some((word) => has(word, 'not') && word.part === words[from]?.part);
