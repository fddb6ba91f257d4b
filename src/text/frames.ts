import { type Match, phrases, type Way } from './phrases';
import { type Found, type Sentence, sentencesOf } from './sentences';
import { partsOf } from './stance';

/** Says whether words that a rule has found stand in a frame that makes them innocent. */
export type Frame = (sentence: Sentence, match: Match) => boolean;

const anywhere =
  (way: Way): Frame =>
  (sentence) =>
    way(sentence).length > 0;

const inParts =
  (way: Way): Frame =>
  (sentence, match) => {
    const parts = partsOf(sentence, match);
    return way(sentence).some(({ from, to }) =>
      [from, to].every((at) => parts.includes(sentence.words[at] as (typeof parts)[number])),
    );
  };

/** "A client asked me to …", "someone pretending to be me": another person acts, before the words or in them. */
const tellers = phrases(
  '{stranger} who|that ~2 {putForward}',
  '^ a|an|any|those ~2 who|that',
  'cousin|sister|brother|father|mother|uncle|aunt|friend|neighbour|neighbor|son|daughter|wife|husband|grandmother ~2 paid|pays|lost',
  '{stranger} who paid|took|ran|sent|used|charged',
  '{stranger} ~2 wanted|asked|demanded|insisted|offered|proposed|suggested|requested|begged|pretended',
  'he|she|they ~1 wanted|asked|demanded|insisted|offered|proposed|suggested|requested|begged',
  'told|asked|warned ~2 {stranger} ~1 that|to|not|about',
  '{stranger} ~3 {putForward} ~1 me|us|you|him|her|them|for|to|if|whether|that|about|my|his|their|:|"',
  'they|he|she|some|many|few|others ~2 {putForward} ~1 me|us|my',
  '{stranger} pretending|posing|claiming|offering|asking|wanting|demanding|promising',
  "i've|i|we ~1 had|seen|met|heard|known|watched ~2 {stranger}",
  'i|we was|were|been|got ~1 asked|offered|told|approached|contacted|invited|pressured',
);
const sought = phrases(
  '{seeks} ~4 {stranger}',
  'looking|look for ~4 {stranger}',
  'looking_for ~4 {stranger}',
  '{stranger} ~1 wanted|needed $',
  'your ~1 {stranger}',
  'do|does|is|any ~1 {stranger}',
);

const putForwardBy = phrases('{putForward} by ~2 {stranger}');

/** What those say whom the speaker must heed is the speaker's own situation: "my boss asked me to …". */
const heeded = phrases(
  'my|our ~1 boss|manager|employer|agency|company|firm|landlord|supervisor|bank ~2 {putForward} ~1 me|us ~1 to|that|not',
);

/** An ad that looks for somebody who wants it is the speaker's own. */
export const isToldOfOthers: Frame = (sentence, match) =>
  (putForwardBy(sentence).length > 0 || tellers(sentence).some(({ from }) => from <= match.to)) &&
  !sought(sentence).length &&
  !heeded(sentence).length;

/** "I turned it down": the speaker would have none of it. Not for a rule whose subject is a refusal. */
const downs = phrases(
  "i|i've|i'd|we|i'll|always|simply|politely|and|then ~2 {turnedDown}",
  'turn|turned|turning ~4 down',
  'answer|reply ~2 is|was|will|stays ~1 no|never',
  'my|our ~1 answer ~2 no|never',
  '^ {turnedDown} !by',
  'said|say|saying|says no',
  'walked|walk|stayed|stay|backed|back|hung ~1 away|out|up',
  'deleted|closed|ended ~3 instead',
  'report it|them|him|her|this',
);
export const isTurnedDown: Frame = anywhere(downs);

/** The words are in quotation marks. */
export const isQuotation: Frame = ({ words }, { from, to }) => {
  const before = (mark: string) => words.slice(0, from + 1).filter(({ text }) => text === mark).length;
  const isSingle = before("'") % 2 === 1 && words.slice(to).some(({ text }) => text === "'");
  return before('"') % 2 === 1 || isSingle;
};

/** Advice and warning to whoever hires. */
const warnings = phrases(
  '{warns}',
  'watch|look out',
  'red|warning|alarm flag|flags|sign|signs|bell|bells',
  'be|being|stay|little|bit careful|cautious|wary',
  "never|not|dont|don't ~2 pay|send|give|trust|share|hire|accept|click|agree|believe|let|lend|hand ~6 {stranger}",
  'what ~3 do ~2 if|when',
  'how ~1 to ~1 spot|recognise|recognize|avoid|detect|identify|handle|catch|tell|refuse',
  'signs ~1 of|that',
  'sign that',
  'if|when|whenever ~2 {stranger} ~3 {putForward}',
  'rule of thumb',
  '{you|others} ~1 should ~1 never|not|always',
);
export const isWarning: Frame = anywhere(warnings);

/** "Even if", "should anyone", "had I": nothing of it is so. */
const suppositions = phrases(
  '{supposes}',
  'had|were i|someone|anyone|anybody|somebody',
  'would have|never',
  'if|should|case|what ~1 {stranger} ~2 {putForward}',
  'if i|we|my ~2 ever',
  'should|do|does|can ~1 a|an|every|freelancers|employers|companies ~6 ?',
  'should ~1 your|my|the employer|client|boss',
  'should|do|does|can ~1 a|an|every|freelancers|employers|companies ~4 ever|need|pay|ask|take|accept',
  'i|we would|could never|not',
  "i'd|we'd|i'll|we'll never",
);
export const isHypothetical: Frame = anywhere(suppositions);

/** Others do it, with a thing that somebody makes: "lets tenants pay a deposit". */
const uses = phrases(
  'for|let|lets|letting|allow|allows|allowing|help|helps|helped|helping|where|which|so|that|enable|enables|when|how|why ~3 {thirdParty}',
  '{thirdParty} ~3 can|could|may|pay|pays|paid|send|receive|get|use|used|share|rent|lend|sell|buy|book|join|log|accept !{me}',
  'your ~2 site|website|shop|store|app|checkout|customers|users|buyers|clients|visitors|audience|followers|members|students|tenants|guests|patients|employees|staff',
);
export const isProductUse: Frame = inParts(uses);

/** The subject is what the speaker works on: made, written, taught, looked into. */
const works = phrases(
  '{i|we} ~2 {workVerb} ~6 {workPiece}',
  '{i|we} ~1 {workVerb} !{me|my}',
  '^ ~1 {workVerb} ~6 {workPiece}',
  '{workPiece} ~2 for|about|on|that|which|where|to|with|against',
  'developer|engineer|designer|specialist|consultant|writer|copywriter|researcher|analyst|accountant|lawyer|journalist|educator|trainer|investigator|architect|expert|auditor|translator|illustrator ~2 for|of|at|:|in|on|,',
);
export const isWorkOnIt: Frame = inParts(works);

/** "I built …": the words are about what the speaker has made. */
const made = phrases('{i|we} ~1 {workVerb} !{me|my}', '{i|we} set_up|set|sets|configured|installed|fixed');
export const isOwnWork: Frame = inParts(made);

/** What was so once, or elsewhere. */
const past = phrases(
  '{longAgo}',
  'used_to',
  'back then|when',
  'in the past',
  'last|previous year|month|week|spring|summer|autumn|winter',
  'my|our ~1 former|previous|last|old|ex|first|ex-boss|ex-client ~1 boss|client|employer|job|agency|company|manager|customer|partner',
  '<number> i|we was|were|got|had',
  "i|we|i've|i'd ~1 once",
  'once ~1 i|we',
);
export const isLongAgo: Frame = anywhere(past);

/** Any of the frames that every rule may take as they are. The others need a rule's own judgement. */
export const isFramed: Frame = (sentence, match) =>
  [isQuotation, isToldOfOthers, isTurnedDown, isWarning, isHypothetical].some((frame) => frame(sentence, match));

/** Leaves out what the sentence before announces as another's, or the one after takes back: "… I said no." */
export const unlessTold =
  (find: (text: string) => Found[]) =>
  (text: string): Found[] => {
    const found = find(text);
    if (!found.length) return found;
    const sentences = sentencesOf(text);
    return found.filter(({ sentence }) => !isToldAround(sentences, sentence));
  };

function isToldAround(sentences: readonly Sentence[], { words }: Sentence): boolean {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? 0;
  const before = sentences.findLast((sentence) => (sentence.words.at(-1)?.end ?? 0) <= start);
  const after = sentences.find((sentence) => (sentence.words[0]?.start ?? 0) >= end);
  return (!!after && !after.startsLine && takenBack(after).length > 0) || (!!before && announces(before).length > 0);
}

const takenBack = phrases(
  "i|i've|we|simply|politely|and ~2 {turnedDown}",
  '^ {turnedDown} !by',
  "that's|thats|that ~1 is|why|when ~2 i|we ~1 quit|left|refused|stopped|reported",
  'i|we turn|turned ~3 down',
  '^ not me|us|with|if|when',
  'never again',
  '^ nope|nah|never|no $',
  '^ sorry|nope ~4 forbids|forbidden|possible|handles',
  '^ ignore|report',
  "^ i|we ~2 don't|never|won't|didn't ~1 do|did|agree|play|agreed",
  '^ {warns}',
  'answer|reply ~2 is|was|will ~1 no|never',
);
const announces = phrases(
  '{warns} ~3 $',
  '{stranger} ~3 {putForward} ~3 : $',
  'for example|instance : $',
  'sentences|phrases|lines|things ~4 : $',
);
