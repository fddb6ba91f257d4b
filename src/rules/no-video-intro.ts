import { judgeMissing } from './evidence';
import { defineRule, need } from './rule';

export const noVideoIntro = defineRule({
  id: 'no-video-intro',
  kind: 'context',
  group: 'identity',
  on: true,
  needs: [need('videoIntroduction')],
  thresholds: {},
  check: ({ facts }) => judgeMissing(facts, 'videoIntroduction', 'No video introduction was found on this page.'),
});
