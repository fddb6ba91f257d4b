import { definePairRule, judgeShared } from './pair';

export const duplicatePortfolioCross = definePairRule({
  id: 'duplicate-portfolio-cross',
  kind: 'ask',
  group: 'portfolio',
  on: true,
  name: 'The same piece of work on two pages',
  meaning: 'Two pages with different names link to the same page of work.',
  between: 'two-people',
  thresholds: {},
  check: (input) => judgeShared('works', input, 'share a link to the same piece of work'),
});
