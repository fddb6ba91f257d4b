import { type Match, phrases, type Way } from './phrases';
import type { Sentence } from './sentences';

const live = '{liveSeen|liveTalk}';

/** "My clients never see me": the speaker's rule, whoever is the subject. */
const seesMe = phrases('never|not|no|nobody|none ~5 see|sees|hear|hears|meet|meets|seen|heard|met|saw ~1 me');
const neverMet: Way = (sentence) =>
  seesMe(sentence).filter(({ from, to }) => {
    const next = sentence.words[to + 1];
    const isEnd =
      next?.kind !== 'word' || next.opens || /^(?:live|or|and|nor|face|on_camera|on_video)$/.test(next.text);
    return isEnd && !sentence.words.slice(from, to).some(({ text }) => /^(?:let|until|before|only)$/.test(text));
  });

/** "Any interview longer than messages I decline" */
const beyondWriting = phrases(
  '{i|we} ~2 turn_down|turned_down|decline|refuse ~8 {liveSeen}',
  '{i|we} ~2 turn_down|turned_down ~8 teams|meet|calls|interviews',
  '{liveTalk|liveSeen} ~1 longer|more|other|bigger|beyond ~1 than ~2 {written} ~5 {not|shun}',
  '{liveTalk|liveSeen} ~1 beyond ~2 {written} ~5 {not|shun}',
);

const onlyWay = phrases(
  'only|one|sole|single way|method|channel ~2 to ~2 talk|speak|communicate ~2 me|us ~4 {written}',
  '{written} ~6 only|one|sole|single way|method|channel ~2 to ~2 talk|speak|communicate ~2 me|us',
);

/** "Text is my only channel" */
const onlyMedium = phrases(
  '{written} ~1 is|are|remains|stays my|our|the ~1 only|sole|single|one ~1 channel|medium|language|mode|method|means|contact|tool|way !to',
);

const withoutCalls = phrases(
  'not|never ~1 find|catch|get|see|hear|have|spot me ~6 {liveSeen|liveTalk}',
  'not|never ~2 hear|see ~1 what|how i ~1 say|speak|look|sound|talk',
  `${live} ~12 my|our ~1 answer|reply|response|reaction|word ~3 no|same|never|nope|negative|not_possible|not`,
  `only ~4 clients|people|teams|companies|those ~1 who|that|which ~1 {not} ~2 require|need|want|insist|ask|expect|have|do ~2 ${live}`,
);

/** These hold even where they speak of others as well. */
export const certainRefusals: Way = (sentence) => [
  ...neverMet(sentence),
  ...onlyWay(sentence),
  ...onlyMedium(sentence),
  ...withoutCalls(sentence),
  ...beyondWriting(sentence).filter((match) => !isCondition(sentence, match)),
];

/** "I refuse to quote before a call" */
const isCondition = ({ words }: Sentence, { from, to }: Match) =>
  words.slice(from, to).some(({ text }) => /^(?:before|until|without|unless)$/.test(text));
