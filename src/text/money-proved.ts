import { constellations } from './constellation';
import { frames, held, innocent, notYet } from './prepayment-signs';

const gates = [...frames, notYet];

/** A loan, a top-up, a sum on the side, a place in the queue. */
export const slipped = constellations(
  { all: ['advance me'], none: [...gates, 'notice|inform|tell'] },
  {
    all: [
      'top_up|top|recharge|load|refill|charge ~2 my ~2 card|phone|balance|account|internet|data|paypal|revolut|sim',
    ],
    none: gates,
  },
  {
    all: ['press|hit|click|push ~3 release|approve', 'please|then|now|today|kindly'],
    none: [...gates, 'only|when|if|after|once'],
  },
  {
    all: ['people|clients|those|customers|buyers who|that ~2 already ~1 paid|prepaid', '{i|my|we}'],
    none: [...innocent, ...held],
  },
  {
    all: [
      '{cash|prepay} ~4 gets|get|buys|opens|unlocks|wins ~2 you|your|the ~2 start|slot|place|date|spot|queue|calendar|top',
    ],
    none: [...innocent, ...held],
  },
  {
    all: ['skip|forget|no|without ~2 milestone|milestones|escrow', '{you} ~1 pay|send|wire|transfer ~2 <number>'],
    none: frames,
  },
  {
    all: ['{cash|portion} ~6 when|once|after|as_soon_as ~1 we ~1 agree|sign|start|shake|begin !off', '{me|my}'],
    none: [...innocent, ...held],
  },
);

/** A sum that proves something, a part that is wanted early, an order of things with money ahead of work. */
export const proved = constellations(
  { all: ['prepaid|pre-paid by|via|through|with ~2 {otherPay}'], none: [...frames, ...held] },
  { all: ['{i|we} ~1 collect|take|charge ~2 everything|all|full ~2 before|first|upfront|beforehand'], none: gates },
  {
    all: ['{you} ~2 receive|get|see|download ~9 when|once|after ~1 all|everything|whole ~2 paid'],
    none: [...innocent, ...held],
  },
);
export const proverbs = constellations({
  all: [
    'no prepay|prepayment|deposit|advance|money|payment|cash|pay ~1 no play|party|deal|show|files|service|code|start|work|fun',
  ],
  none: ['no ~1 fee|fees'],
});

/** The work sleeps until money shows up. */
export const shownUp = constellations({
  all: ["^ without ~1 {prepay} ~8 no|nothing|not|dont|don't|wont|won't"],
  none: [...innocent, ...held, 'refund'],
});
