import { constellations } from './constellation';
import { frames, held, home, innocent, money, notYet, speaker } from './prepayment-signs';

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
    all: ['{once} {you} ~1 paid|prepaid|pay|transferred|wired|deposited', '{labourStart|i|we|my}'],
    none: [...innocent, ...held, notYet],
  },
  { all: ['comes|goes|come|due ~3 to me|my', 'before|prior ~4 {labourStart}'], none: [...innocent, ...held] },
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
  { all: ['money|cash|payment in_hand|upfront', '{i|we}'], none: [...innocent, ...held] },
  {
    all: ['start|begin|starts|begins ~3 with ~3 {cash|prepay}'],
    none: [
      ...innocent,
      ...held,
      'task|test|trial|talk|draft|week|discovery|sprint|workshop|pilot|sample|hour|phase|call|project|job|milestone|audit',
    ],
  },
  { all: ['no|without {cash|prepay} ~2 no {labourStart}'], none: ['results'] },
  {
    all: ['{you} ~1 pay|send|prepay|transfer|wire', 'then|order|queue|first', '{i|we} ~3 {labourStart}'],
    none: frames,
  },
  {
    all: ['{payDo} ~6 {cash|unit|portion|otherPay|percent} ~4 {i|we} ~2 {labourStart}', speaker],
    none: [...frames, ...held],
  },
  {
    all: ['pay|prepay|wire|fair|transfer ~6 {i|we} ~1 start|begin|deliver|work'],
    none: [...frames, ...held, '{once}'],
  },
  { all: ['{you} ~1 pay|pays|prepay ~1 {i|we} ~1 {labourStart}'], none: [...frames, ...held, '{once}'] },
  { all: ['{you} ~1 send|pay|transfer ~3 {portion}', '{i|we} ~2 {labourStart}'], none: [...frames, ...held, '{once}'] },
);
