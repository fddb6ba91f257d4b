import { accountSharingOffer } from '../../src/rules/account-sharing-offer';
import { describeRule, unreadable } from './cases';
import * as texts from './texts/account-sharing-offer';
import * as held from './texts/account-sharing-offer.held';
import * as later from './texts/account-sharing-offer.later';
import * as more from './texts/account-sharing-offer.more';
import * as rounds from './texts/account-sharing-offer.rounds';
import { describeHeldBack, describeWordings } from './wordings';

const offer = 'I want to rent your Upwork account for 200 dollars a month.';

describeRule(accountSharingOffer, [
  ['in the text', { bio: offer }, 'flagged'],
  ['in the headline', { bio: 'I paint.', headline: offer }, 'flagged'],
  ['on a site that is no marketplace', { bio: offer }, 'flagged', 'linkedin'],
  ['no text, proven', { bio: null }, 'clear'],
  ['nothing could be read', { bio: unreadable }, 'unknown'],
  ['two sentences of one line', { bio: 'Do you have a Fiverr profile? I want to use it and you get 20%.' }, 'flagged'],
  [
    'two lines stand for themselves',
    { bio: 'Do you have a Fiverr profile?\nYou get 20% more orders with my SEO.' },
    'clear',
  ],
  ['a refusal', { bio: 'Nobody may rent my account.' }, 'clear'],
  [
    'another language is not understood',
    { bio: 'Quiero una cuenta de Upwork para mi amigo, la cuenta es de una persona y no la uso para nada, for rent.' },
    'unknown',
  ],
]);

describeWordings(accountSharingOffer, texts, more);
describeHeldBack(accountSharingOffer, held, 32);
describeHeldBack(accountSharingOffer, later, 78);
describeHeldBack(accountSharingOffer, rounds, 28);
