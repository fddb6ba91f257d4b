import { isHypothetical, isToldOfOthers } from './frames';
import { isOpen, others } from './live-open';
import { isTrade } from './live-trades';
import { type Match, phrases, type Way } from './phrases';
import type { Sentence, Word } from './sentences';

const has = (word: Word | undefined, ...names: string[]) => names.some((name) => word?.classes.has(name));

/** Talks that an offer can be about. Of voice alone another rule would not speak. */
const talk =
  '{liveSeen} ~1 call|calls|meeting|chat|interview|interviews,{liveSeen},call|calls|meeting|meetings|client_calls|interview|interviews|standup|standups|stand-up|stand-ups|teams|hangouts|skype'.split(
    ',',
  );
const withTalk = (...patterns: string[]) =>
  patterns.flatMap((pattern) => talk.map((one) => pattern.replace('TALK', one)));

const offers: Way = phrases(
  ...withTalk(
    '{gladly} ~5 TALK',
    'TALK ~3 is|are|be|am|remains|sounds ~1 {gladly}',
    'TALK ~1 {gladly}',
    'TALK ~3 no problem|problems|issue',
    '{i|we} ~2 do|take|join|attend|can|will|use|like|run|hold|host|jump|hop|suggest|book|set|offer|want|start|enjoy|give|accept|meet|talk|speak|show ~4 TALK',
    '{lets} ~2 meet|hop|jump|talk|do|have|use|take ~3 TALK',
    'call|meet|ring|phone me ~3 TALK',
    'but|just|only|first|after|yet ~2 TALK ~2 yes|ok|okay|fine',
  ),
  '{gladly} ~2 turn|switch ~3 on',
  'you can|will|may ~1 see|meet|hear|call me',
  'i|we ~1 call|ring|phone ~2 back|you|everyone|everybody',
  '{gladly} ~4 do|have|join|take|meet|make one',
  'see|meet each|you ~4 on|via|over|by ~1 {liveSeen}',
  'talk|speak to|with you ~4 on|via|over|by ~1 {liveSeen}',
  'camera|cam|webcam on|ready $',
  'with|have|has ~1 camera|webcam|cam ~1 on|ready|and',
  'our|my ~2 calls|meetings ~3 on|via|with|will',
  '{liveSeen|liveTalk} ~4 whenever|anytime|any ~1 time|day|tool',
  'let|lets ~1 meet|call|hop|jump|talk',
  'we|then ~1 can ~1 talk|meet|call',
  'book|pick ~3 slot|time|appointment|call|meeting',
  'booking page|link|calendar',
  'for ~1 calls|meetings|interviews ~1 {i|we}',
  'with video|webcam|camera ? $',
  'but i|we ~1 do|will|am|can $',
  'tell|told|explain|confirm|say|discuss|walk ~5 on|in|over|by|via|during ~2 {liveSeen}',
  'online|available|reachable ~2 on|via|by ~1 skype|zoom|teams|meet|phone|call',
  'happy|fine|easy|good|ok|okay ~1 with ~1 either|both',
  'open ~1 to|for one|it|that|those',
  'everybody|everyone|we appears|appear|is|are ~1 on_camera|on_video|live',
  'up to you',
  'your choice|decision|preference',
  "i'm|i|we|we're ~2 on ~1 call|calls",
  'there for|at ~1 those|them|it',
  'reachable|reach ~3 by|on|via ~1 phone|zoom|call|skype|meet|teams',
  '^ call|ring|phone|zoom me',
  'insist ~1 on one|it',
  '{liveSeen|liveTalk} ~5 enough $',
  'camera|cam|webcam|video|mine ~3 on by default',
  'camera|cam|webcam|video|mine is|stays ~1 always on',
  'always|usually on_camera|on_video',
  "i'm|we're ~1 on_camera|on_video|on_cam",
  'i|we am|are ~1 on_camera|on_video|on_cam',
  '{liveSeen} with everybody|everyone|you|both|each',
  'i|we ~1 always|gladly|usually|do ~1 offer|propose|suggest ~1 one|it|them|that',
  'i|we ~1 ask|insist|push for|on one|it|them|that !not',
  'try me',
  '{liveSeen|liveTalk} each|every|per|once|twice ~1 day|week|month|monday|tuesday|wednesday|thursday|friday|morning|sprint',
  "i'm|we're|i|we ~2 fine|ok|okay|happy|comfortable|cool with them|it|those|both",
  'i|we can|could ~1 do both $',
  'both|either suit|suits|work|works|is|are ~2 me|fine|ok|okay',
  'i|we ~1 will|do|am , happily|gladly|always|with',
  '{liveSeen|liveTalk} ~6 any ~1 day|time|hour|weekday|moment',
  'any ~1 day|time|hour , ~1 with|on|via ~1 {liveSeen}',
  'i|we ~1 love|enjoy|welcome them',
);

const isOf = (names: RegExp) => (word: Word | undefined) => names.test(word?.text ?? '');
const isCondition = isOf(/^(?:if|when|whoever|companies|require|requires|insist|insists|should)$/);
const isLess = isOf(/^(?:to|over|than|rather_than|instead_of|before|without|until|for)$/);
const isTyped = isOf(/^(?:writing|written|chat|typing|text|messages?|mail|e-?mails?)$/);
const isVoice = isOf(/^(?:audio|voice|phone|telephone)$/);

/** A talk is offered, and nothing takes it back in the same breath. */
export const offersTalk = (sentence: Sentence): boolean =>
  offers(sentence).some(
    (match) => isOnePart(sentence, match) && !isTakenBack(sentence, match) && !isToldOfOthers(sentence, match),
  ) && !hidesSelf(sentence).length;

/** Who comes to a talk unseen, or has another speak, offers none. */
const hidesSelf = phrases(
  '{liveCamera|ownFace} ~4 off|muted|black|dark|covered|disabled|blank',
  'no|without|neither|nor ~1 camera|cam|mic|microphone|talking|speaking|voice|sound|face',
  'i|stay|remain|sit|join|am|be ~3 muted|mute|unseen|unheard|invisible|listener',
  '{not} ~2 see|hear|seen|heard|seeing|hearing ~1 me|my',
  'in my place|stead',
  'instead_of|rather_than ~2 {liveSeen|liveTalk}',
  'in place|lieu of ~2 {liveSeen|liveTalk}',
);

const isOnePart = ({ words }: Sentence, { from, to }: Match) => words[from]?.part === words[to]?.part;

function isTakenBack({ words }: Sentence, { from, to }: Match): boolean {
  const part = words[to]?.part;
  const around = words.filter((word, at) => word.part === part && at <= to + 4);
  const inside = words.slice(from, to + 1);
  return (
    around.some((word, at) => has(word, 'not', 'nothing', 'shun') && !isHarmless(around, at)) ||
    around.some((word) => has(word, 'refusedState')) ||
    words.slice(Math.max(0, from - 1), to + 3).some(isVoice) ||
    words.slice(Math.max(0, from - 1), to + 4).some(isTyped) ||
    words.slice(Math.max(0, from - 3), to).some(isCondition) ||
    (inside.some(isLess) && inside.some((word) => has(word, 'written'))) ||
    /^(?:off|\?)$/.test(words[to + 1]?.text ?? '')
  );
}

/** "Not only", "no problem", "never avoid". */
const isHarmless = (words: readonly Word[], at: number) =>
  words
    .slice(at + 1, at + 4)
    .some(
      (word) => has(word, 'shun') || isOf(/^(?:only|miss|missed|mind|problem|problems|hesitate|worry|doubt)$/)(word),
    ) || words.slice(Math.max(0, at - 3), at).some((word) => has(word, 'not'));

/** Words of a refusal that is another's, or is no refusal. */
export const isInnocentRefusal = (sentence: Sentence, match: Match): boolean =>
  isTrade(sentence) ||
  isOpen(sentence).length > 0 ||
  others(sentence).length > 0 ||
  isToldOfOthers(sentence, match) ||
  (isHypothetical(sentence, match) && !wouldNever(sentence).length);

/** The same where those who insist on a call are sent away: they act, and the speaker says no. */
export const isInnocentDismissal = (sentence: Sentence, match: Match): boolean =>
  isTrade(sentence) || isOpen(sentence).length > 0 || (isHypothetical(sentence, match) && !wouldNever(sentence).length);

/** "I would never appear" is a refusal. */
const wouldNever = phrases('i|we|and ~1 would never', "i'd|i'll|we'd|we'll never");
