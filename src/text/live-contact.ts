import { constellations } from './constellation';
import { leavesRoom } from './live-bounds';
import { certainRefusals } from './live-certain';
import { closedTalk } from './live-closed';
import { demands, sendsAway } from './live-demands';
import { failingAgain } from './live-failing';
import { isBounded, isOfOthers, isOtherwiseMeant, isWholeBefore, isWorkOrOthers } from './live-frames';
import { insteadOfTalk, ruledOut } from './live-instead';
import { isInnocentDismissal, isInnocentRefusal, offersTalk } from './live-offers';
import { faultyMeans, plainNo } from './live-plain';
import { moreRefusals, plainRefusals } from './live-refusals';
import { noLiveStep, sentAway } from './live-steps';
import { isStory } from './live-stories';
import { isLineOfWork } from './live-trades';
import { turnedTalks } from './live-turned';
import { weighedRefusal } from './live-weights';
import { firstOf, type Match, phrases, type Way } from './phrases';
import type { Sentence, Word } from './sentences';
import { isQuoted } from './stance';

const has = (word: Word | undefined, ...names: string[]) => names.some((name) => word?.classes.has(name));

const live = '{liveSeen|liveTalk}';
const no = '{not|nothing}';

/** "I do not join …", "never turn on …": a negation, a verb of taking part, the talk. */
const negated = phrases(
  `${no} ~4 {attendLive} ~5 ${live}`,
  `${no} ~3 {attendLive} ~3 my|the ~2 {ownFace}`,
  `{shun} ~5 ${live}`,
  `no|stop|say_no ~1 to ~2 ${live}`,
  `${no} ~4 face|hear|see|ring ~1 me`,
  `${no} ~2 call me $`,
  'never|not ~1 appear|seen|visible ~3 screen|anywhere|live',
  `${no} ~5 in front of ~2 {liveSeen}`,
  `${no} ~2 want|like|need|fan|comfortable ~3 ${live}`,
);

/** In one sentence: "It is not good. Ask me in the interview." refuses nothing. */
const withheld: Way = (sentence) =>
  negated(sentence).filter(({ from, to }) => {
    // "I can't speak German, so calls are in English"
    return !sentence.words.slice(from, to).some(({ text }) => /^(?:[.?!;]|so|but|because|although)$/.test(text));
  });

/** "No calls", "zero meetings", "❌ video". */
const nothing = phrases(
  `{nothing} ~1 {liveSeen|liveTalk}`,
  `{nothing} ~2 online|live|virtual|remote|screen ~1 ${live}`,
);

/** "No video" alone is what an editor of pictures says, too. */
const none: Way = (sentence) =>
  nothing(sentence).filter(
    (match) => isWhole(sentence, match) && isTalk(sentence, match) && !isAfterNo(sentence, match),
  );

/** "I never start without a call" */
const isAfterNo = ({ words }: Sentence, { from }: Match) =>
  words
    .slice(Math.max(0, from - 5), from)
    .some(
      (word) => has(word, 'not') && word.part === words[from]?.part && !/^(?:no|without|nor|neither)$/.test(word.text),
    );

const isWhole = ({ words }: Sentence, { to }: Match) => {
  const next = words[to + 1];
  return next?.kind !== 'word' || next.opens || isWholeBefore(next);
};

/** The others are said of things as well: then a second sign is needed. */
const isTalk = ({ words }: Sentence, { to }: Match) => {
  const { text = '' } = words[to] ?? {};
  if (!/^(?:videos?|phone|skype|audio|images?|live|conversations?|introduction|cam|cams|cameras?)$/.test(text))
    return true;
  const others = words.filter((word, i) => i !== to && !/^(?:skype|phone)$/.test(word.text));
  const names = ['liveSeen', 'liveTalk', ...(/^(?:skype|phone)$/.test(text) ? [] : ['written', 'please'])];
  if (/^cam/.test(text)) names.push('i', 'my');
  return others.some((word) => has(word, ...names));
};

/** "Camera off", "a call is out of the question". */
const stated = phrases(
  `${live} ~6 {refusedState}`,
  'broken|dead|defective|damaged ~1 {liveSeen}',
  '{liveSeen} ~2 is ~2 problem',
  `${live} ~10 decline|refuse|say_no`,
  `{liveSeen} ~4 against ~3 principles|rules|policy|religion|faith|culture|terms|habit|nature`,
  `{ownFace|liveSeen} ~2 off in|at|during`,
  `${live} ~12 {i|we} ~2 attend|join|do|accept|take none|neither|nothing`,
  `${live} ~12 {i|we} ~2 {shun} ~1 them|it|those|all`,
  `${live} ~8 no|nope|never $`,
  `{liveSeen|liveTalk} ~3 call ~1 it|them|this|that ~7 no|nope|never $`,
  `${live} ~3 not_on`,
  `${live} ~8 none|neither of`,
  `{liveSeen} ~8 {i|we} ~2 ${no} ~1 {attendLive}`,
  `calls|meetings|interviews ~8 {i|we} ~2 ${no} ~1 {attendLive}`,
  'not|never speak|talk ~1 with|to ~1 clients|client|anyone|anybody|people|hr',
  'no one|client ~8 seen|heard ~1 me|my',
  'not attend|join $',
  `${live} ~4 ${no} ~3 work|works|worked|working|function|functioning|on|option|available|possible|offered|accepted|exist|happen|happening|wanted|needed|sense|open`,
  `${live} ~14 turned|turn ~1 down`,
  `${live} ~14 turned_down|turn_down`,
  `${live} ~4 just|simply|never ~2 happen|happens|work|works`,
  `{liveSeen} ~2 {nothing} $`,
  `${live} ~3 not|never me|ever|for|mine|interested`,
  '{liveSeen} ~3 not ~1 part|something',
  'calls|meetings|interviews|talking ~3 not ~1 part|something',
  'not ~3 send|schedule|put|book ~4 calendar|zoom|meeting ~1 link|links|invite|invites',
  `{ownFace} ~2 stays|remains|stay|remain ~2 private|hidden|mine|off`,
  `stay|remain|keep|always|am ~3 off ~1 screen|camera|cam|video`,
  'no|without ~2 functioning|working|usable ~1 {liveSeen}',
);

/** Everything in writing, and nothing else. */
const writtenOnly = phrases(
  '{exclusively} ~3 {written}',
  '{written} ~2 {exclusively}',
  '{written} ~3 instead ~1 of ~2 {liveSeen|liveTalk}',
);
const interviewWritten = phrases(
  'communication|contact ~1 in|by|via|over ~1 {written} ~3 no|only',
  'interview|interviews|intervew ~6 by|over|via|in|through|as|with ~2 {written}',
  'interview|interviews ~4 : ~1 {written}',
  `${live} ~4 replaced ~2 by|with`,
);
const aboutTalks: Way = phrases(
  '{liveSeen|liveTalk}',
  'communicate|communication|interact|interaction|interview|interviews|discuss|discussion|discussions|contact',
);

const inWriting = constellations(
  { all: [interviewWritten, ['{exclusively|please}', '{i|we|my|me}', 'must|make|do|is|are|let|possible']], within: 14 },
  {
    all: [
      writtenOnly,
      aboutTalks,
      ['{exclusively|please}', '{i|we|my|me}', 'must|make|do|is|are|let|possible|happens|happen|goes|held|runs|stays'],
    ],
    within: 14,
  },
);

const subjects =
  'liveSeen liveTalk ownFace written attendLive refusedState nothing shun noLive liveHidden liveHint liveWord not'.split(
    ' ',
  );

/** Refuses to be seen or heard, always: not for a day, a length or a reason of health. */
export function refusalOfCalls(sentence: Sentence): Match | undefined {
  const { classes } = sentence;
  if (!subjects.some((name) => classes.has(name)) || classes.has('videoTech')) return undefined;
  if (offersTalk(sentence) || isStory(sentence) || isLineOfWork(sentence)) return undefined;
  return (
    firstOf(sentence, [withheld, none, stated, noLiveStep, moreRefusals, plainNo, turnedTalks], isMeant) ??
    firstOf(sentence, [plainRefusals, faultyMeans], isPlain) ??
    firstOf(sentence, [failingAgain], isOfSpeaker) ??
    firstOf(sentence, [certainRefusals, ruledOut], isSaidPlainly) ??
    firstOf(sentence, [sentAway], isUnbounded) ??
    firstOf(sentence, [inWriting, insteadOfTalk], isMeant) ??
    firstOf(sentence, demands(sentence).length ? [sendsAway] : [], isSaid) ??
    firstOf(sentence, [closedTalk], isMeant) ??
    weighedRefusal(sentence)
  );
}

const isSaid = (sentence: Sentence, match: Match) =>
  !isQuoted(sentence, match) &&
  !isOtherwiseMeant(sentence, match) &&
  !isInnocentRefusal(sentence, match) &&
  !isWorkOrOthers(sentence, match) &&
  !isOfOthers(sentence, match);

const isMeant = (sentence: Sentence, match: Match) =>
  isSaid(sentence, match) && !isBounded(sentence, match) && !leavesRoom(sentence, match);

const isUnbounded = (sentence: Sentence, match: Match) =>
  !isInnocentDismissal(sentence, match) && !isWorkOrOthers(sentence, match);

const isOfSpeaker = (sentence: Sentence, match: Match) =>
  !isQuoted(sentence, match) && !isInnocentRefusal(sentence, match) && !isOfOthers(sentence, match);

const isSaidPlainly = (sentence: Sentence, match: Match) =>
  !isQuoted(sentence, match) && !isInnocentDismissal(sentence, match);

const isPlain = (sentence: Sentence, match: Match) =>
  !isQuoted(sentence, match) &&
  !isInnocentRefusal(sentence, match) &&
  !isOfOthers(sentence, match) &&
  !isBounded(sentence, match);
