import { constellations } from './constellation';
import { asking, frames, held, innocent, money, sum } from './prepayment-signs';

/** Pay for what is not done yet, or a loan. */
export const ahead = constellations(
  {
    all: [
      "tomorrow's|week's|month's ~3 hours|pay|salary|wage|wages",
      asking,
      'today|now|already|early|before|on|instead',
    ],
    none: frames,
  },
  {
    all: ['{trust}', 'send|pay|put|give|transfer|wire|require|receive|ask ~4 {cash|unit|percent|portion}', asking],
    none: [...innocent, 'satisfaction|refund'],
  },
  { all: [['{lendMe} ~2 {me}', 'lend_me', 'loan ~1 of'], sum], none: frames },
  {
    all: ['{deduct} ~4 from|off|later|against', [...money, '<number>'], asking],
    none: [...frames, 'money back', 'tax|taxes'],
    within: 24,
  },
  {
    all: [
      '{hardship}',
      '{prepay|soon|upfront|before}',
      '{cash|unit}',
      'send|give|need|please|lend|help|pay|advance|request',
    ],
    none: innocent,
  },
  { all: ['{hardship}', 'send|give|need|lend|transfer|forward ~4 {cash|unit|me}', money], none: frames, within: 24 },
  {
    all: ["next|coming ~1 week|month|sprint|week's|month's|weeks ~3 pay|salary|wage|hours|payment|money|too", asking],
    none: frames,
  },
  {
    all: [
      ['approve|log|add|submit ~4 hours', 'hours ~5 approve|log|add|submit'],
      'advance|in_advance|next|later|before|early|upfront',
    ],
    none: frames,
  },
  {
    all: [
      'salary|wage|wages|pay|payout|payment|invoice|bonus|paid ~8 {soon}',
      ['{i|we|me|my|please|can|demand|modal}', 'if'],
      ['{hardship|before}', 'although|pending|next|already|final|last|early|due'],
    ],
    none: [...frames, ...held, 'at ~1 end'],
  },
  { all: ['salary|wage|wages|payout|paycheck ~6 early|earlier', asking], none: frames },
  {
    all: ['{hardship}', 'can|could|please|kindly|would ~2 pay|send|give|transfer|release|advance|lend', '{cash|unit}'],
    none: innocent,
    within: 30,
  },
  { all: ['early|earlier payout|payment|release|salary', '{i|we|me|my|demand}'], none: frames },
  {
    all: [
      ['first ~2 week|weeks|month|months|two|three ~4 {prepay|upfront|soon}', 'first ~3 weeks|months ~3 together'],
      '{payDo|cash}',
    ],
    none: frames,
  },
);

/** The end of the contract, or a release, before the work is done. */
export const released = constellations(
  {
    all: [
      'mark|marking|set|setting|close|closing|end|ending|complete|completing|finish|finishing ~3 contract|milestone|order|job|project',
      'complete|completed|done|finished|closed|today|now|already',
      ['{cash|payVerb}', 'follow|follows|later|remaining|rest|promise', 'keep|continue ~1 working'],
    ],
    none: frames,
  },
  {
    all: ['release ~4 {cash|payNoun}', '{soon|before}'],
    none: [...frames, 'before ~2 you release', 'after|once|when ~4 {afterWork}'],
  },
  { all: ['give|pay|send|click ~3 bonus', ['{labourStart}', 'first']], none: frames },
);
