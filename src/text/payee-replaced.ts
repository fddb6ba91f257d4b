import { constellations } from './constellation';
import type { Way } from './phrases';

/** Another account, firm or payee takes the place of the speaker's own. */
export const replacedAccounts: Way = constellations(
  {
    all: [
      [
        'another|different|other ~1 company|firm|person|party ~4 bill|invoice|bills|invoices ~1 you',
        '{otherPerson} ~3 bill|invoice|bills|invoices ~1 you',
        'another|different|other ~1 payee|beneficiary|recipient',
        'different_recipient|different_payee|different_beneficiary|another_recipient|another_payee|another_beneficiary|other_recipient|other_payee',
        '{otherPerson|person} ~2 receives|receive|collects ~5 sends|send|forwards|forward|passes',
        'two|three|several|various different|other people|persons|accounts|recipients|names',
        'offer|contract|award|invite ~3 to ~2 other|second|another|different ~1 {seat}',
      ],
      '{please|you|i|my|deal|your}',
    ],
    nowhere: ['built|module|app|software|feature|screen|list|lists|import'],
    within: 18,
  },
  {
    all: ['bank|bank_account|account|paypal|payoneer|wise|card|iban', 'my ~2 {kin} ~1 name'],
    nowhere: ['built|module|app|software|feature|screen'],
    within: 14,
  },
  {
    all: ['lost ~2 access|account|profile|login', 'my ~2 {kin}'],
    nowhere: ['recovered|restored'],
    within: 18,
  },
  {
    all: [
      '{banned}',
      [
        '{my} ~1 second|other|new|backup|replacement|another|fresh ~1 {seat}',
        'opened|made|created|started|registered ~2 this|new|another|second|fresh ~1 one',
        'opened|made|created|started|registered ~2 this|new|another|second|fresh {seat}',
      ],
      ['first|old|previous|main|earlier|other|me|they|mine', 'before|because|as|since|so'],
    ],
    nowhere: ['clients|customer|customers|client|seller|sellers|user|users|appeal|appeals', 'fine again'],
    within: 24,
  },
  {
    all: [
      'bill|billing|billed|invoice|invoices|invoicing|paperwork ~4 by|from|through|via|over|of ~4 {kin|otherPerson}',
      '{i|we|my|me|you|your}',
    ],
    nowhere: ['software|app|clients|customers|system|module'],
    within: 20,
  },
);
