import { isAnsweredNo } from '../text/denied-deeds';
import { isEnglish } from '../text/language';
import { remoteOperation } from '../text/remote-work';
import { inPairs } from '../text/sentences';
import { judgeWords } from './evidence';
import { defineRule, needOneOf } from './rule';

/** What stands in another language is not understood, so nothing is said of it. */
const find = (text: string) => {
  const found = inPairs(remoteOperation)(text).filter((one) => !isAnsweredNo(text, one));
  return found.length && isEnglish(text) ? found : [];
};

export const remoteDesktopAccess = defineRule({
  id: 'remote-desktop-access',
  kind: 'act',
  group: 'identity',
  on: true,
  name: 'Work by remote control',
  meaning: 'The text seems to say that a work computer, an account or an interview would be run by remote control.',
  needs: [needOneOf('bio', 'headline')],
  thresholds: {},
  check: ({ facts }) =>
    judgeWords(facts, find, 'The text speaks of a computer, an account or an interview that is run from elsewhere.'),
});
