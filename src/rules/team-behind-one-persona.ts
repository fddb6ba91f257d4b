import { say } from '../profile/sentence';
import { declaresAgency, othersBehind } from '../text/persona';
import { inPairs } from '../text/sentences';
import { judgeEnglish } from './evidence';
import { clear, defineRule, needOneOf } from './rule';

const inText = inPairs(othersBehind);
const find = (text: string) => {
  const found = inText(text);
  return found.length && !declaresAgency(text) ? found : [];
};

export const teamBehindOnePersona = defineRule({
  id: 'team-behind-one-persona',
  kind: 'act',
  group: 'identity',
  on: true,
  needs: [needOneOf('bio', 'headline')],
  uses: ['agency'],
  thresholds: {},
  check: ({ facts }) => {
    if (facts.agency?.state === 'read' && facts.agency.value) return clear;
    return judgeEnglish(facts, find, say('rule.team_behind_one_persona.found'));
  },
});
