import { definePairRule, judgeShared } from './pair';

export const duplicatePortfolioCross = definePairRule({
  id: 'duplicate-portfolio-cross',
  kind: 'ask',
  group: 'portfolio',
  on: true,
  between: 'two-people',
  thresholds: {},
  check: (input) => judgeShared('works', input, 'share a link to the same piece of work'),
});
