import { cryptoPaymentRequest } from '../../src/rules/crypto-payment-request';
import { describeRule, unreadable } from './cases';
import * as texts from './texts/crypto-payment-request';
import * as later from './texts/crypto-payment-request.later';
import * as lookAlikes from './texts/crypto-payment-request.look-alikes';
import { describeWordings } from './wordings';

const wish = 'Please pay my salary in USDT.';

describeRule(cryptoPaymentRequest, [
  ['in the text', { bio: wish }, 'flagged'],
  ['in the headline', { bio: 'I paint.', headline: wish }, 'flagged'],
  ['on a site that is no marketplace', { bio: wish }, 'flagged', 'linkedin'],
  ['no text, proven', { bio: null }, 'clear'],
  ['nothing could be read', { bio: unreadable }, 'unknown'],
  ['a bank and what instead, in two sentences', { bio: 'My bank is closed. Tether solves it.' }, 'flagged'],
  ['a coin as a subject, and a price in the next sentence', { bio: 'I write about Bitcoin. I charge $20.' }, 'clear'],
  ['a refusal', { bio: 'I do not accept crypto.' }, 'clear'],
  ['ordinary ways to be paid', { bio: 'You can pay me by Payoneer, Wise, Alipay or bank transfer.' }, 'clear'],
  [
    'another language is not understood',
    { bio: 'Quiero que me paguen con bitcoin, la plata es para el banco y no la uso para nada. Pay me in bitcoin.' },
    'unknown',
  ],
]);

describeWordings(cryptoPaymentRequest, texts, later, lookAlikes);
