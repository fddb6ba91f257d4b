import { isEnglish } from '../text/language';
import { refusalOfCalls, speaksOfHealth } from '../text/live-contact';
import { inPairs, inSentences } from '../text/sentences';
import { judgeWords } from './evidence';
import { defineRule, needOneOf } from './rule';

const health = inSentences((sentence) => speaksOfHealth(sentence)[0]);

/** Where health, a disability or captions are mentioned nothing is said: the reason may be there. */
const find = (text: string) => {
  const found = inPairs(refusalOfCalls)(text);
  return found.length && isEnglish(text) && !health(text).length ? found : [];
};

export const videoCallRefusal = defineRule({
  id: 'video-call-refusal',
  kind: 'ask',
  group: 'identity',
  on: true,
  name: 'No video or live calls',
  meaning: 'The text seems to rule out every video or live call.',
  needs: [needOneOf('bio', 'headline')],
  thresholds: {},
  check: ({ facts }) => judgeWords(facts, find, 'The text rules out video calls, or every live talk.'),
});
