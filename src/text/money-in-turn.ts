import { constellations } from './constellation';
import { frames, held, innocent, notYet } from './prepayment-signs';

const gates = [...frames, ...held, notYet];
const labour = '{i|we|my|you} ~3 {labourStart}';

/** One comes, then the other: the order of the words is the order of the things. */
export const inTurn = constellations(
  { all: ["no|without ~2 {prepay} ~3 no|nothing|not|dont|don't|wont|won't"], none: [...gates, 'refund'] },
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
  { all: ['{you} ~1 transfer|pay|wire|prepay|send ~1 {i|we} !{not}'], none: gates },
  { all: ['first ~1 the|my|your ~2 {payDo|cash|prepay} ~2 then|and'], none: gates, within: 10 },
  { all: ['{cash|payDo} ~1 comes|goes|is first', '{me|my|i|we}'], none: gates },
  { all: ['{cash|prepay|payDo} in ~1 {labourStart} out'], none: gates },
  {
    all: ['{payDo} ~8 then|afterwards|thereafter', labour],
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

/** A sum by the moment at which the work starts. */
const moment = [
  '{upfront}',
  'at|on|upon|with|by ~2 start|signature|signing|handshake|beginning|outset|agreement|hiring|acceptance|booking|order|kickoff|kick-off|commencement',
  'on|at day zero|one|0|1',
  'to|for begin|start|starting|beginning|kick',
  'before|prior|ahead|ahead_of|b4|preceding ~2 to|each|every|any|the|your|work|start|starting|anything|kickoff|delivery|hours|lesson|session',
  'in front',
];
const sums = [
  '{portion}',
  '{prepay}',
  'money|payment|payments|fee|fees|pay|paid|cash|amount|sum|transfer|retainer|salary|wage|instalment|installment|bonus',
  '<number> {unit|percent}',
  '{unit} <number>',
  '{upfront} : <number>',
  '<number> to begin|start',
];
export const started = constellations(
  { all: ['transfer|payment|pay|wire|deposit|fee ~1 {upfront} ~1 :'], none: gates },
  {
    all: [
      sums,
      moment,
      ['{i|we|me|my}', '{otherPay}', 'direct|directly|straight', 'outside ~3 site|platform|upwork|fiverr'],
    ],
    none: [...innocent, ...held, notYet],
    within: 16,
  },
  {
    all: ['transfer|payment|pay|wire to|for start|begin|starting ~4 <number>', '{unit|percent|portion|otherPay|cash}'],
    none: gates,
  },
  { all: ['<number> to|for begin|start', '{otherPay|unit|percent|portion}'], none: gates },
  { all: ['{upfront} : <number>'], none: gates },
  { all: ['paid|pay ~2 ahead|upfront|prior|beforehand|before', '{i|we|me}'], none: [...innocent, ...held], within: 10 },
  {
    all: ['cash|money|payment up_front|upfront|up-front', 'new|first|all|every|customers|clients|you|buyers'],
    none: gates,
    within: 12,
  },
  {
    all: ['give|gives|send|sends|pay|pays ~1 me|us ~3 something|anything|little|bit|small|part|half ~5 {upfront|soon}'],
    none: gates,
  },
  {
    all: ['send|give|pay|transfer ~1 {me} ~3 something|little|bit|small ~6 know|sure|real|serious|trust|proof'],
    none: gates,
  },
);

/** Money that holds a place, or that buys what the work needs. */
export const secured = constellations(
  {
    all: [
      '{cash|prepay|portion|percent}',
      'secure|secures|reserve|reserves|block|blocks|hold|holds|book|books ~2 your|the|my|a|dates ~1 place|slot|date|dates|spot|seat|calendar|time|week|project',
    ],
    none: [...innocent, ...held],
    within: 18,
  },
  { all: ['{not} ~1 refundable', '{cash|prepay|portion|percent|unit}'], none: [...innocent, ...held] },
  {
    all: ['non-refundable|nonrefundable', '{cash|prepay|portion|percent|unit}'],
    none: [...innocent, ...held],
  },
  { all: ['{prepay} only|required|mandatory|compulsory|obligatory|needed|please'], none: [...innocent, ...held] },
  {
    all: ['only ~1 prepaid|pre-paid', 'order|orders|jobs|work|bookings|clients|projects'],
    none: [...frames, 'plans|mobile|sim'],
  },
  {
    all: [
      '{i|we|me|my}',
      '<number> {unit} ~2 for ~2 tools|tool|licence|license|software|server|equipment|materials|laptop|plugin|hosting',
      'first|before|now|transfer|send|need',
    ],
    none: [...frames, ...held],
  },
  {
    all: ['transfer|send|wire|pay ~4 to me', 'buy|purchase|licence|license|tools|equipment|server'],
    none: [...frames, ...held],
  },
  {
    all: [
      'registration|joining|sign-up|signup|processing|training|onboarding|setup|application|admission fee',
      'my|me|i|we|card|wise|paypal|zelle|pay|send',
    ],
    none: [...innocent, ...held],
  },
  { all: ['add|give|send|pay ~3 bonus|tip ~5 {soon|upfront}', '{i|we|me|my}'], none: [...frames, ...held] },
  { all: ['{i|we|me} ~4 first <number> ~3 {upfront}', '{labourStart}'], none: [...frames, ...held] },
);
