import { noIdentityBadge } from '../../src/rules/no-identity-badge';
import { describeRule, unreadable } from './cases';

describeRule(noIdentityBadge, [
  ['the place for it is there and empty', { identityBadge: null }, 'flagged'],
  ['there is one', { identityBadge: true }, 'clear'],
  ['the page has not finished', { identityBadge: unreadable }, 'unknown'],
  ['the site shows none', {}, 'not-applicable', 'github'],
]);
