import { constellations } from './constellation';
import { frames, held, notYet } from './prepayment-signs';

const gates = [...frames, ...held, notYet];
const labour = '{i|we|my|you} ~3 {labourStart}';

/** One comes, then the other: the order of the words is the order of the things. */
export const inTurn = constellations(
  { all: ['first pay|payment|money|transfer|prepay $', '{me|i|you|my|we}'], none: gates },
  {
    all: [
      'settle|pay|transfer|wire ~3 {portion|percent|unit} ~2 when|while|on|at ~1 ordering|booking|signing|starting|hiring',
    ],
    none: gates,
  },
  {
    all: ['{labourStart} ~3 only_after|only_if|only ~3 {cash|prepay|arrived}'],
    none: [...gates, '{afterWork}', 'pay|paid only'],
  },
  {
    all: ['pay|payment|cash|money|wire|transfer|fee|invoice|deposit|advance first|before ~3 {labourStart}'],
    none: [...gates, 'you pay'],
    within: 8,
  },
  {
    all: [
      'pay|transfer|wire|prepay|tip ~6 so|and|then ~2 {i|we} ~1 can|will|could|start|begin|put',
      ['<number>', '{cash|unit|percent|prepay}'],
    ],
    none: gates,
  },
  {
    all: [
      'nothing ~2 leaves|happens|moves|starts|goes|begins|gets',
      'until|before|without|unless ~6 {cash|prepay|arrived}',
    ],
    none: gates,
  },
  { all: ['transfer|pay|send|wire ~3 price|amount|sum|fee|money|total ~2 wait|then'], none: gates },
  { all: ['{you} ~1 {payDo} ~8 {i|we} ~2 {labourStart}'], none: [...gates, '{once}'] },
  { all: ['{you} ~1 transfer|pay|wire|prepay ~1 {i|we} !{not}'], none: gates },
  { all: ['{cash|payDo} ~1 comes|goes|is first', '{me|my|i|we}'], none: gates },
  { all: ['{cash|prepay|payDo} in ~1 {labourStart} out'], none: gates },
  {
    all: [
      'goes|go|comes|arrives|lands|lies|is ~2 in|into|on|to my|our ~1 account|bank|card|paypal|iban|hand',
      '{cash|portion|prepay}',
      [labour, 'next|same day', 'then'],
    ],
    none: gates,
  },
);
