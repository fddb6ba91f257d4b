import { say } from '../profile/sentence';
import { isAnsweredNo } from '../text/denied-deeds';
import { remoteOperation } from '../text/remote-work';
import { inPairs } from '../text/sentences';
import { inEnglish, judgeWords } from './evidence';
import { defineRule, needOneOf } from './rule';

const find = inEnglish((text) => inPairs(remoteOperation)(text).filter((one) => !isAnsweredNo(text, one)));

export const remoteDesktopAccess = defineRule({
  id: 'remote-desktop-access',
  kind: 'act',
  group: 'identity',
  on: true,
  needs: [needOneOf('bio', 'headline')],
  thresholds: {},
  check: ({ facts }) => judgeWords(facts, find, say('rule.remote_desktop_access.found')),
});
