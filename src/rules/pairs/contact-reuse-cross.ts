import { definePairRule, judgeShared } from './pair';

export const contactReuseCross = definePairRule({
  id: 'contact-reuse-cross',
  kind: 'ask',
  group: 'contact-and-payment',
  on: true,
  name: 'The same contact on two pages',
  meaning: 'Two pages with different names give the same e-mail address, phone number, handle or site of their own.',
  between: 'two-people',
  thresholds: {},
  check: (input) => judgeShared('contacts', input, 'share a way to be in touch'),
});
