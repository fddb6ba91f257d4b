import { say } from '../profile/sentence';
import { isAnsweredNo } from '../text/denied-deeds';
import { remoteOperation } from '../text/remote-work';
import { inPairs } from '../text/sentences';
import { judgeEnglish } from './evidence';
import { defineRule, needOneOf } from './rule';

const find = (text: string) => inPairs(remoteOperation)(text).filter((one) => !isAnsweredNo(text, one));

export const remoteDesktopAccess = defineRule({
  id: 'remote-desktop-access',
  kind: 'act',
  group: 'identity',
  on: true,
  needs: [needOneOf('bio', 'headline')],
  thresholds: {},
  check: ({ facts }) => judgeEnglish(facts, find, say('rule.remote_desktop_access.found')),
});
