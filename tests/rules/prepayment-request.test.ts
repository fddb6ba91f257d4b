import { prepaymentRequest } from '../../src/rules/prepayment-request';
import { describeRule, unreadable } from './cases';
import * as texts from './texts/prepayment-request';
import * as later from './texts/prepayment-request.later';
import * as lookAlikes from './texts/prepayment-request.look-alikes';
import { describeWordings } from './wordings';

const wish = 'I need 50% upfront before I start.';

describeRule(prepaymentRequest, [
  ['in the text', { bio: wish }, 'flagged'],
  ['in the headline', { bio: 'I paint.', headline: wish }, 'flagged'],
  ['on a site that is no marketplace', { bio: wish }, 'flagged', 'linkedin'],
  ['no text, proven', { bio: null }, 'clear'],
  ['nothing could be read', { bio: unreadable }, 'unknown'],
  ['a funded milestone is the ordinary way', { bio: 'I start when the milestone is funded in escrow.' }, 'clear'],
  ['outside escrow it is not', { bio: 'I cannot start without prepayment outside the escrow.' }, 'flagged'],
  ['a refusal', { bio: 'I never ask for an advance.' }, 'clear'],
  ['frank', { bio: 'I am upfront about my price.' }, 'clear'],
  [
    'another language is not understood',
    { bio: 'Quiero que me paguen el deposito, la plata es para el banco y no la uso para nada. Advance required.' },
    'unknown',
  ],
]);

describeWordings(prepaymentRequest, texts, later, lookAlikes);
