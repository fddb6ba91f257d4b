import { definePairRule, judgeShared } from './pair';

export const contactReuseCross = definePairRule({
  id: 'contact-reuse-cross',
  kind: 'ask',
  group: 'contact-and-payment',
  on: true,
  between: 'two-people',
  thresholds: {},
  check: (input) => judgeShared('contacts', input, 'share a way to be in touch'),
});
