import { type Match, phrases, type Way } from './phrases';
import type { Sentence, Word } from './sentences';

const has = (word: Word | undefined, ...names: string[]) => names.some((name) => word?.classes.has(name));
const live = '{liveSeen|liveTalk|liveWord}';

/** "A developer I once hired refused", "my last contractor kept dodging", "the app hides": another's deed. */
const deeds = phrases(
  `{stranger|others|liveKin} ~6 {shunned} ~6 ${live}`,
  `{stranger|others|liveKin} ~1 {not} ~2 {attendLive} ~5 ${live}`,
  `{stranger|others|liveKin} ~1 would|will|did|does|do|can|could not ~2 {attendLive} ~5 ${live}`,
  `{liveKin} ~2 {not} ~3 ${live}`,
  `{stranger|others|liveKin} ~5 kept|keeps|started|stopped ~1 {shunning} ~4 ${live}`,
);
const isOurs = (words: readonly Word[], at: number) =>
  /^(?:my|our)$/.test(words[at - 1]?.text ?? '') &&
  /^(?:developers|people|staff|workers|company|firm|startup)$/.test(words[at]?.text ?? '');
/** "Clients who want calls I refuse", "… are refused": the speaker's deed. */
const isSpeakers = ({ words }: Sentence, { from, to }: Match) =>
  isOurs(words, from) ||
  /^(?:no|not|to|by|with|any|if|that|for)$/.test(words[from - 1]?.text ?? '') ||
  words
    .slice(from, to)
    .some(
      (word, i, all) =>
        has(word, 'me') ||
        (has(all[i + 1], 'shunned', 'not') &&
          (has(word, 'i', 'we', 'my') || /^(?:is|are|be|get|gets|will)$/.test(word.text))),
    );
const othersDeed: Way = (sentence) => deeds(sentence).filter((match) => !isSpeakers(sentence, match));

/** "I had to decline a call last year": it was so once. */
const once: Way = (sentence) => (!ever(sentence).length && atOneTime(sentence).length ? pastDeed(sentence) : []);
const pastDeed = phrases(
  'i|we ~1 had to',
  `i|we ~2 {shunned} ~8 ${live}`,
  "i|we ~1 was|were|ran|did|held|conducted|couldn't",
);
const atOneTime = phrases(
  '{longAgo}',
  'last year|week|month|time|summer|winter|spring|autumn|job',
  'once',
  'in <number>',
  'back then',
  'at the time',
  'while|during|when',
  'yesterday',
);
const ever = phrases(
  'always|never|every|still|any|all|again|anymore|nobody|policy|now',
  'since <number>|then|ever|years|my',
);

/** "Shall I keep the camera off?", "No time for a call?": the reader chooses. */
const choices = phrases(
  'shall|should i|we ~2 keep|leave|turn|have|switch|put|stay|be|mute',
  'want|like|prefer me to ~8 off|without|no|skip',
  'just say',
);
/** "If you'd rather not talk": it is for the reader to say. */
const readersWish = phrases(
  `would|do you ~1 prefer|rather|like|want ~3 {not|nothing} ~2 ${live}`,

  `if|when|unless {you} ~2 {not|shun} ~3 ${live}`,
  `if|when|unless {you} ~2 {not|shun} ~1 talk|speak|meet|see`,
);
const readersNo = phrases(`^ ~1 {not} ~4 ${live}`);
const speaks = phrases(
  '{i|we|me|my|please}',
  'can|could|may|instead|possible|ok|okay|alright|fine|right|deal|problem|how|what|is|skip|let|lets|only',
);
const readersQuestion: Way = (sentence) =>
  readersNo(sentence).filter(({ from, to }) => {
    const end = sentence.words.findIndex(({ text }, at) => at > to && /^[.?!;]$/.test(text));
    return sentence.words[end]?.text === '?' && !speaks(sentence).some((at) => at.from >= from && at.to < end);
  });

/** "No call is too small", "no call left unanswered": said of every call. */
const ofEveryCall = phrases(
  `no|not ~1 ${live} ~1 is|was|are|has|goes|gets|ever|left|too ~1 too|complete|same|lost|missed|unanswered|wasted|dropped|left|like|beneath|late|small|big|early`,
  `no ${live} unanswered|lost|missed|dropped|left`,
);

/** Nothing is refused by the speaker: another did, it was once, or it is left to the reader. */
export const isStory = (sentence: Sentence): boolean =>
  [othersDeed, once, choices, readersWish, readersQuestion, ofEveryCall].some((way) => way(sentence).length > 0);
