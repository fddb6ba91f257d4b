import { say } from '../profile/sentence';
import { disguiseIn, riddleIn } from '../text/disguised';
import { inSentencesAndPairs } from '../text/sentences';
import { judgeWords } from './evidence';
import { defineRule, needOneOf } from './rule';

export const obfuscatedContact = defineRule({
  id: 'obfuscated-contact',
  kind: 'act',
  group: 'contact-and-payment',
  cause: 'contact',
  on: true,
  needs: [needOneOf('bio', 'headline')],
  marketplacesOnly: true,
  thresholds: {},
  check: ({ facts }) =>
    judgeWords(facts, inSentencesAndPairs(disguiseIn, riddleIn), say('rule.obfuscated_contact.found')),
});
