import { constellations } from './constellation';
import { asking, frames, held, innocent, money } from './prepayment-signs';

/** Pay for what is not done yet, or a loan. */
export const ahead = constellations(
  {
    all: ['{trust}', 'send|pay|put|give|transfer|wire|require|receive|ask ~4 {cash|unit|percent|portion}', asking],
    none: [...innocent, 'satisfaction|refund'],
  },
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
  {
    all: ['{hardship}', 'can|could|please|kindly|would ~2 pay|send|give|transfer|release|advance|lend', '{cash|unit}'],
    none: innocent,
    within: 30,
  },
  { all: ['{payDo} ~3 hours ~3 next week|month', 'please|can|could|kindly|now|already'], none: frames },
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
  { all: ['give|pay|send|click ~3 bonus', ['{labourStart}', 'first']], none: frames },
);
