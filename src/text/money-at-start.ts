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
  { all: ['{i|we} ~1 need|want|ask|require|take|expect ~4 something|anything|bit ~2 {upfront}'], none: gates },
  { all: ['payable|due|paid|settled ~4 time of ordering|order|booking|signing|hire'], none: gates },
  { all: ['pay|settle|cover ~3 month|week|hours|amount ahead|upfront|beforehand', '{you|i|we|me|my}'], none: gates },
  {
    all: [
      'give|giving|send|sending ~1 me ~3 half|third|part|portion|percent|something ~2 directly|direct|right_away|now|first|today',
    ],
    none: gates,
  },
  {
    all: ['{portion} ~3 sum|fee|price|amount|money|salary|budget ~2 today|now|already|tonight|early', 'please|i|me|my'],
    none: gates,
  },
  { all: ['prepaid|pre-paid ~2 no refund|refunds'], none: gates },
  {
    all: [
      'approve|release|hit ~4 milestone|funds|money|payment|escrow',
      'promise|even|nearly|almost|today|tonight|now|attached',
    ],
    none: [...frames, notYet, 'before|after|when|once|until|only'],
  },
  { all: ['{payDo} ~3 {cash|unit|portion|prepay} ~4 {upfront}'], none: [...innocent, ...held, notYet] },
  { all: ['{payDo} ~3 <number> ~4 {upfront}'], none: [...innocent, ...held, notYet] },
  {
    all: ['to confirm|secure|start|lock|reserve|book|begin|activate ~5 {payDo} ~3 {prepay|cash|unit|portion}'],
    none: [...innocent, ...held, notYet],
  },
  {
    all: ['before|prior ~4 {labourStart} ~9 {cash|prepay|unit}', [...asks, 'paid|pay|charged', 'is|are|be|must']],
    none: [...innocent, ...held, notYet, laterMoney],
  },
  {
    all: ['{cash|prepay|unit} ~9 before|prior|ahead_of ~3 {labourStart}', [...asks, 'paid|pay|charged|charge']],
    none: [...innocent, ...held, notYet, laterMoney],
  },
  {
    all: [
      'skip|forget|not|no|without|instead_of|leave ~4 milestone|milestones|escrow',
      'send|pay|transfer|wire|bank|direct|directly ~8 {otherPay|me|my}',
    ],
    none: frames,
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
  { all: ['{deduct} ~3 it|that|them|this', '{unit|cash}', 'pay|send|cover|buy|now'], none: frames },
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
  { all: ['transfer|payment|pay|wire|deposit|fee ~1 {upfront} ~1 :'], none: gates },
  {
    all: [sums, moment, asks],
    none: [...innocent, ...held, notYet],
    within: 14,
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
