import { judgeMissing } from './evidence';
import { defineRule, need } from './rule';

export const noVideoIntro = defineRule({
  id: 'no-video-intro',
  kind: 'context',
  group: 'identity',
  on: true,
  name: 'No video introduction',
  meaning: 'The site offers an introduction video, and this profile has none.',
  needs: [need('videoIntroduction')],
  thresholds: {},
  check: ({ facts }) => judgeMissing(facts, 'videoIntroduction', 'No video introduction was found on this page.'),
});
