import { constellations } from './constellation';
import { frames, held, innocent, notYet } from './prepayment-signs';

const gates = [...frames, ...held, notYet];
const labour = '{i|we|my|you} ~3 {labourStart}';

/** One comes, then the other: the order of the words is the order of the things. */
export const inTurn = constellations(
  {
    all: ['{you} ~1 pay|wire|transfer|send ~6 {i|we} ~6 start|begin|commence|order', '{cash|unit|portion|prepay}'],
    none: gates,
  },
  { all: ['{once} i|we ~1 see|saw|have|get|got ~4 {cash|prepay|unit}', '{i|we} ~2 {labourStart}'], none: gates },
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
    all: ['{labourStart} ~6 on|upon|after receipt|arrival|payment|transfer', '{cash|prepay|arrived}'],
    none: [...gates, '{afterWork}'],
  },
  { all: ['sooner|faster|earlier|quicker ~6 {arrived|payDo} ~3 sooner|faster|earlier|quicker'], none: gates },
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
  { all: ["^ without ~2 {prepay} ~3 no|nothing|not|dont|don't|wont|won't"], none: [...gates, 'refund'] },
  { all: ['only ~6 against|with|after|upon ~2 {prepay}', '{i|we|my}'], none: [...innocent, ...held] },
  { all: ['{payDo} ~1 {me} first'], none: [...gates, 'if'] },
  {
    all: [
      'nothing ~2 leaves|happens|moves|starts|goes|begins|gets',
      'until|before|without|unless ~6 {cash|prepay|arrived}',
    ],
    none: gates,
  },
  { all: ['{labourStart}', '{once} ~7 in|on|into my|our ~1 bank|account|card|paypal|iban'], none: gates },
  { all: ['transfer|pay|send|wire ~3 price|amount|sum|fee|money|total ~2 wait|then'], none: gates },
  { all: ['transfer|pay|send|wire all|everything|whole ~6 early|at_once|now|first|upfront'], none: gates },
  {
    all: [
      'at|on|upon ~2 signature|signing|handshake|start|agreement|kickoff|kick-off|booking|order|hiring',
      '{portion} ~5 draft|end|delivery|finish|finished|launch|handover|completion',
      '{portion}',
    ],
    none: gates,
  },
  { all: ['{you} ~1 {payDo} ~8 {i|we} ~2 {labourStart}'], none: [...gates, '{once}'] },
  { all: ['{you} ~1 transfer|pay|wire|prepay ~1 {i|we} !{not}'], none: gates },
  { all: ['first ~1 the|my|your ~2 {payDo|cash|prepay} ~2 then|and'], none: gates, within: 10 },
  { all: ['{cash|payDo} ~1 comes|goes|is first', '{me|my|i|we}'], none: gates },
  { all: ['{cash|prepay|payDo} in ~1 {labourStart} out'], none: gates },
  {
    all: [
      [
        'pay|transfer|wire|prepay|deposit|tip ~8 then|afterwards|thereafter',
        'send ~3 {cash|unit|portion} ~6 then|afterwards|thereafter',
      ],
      labour,
    ],
    none: [...gates, 'sample|draft|trial|test', '{afterWork}'],
    within: 18,
  },
  {
    all: [
      '{payDo|cash|portion} ~9 after ~1 that|this|which',
      ['{i|we|my} ~4 {labourStart}', 'your ~2 is|are', 'yours'],
    ],
    none: gates,
  },
  {
    all: [
      'goes|go|comes|arrives|lands|lies|is ~2 in|into|on|to my|our ~1 account|bank|card|paypal|iban|hand',
      '{cash|portion|prepay}',
      [labour, 'next|same day', 'then'],
    ],
    none: gates,
  },
  { all: ['{you} ~1 pay|prepay ~5 on the 1st|first', '{i|we} ~1 work|start|deliver'], none: gates },
  { all: ['pay|prepay ~8 ahead|upfront', 'free|discount|bonus|order'], none: gates },
);
