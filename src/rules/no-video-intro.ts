import { clear, defineRule, flagged, need } from './rule';

export const noVideoIntro = defineRule({
  id: 'no-video-intro',
  kind: 'context',
  group: 'identity',
  on: true,
  name: 'No video introduction',
  meaning: 'The site offers an introduction video, and this profile has none.',
  needs: [need('videoIntroduction')],
  thresholds: {},
  check({ facts: { videoIntroduction } }) {
    if (videoIntroduction?.state !== 'absent') return clear;
    const evidence = videoIntroduction.sources.map((source) => ({ fact: 'videoIntroduction' as const, source }));
    return flagged('No video introduction was found on this page.', evidence);
  },
});
