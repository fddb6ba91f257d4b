import { say } from '../profile/sentence';
import { judgeMissing } from './evidence';
import { defineRule, need } from './rule';

/** Readers tell the site's own placeholder from any other picture, and never look into one. */
export const noProfilePhoto = defineRule({
  id: 'no-profile-photo',
  kind: 'context',
  group: 'identity',
  on: true,
  needs: [need('photo')],
  thresholds: {},
  check: ({ facts }) => judgeMissing(facts, 'photo', say('rule.no_profile_photo.found')),
});
