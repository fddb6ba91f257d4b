import { constellations } from './constellation';
import { frames, held, innocent, notYet } from './prepayment-signs';

const gates = [...innocent, ...held, notYet];
const money = '{cash|prepay|portion|percent|unit}';

/** What the money sets going, or what waits for it, said of the thing and not of who asks. */
export const moneyFirst = constellations(
  {
    all: ['{my} ~1 wallet|account|money|pay|fee|rate|invoice|paypal|bank first', ['second|then|after|later', '{your}']],
    none: gates,
    within: 10,
  },
  {
    all: ['get|gets|getting ~1 me|us ~1 going|moving|started|working', [money, '<number>']],
    none: gates,
    within: 16,
  },
  {
    all: ['to get ~1 going|moving|started', money, '{my|i|we}', 'need|needed|required|expected'],
    none: gates,
    within: 18,
  },
  {
    all: [
      'kickoff|kick-off|project|work|sketches|drafts|coding|files|hours|session|sessions|designs|everything ~3 happens|happen|starts|start|begins|begin|made|done|worked|shown|drawn ~3 after|day|moment|when|once ~3 {cash|prepay|arrived}',
    ],
    none: [...gates, 'invoice', 'pay|paid|payment ~2 after'],
  },
  {
    all: [
      'month|hours|week|session|sessions|block|day|lesson ~3 paid|prepaid ~4 before|ahead|1st|upfront|in_advance|beforehand',
      'work|worked|works|session|after|start|then|minimum|hours',
    ],
    none: [...gates, 'employees|tenants|rent'],
    within: 18,
  },
  { all: ['work|working|start|starting|begin without ~1 a|any ~1 {prepay} ~3 not|never|no'], none: gates },
  {
    all: [
      'tells|tell|shows|show|proves|so|know ~2 me|i|that|us ~3 real|serious|genuine|committed|trust',
      ['<number> {unit|percent}', '{unit} <number>', '{prepay|portion}'],
    ],
    none: [...gates, 'refund|guarantee'],
    within: 18,
  },
  {
    all: [
      'new|first-time|unknown|foreign ~1 clients|customers|client|buyers ~1 pay|prepay|send|deposit ~3 before|first|upfront|ahead|in_advance|beforehand|everything',
    ],
    none: gates,
  },
  {
    all: ['buy|purchase|get|order|pay me ~8 first|before|upfront', 'after|then|before ~4 {i|we} ~3 {labourStart}'],
    none: gates,
    within: 24,
  },
  {
    all: [
      'send|pay|transfer|wire ~3 straight|directly|direct|privately',
      '{escrow} ~4 long|slow|wait|fees|trust|not|outside|skip|forget',
    ],
    none: frames,
  },
  {
    all: [
      'calendar|door|slot|slots|diary|week|queue ~2 opens|open|goes|free|reserved ~2 for|to ~3 whoever|those|clients|who ~5 {arrived}',
    ],
    none: [...frames, ...held],
  },
  {
    all: ['let ~1 go|milestone|it ~3 early|earlier|sooner|ahead', 'milestone|payment|funds|escrow|money', '{i|we|my}'],
    none: [...frames, notYet],
    within: 18,
  },
  {
    all: [
      '^ release|approve|mark|close|confirm ~1 it|this|that|everything ~3 please|today|now|finished|complete|done|tonight',
      'word|promise|rest|fixes|later|will|sunday|tomorrow|rent|bills',
    ],
    none: [...frames, notYet, '{once}'],
    within: 22,
  },
  {
    all: [
      'if|when ~1 {you} ~1 mark|release|close|approve|confirm ~1 it|this|that|everything|milestone|contract ~3 today|now|finished|complete|done|early',
      'rent|bills|last|rest|remaining|later|tomorrow|sunday|send|promise',
    ],
    none: [...frames, 'satisfied|happy|tested'],
    within: 24,
  },
  {
    all: ['{not} ~3 laptop|editor|finger|work|pencil|file ~4 until|before|unless ~4 {cash|prepay|portion|arrived}'],
    none: gates,
  },
);
