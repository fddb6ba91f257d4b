import { say } from '../profile/sentence';
import { licenceClaim } from '../text/licences';
import { inSentences } from '../text/sentences';
import { judgeEnglish } from './evidence';
import { defineRule, needOneOf } from './rule';

const find = inSentences(licenceClaim);

/** A prompt more than a finding: most such claims are true, and a register says so within a minute. */
export const licensedProfessionClaim = defineRule({
  id: 'licensed-profession-claim',
  kind: 'ask',
  group: 'identity',
  on: true,
  needs: [needOneOf('bio', 'headline')],
  thresholds: {},
  check: ({ facts }) => judgeEnglish(facts, find, say('rule.licensed_profession_claim.found')),
});
