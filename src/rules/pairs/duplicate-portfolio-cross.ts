import { say } from '../../profile/sentence';
import { definePairRule, judgeShared } from './pair';

export const duplicatePortfolioCross = definePairRule({
  id: 'duplicate-portfolio-cross',
  kind: 'ask',
  group: 'portfolio',
  on: true,
  between: 'two-people',
  thresholds: {},
  check: (input) => judgeShared('works', input, say('rule.duplicate_portfolio_cross.found')),
});
