import { say } from '../profile/sentence';
import { declaresAgency, othersBehind } from '../text/persona';
import { inPairs } from '../text/sentences';
import { inEnglish, judgeWords } from './evidence';
import { clear, defineRule, needOneOf } from './rule';

const inText = inEnglish(inPairs(othersBehind));
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
    return judgeWords(facts, find, say('rule.team_behind_one_persona.found'));
  },
});
