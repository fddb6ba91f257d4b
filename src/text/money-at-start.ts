import { constellations } from './constellation';
import { frames, held, innocent, laterMoney, notYet } from './prepayment-signs';

const gates = [...frames, ...held, notYet];

/** A sum by the moment at which the work starts. */
const moment = [
  '{upfront}',
  'at|on|upon|with|by ~2 start|signature|signing|handshake|beginning|outset|agreement|hiring|acceptance|booking|order|kickoff|kick-off|commencement',
  'on|at day zero|one|0|1',
  'to|for begin|start|starting|beginning|kick',
  'before|prior|ahead|ahead_of|b4|preceding ~2 to|each|every|any|the|your|work|start|starting|anything|kickoff|delivery|hours|lesson|session',
  'in front',
  'order|booking|hire|signing time',
  'when|once|after|if ~1 {you} ~1 say|said yes|ok|okay|go',
  'time of ordering|order|booking|signing|hire|hiring',
];
const sums = [
  'thirds|halves',
  '{portion}',
  '{prepay}',
  'money|payment|payments|fee|fees|pay|paid|cash|amount|sum|transfer|retainer|salary|wage|instalment|installment|bonus',
  '<number> {unit|percent}',
  '{unit} <number>',
  '{upfront} : <number>',
  '<number> to begin|start',
];
const asks = [
  '{i|we|me|my}',
  '{otherPay}',
  'direct|directly|straight|must|required|needed|due|payable|please|charged|collected|mandatory|kindly',
  'has|have|is|are|need|needs to be',
  'outside ~3 site|platform|upwork|fiverr',
];
export const started = constellations(
  { all: ['payable|due|billed|charged|collected {upfront}'], none: gates },
  {
    all: [
      'give|giving|send|sending ~1 me ~3 half|third|part|portion|percent|something ~2 directly|direct|right_away|now|first|today',
    ],
    none: gates,
  },
  { all: ['prepaid|pre-paid ~2 no refund|refunds'], none: gates },
  {
    all: ['before|prior ~4 {labourStart} ~9 {cash|prepay|unit}', [...asks, 'paid|pay|charged', 'is|are|be|must']],
    none: [...innocent, ...held, notYet, laterMoney],
  },
  {
    all: [
      '{cash|prepay|portion|percent}',
      'outside|off|beyond|without ~3 site|platform|the_platform|the_site|this_site|this_platform|escrow|upwork|fiverr|marketplace|website',
      '{demand|me|i|we}',
    ],
    none: frames,
  },
  {
    all: [
      'mark|set|close|approve|end|accept ~4 contract|milestone|job|order|project ~3 complete|completed|done|finished|now|already',
      'please|kindly|can|could|would|now|just',
    ],
    none: [...frames, notYet, '{once}'],
  },
  {
    all: [
      'prepayment|prepayments|pre-payment|pre_payment|downpayment|down_payment|earnest_money|commitment_fee|booking_fee|upfront_payment|advance_payment|upfront_fee|kick-off_fee|starting_fee',
      ['{i|we|me|my|you|your|please|demand}', 'price|discount|cheaper|off|makes|welcome'],
    ],
    none: [...innocent, ...held, '{payCraft}'],
  },
  {
    all: ['{trust}', 'an|the|some|small|little|with advance|deposit|down_payment|prepayment'],
    none: [...innocent, ...held],
  },
  {
    all: [sums, moment, asks],
    none: [...innocent, ...held, notYet],
    within: 14,
  },
  { all: ['{upfront} : <number>'], none: gates },
);
