import { noProfilePhoto } from '../../src/rules/no-profile-photo';
import { describeRule, unreadable } from './cases';

describeRule(noProfilePhoto, [
  ["the site's own placeholder", { photo: null }, 'flagged'],
  ['there is a picture', { photo: true }, 'clear'],
  ['the picture has not loaded', { photo: unreadable }, 'unknown'],
  ['the site shows none', {}, 'not-applicable'],
]);
