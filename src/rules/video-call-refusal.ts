import type { Facts } from '../profile/profile';
import { say } from '../profile/sentence';
import { refusalOfCalls } from '../text/live-contact';
import { speaksOfHealth } from '../text/live-frames';
import { offersTalk } from '../text/live-offers';
import { unlessExplained } from '../text/live-trades';
import { inPairs, inSentences, sentencesOf } from '../text/sentences';
import { judgeEnglish } from './evidence';
import { clear, defineRule, needOneOf } from './rule';

const health = inSentences((sentence) => speaksOfHealth(sentence)[0]);

const inText = inPairs(refusalOfCalls);

/** Whoever offers a call in one sentence rules out something else in another. */
const find = (text: string) => {
  const found = unlessExplained(text, inText(text));
  return found.length && !sentencesOf(text).some(offersTalk) ? found : [];
};

/** Where health, a disability or captions are mentioned anywhere, the reason may be there: nothing is said. */
const isAboutHealth = ({ bio, headline }: Facts) =>
  [bio, headline].some((fact) => fact?.state === 'read' && health(fact.value).length > 0);

export const videoCallRefusal = defineRule({
  id: 'video-call-refusal',
  kind: 'ask',
  group: 'identity',
  on: true,
  needs: [needOneOf('bio', 'headline')],
  thresholds: {},
  check: ({ facts }) =>
    isAboutHealth(facts) ? clear : judgeEnglish(facts, find, say('rule.video_call_refusal.found')),
});
