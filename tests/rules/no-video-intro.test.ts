import { noVideoIntro } from '../../src/rules/no-video-intro';
import { describeRule, unreadable } from './cases';

describeRule(noVideoIntro, [
  ['the place for it is there and empty', { videoIntroduction: null }, 'flagged'],
  ['there is one', { videoIntroduction: true }, 'clear'],
  ['the page has not finished', { videoIntroduction: unreadable }, 'unknown'],
  ['the site has no place for one', {}, 'not-applicable', 'github'],
]);
