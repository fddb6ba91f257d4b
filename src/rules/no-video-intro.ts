import { say } from '../profile/sentence';
import { judgeMissing } from './evidence';
import { defineRule, need } from './rule';

export const noVideoIntro = defineRule({
  id: 'no-video-intro',
  kind: 'context',
  group: 'identity',
  on: true,
  needs: [need('videoIntroduction')],
  thresholds: {},
  check: ({ facts }) => judgeMissing(facts, 'videoIntroduction', say('rule.no_video_intro.found')),
});
