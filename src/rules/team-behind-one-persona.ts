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
    return judgeWords(facts, find, 'The text speaks of other people who work, speak or log in behind this profile.');
  },
});
