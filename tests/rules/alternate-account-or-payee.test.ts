import { alternateAccountOrPayee } from '../../src/rules/alternate-account-or-payee';
import { describeRule, unreadable } from './cases';
import * as texts from './texts/alternate-account-or-payee';
import * as more from './texts/alternate-account-or-payee.more';
import * as third from './texts/alternate-account-or-payee.third';
import { describeWordings } from './wordings';

const wish = "Please send the payment to my cousin's PayPal.";

describeRule(alternateAccountOrPayee, [
  ['in the text', { bio: wish }, 'flagged'],
  ['in the headline', { bio: 'I paint.', headline: wish }, 'flagged'],
  ['on a site that is no marketplace', { bio: wish }, 'flagged', 'linkedin'],
  ['no text, proven', { bio: null }, 'clear'],
  ['nothing could be read', { bio: unreadable }, 'unknown'],
  ['a new account for a closed one', { bio: 'Upwork banned me, so I opened a new account.' }, 'flagged'],
  ['their own company', { bio: 'Invoices come from my own company, where I am the director.' }, 'clear'],
  ['a changed surname', { bio: 'My surname changed after marriage, so my bank shows another name.' }, 'clear'],
  ['a refusal', { bio: "I never work from anybody else's account." }, 'clear'],
  [
    'another language is not understood',
    { bio: 'Quiero que me paguen, la plata es para el banco y no la uso para nada. Pay my cousin on his PayPal.' },
    'unknown',
  ],
]);

describeWordings(alternateAccountOrPayee, texts, more, third);
