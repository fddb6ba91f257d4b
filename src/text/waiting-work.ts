import { constellations } from './constellation';
import { frames, held, home, innocent, money, notYet } from './prepayment-signs';

/** The work waits until money has come. */
export const waiting = constellations(
  {
    all: [
      '{labourStart|i|we}',
      '{once} ~9 {arrived}',
      ['{cash|prepay|otherPay}', 'my|our ~2 account|iban|card', '<number> {unit|percent}', 'paid|prepay'],
    ],
    none: [...innocent, ...held, notYet, 'see ~4 draft|results|sample'],
    within: 30,
  },
  {
    all: ['{not} ~2 {labourStart}', 'without|before|until|unless|till ~7 {cash|prepay|arrived}'],
    none: [...innocent, ...held],
  },
  {
    all: [
      ['{once} ~4 {cash|prepay} !before', '{once} ~3 transfer|installment|rate'],
      '{labourStart}',
      ['{i|we|you|my}', '^ {labourStart}'],
    ],
    none: [...innocent, ...held, notYet, '{afterWork}', 'when ~2 {cash}'],
    within: 20,
  },
  {
    all: [[...money, '{portion}'], home, 'first|before|then|until|once|when|after|as_soon_as'],
    none: [...innocent, ...held, notYet],
  },
  {
    all: ['start|begin|starts|begins ~3 with ~3 {cash|prepay}'],
    none: [
      ...innocent,
      ...held,
      'task|test|trial|talk|draft|week|discovery|sprint|workshop|pilot|sample|hour|phase|call|project|job|milestone|audit',
    ],
  },
  {
    all: ['pay|prepay|wire|fair|transfer ~6 {i|we} ~1 start|begin|deliver|work'],
    none: [...frames, ...held, '{once}'],
  },
);
