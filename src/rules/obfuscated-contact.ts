import { disguisesIn } from '../text/disguised';
import { inSentences } from '../text/sentences';
import { judgeWords } from './own-words';
import { defineRule, needOneOf } from './rule';

export const obfuscatedContact = defineRule({
  id: 'obfuscated-contact',
  kind: 'act',
  on: true,
  name: 'Contact written in disguise',
  meaning:
    'The text has an address, a number or the name of an app in a form that a person reads and a filter does not.',
  needs: [needOneOf('bio', 'headline')],
  marketplacesOnly: true,
  thresholds: {},
  check: ({ facts }) =>
    judgeWords(
      facts,
      inSentences(disguisesIn),
      'The text has a way to be in touch that is not written in the usual way.',
    ),
});
