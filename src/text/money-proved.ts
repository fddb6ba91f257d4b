import { constellations } from './constellation';
import { frames, held, innocent, notYet } from './prepayment-signs';

const soon = 'now|today|tonight|already|early|immediately|asap|urgently|straight_away|right_away|this';
const gates = [...frames, notYet];

/** A loan, a top-up, a sum on the side, a place in the queue. */
export const slipped = constellations(
  { all: ['advance me'], none: [...gates, 'notice|inform|tell'] },
  { all: ['{lets} have|get|borrow ~3 {unit|cash}', `${soon}|first|before`], none: gates },
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
    all: ['each|every|month|week|phase|hours ~2 prepaid|pre-paid ~2 to|into|on my|our|me'],
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
    all: ['{payDo} ~3 {unit|cash} ~2 on the side', ['{can|please}', 'now']],
    none: frames,
  },
  { all: ['{payDo} ~2 <number> ~1 on the side', ['{can|please}', 'now']], none: frames },
  {
    all: ['{cash|portion} ~6 when|once|after|as_soon_as ~1 we ~1 agree|sign|start|shake|begin !off', '{me|my}'],
    none: [...innocent, ...held],
  },
);

/** A sum that proves something, a part that is wanted early, an order of things with money ahead of work. */
export const proved = constellations(
  {
    all: [
      '{payDo} ~4 {cash|unit} ~5 prove|proves|show|shows|confirm|demonstrate ~5 real|serious|genuine|honest|mean|trust',
    ],
    none: gates,
  },
  {
    all: [
      'can|could|may|please|kindly ~5 released|unlocked|paid|sent|transferred ~2 now|today|tonight|already|early|immediately',
      '{cash|portion}',
    ],
    none: [...gates, 'after|once|when'],
  },
  {
    all: ['{cash|portion|percent} ~6 only then|afterwards', '{labourStart}'],
    none: [...innocent, ...held],
  },
  { all: ['pay|paid|payment|prepay ~1 {upfront} ~1 only|then'], none: [...innocent, ...held] },
  { all: ['prepaid|pre-paid by|via|through|with ~2 {otherPay}'], none: [...frames, ...held] },
  { all: ['{i|we} ~1 collect|take|charge ~2 everything|all|full ~2 before|first|upfront|beforehand'], none: gates },
  {
    all: [
      'hours|milestone|timesheet ~6 approved|released|paid ~2 today|now|already|tonight',
      'next|must|rent|please|early',
    ],
    none: [...gates, 'last|past|previous'],
  },
  { all: ['payment|deposit|transfer|money , ~1 work|code|files|delivery', 'order|way|rule|always'], none: gates },
  {
    all: [
      '{labourStart} ~4 moment|second|minute|hour ~1 i|we ~2 see|have|get|receive ~5 transfer|payment|money|deposit|receipt',
    ],
    none: [...innocent, ...held],
  },
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
export const shownUp = constellations(
  {
    all: [
      'until|till|unless|without ~2 transfer|payment|money|cash|deposit|fee|advance|funds ~2 {arrived}',
      'stays|stay|closed|off|quiet|waits|wait|waiting|sleep|sleeps|rest|rests|parked|silent|shut|locked|nothing',
    ],
    none: [...innocent, ...held, notYet],
  },
  {
    all: [
      'money|cash|payment|transfer|fee|deposit|funds lands|arrives|clears|comes|shows|hits ~3 then ~3 {labourStart|i|we}',
    ],
    none: [...innocent, ...held],
  },
  { all: ["^ without ~1 {prepay} ~8 no|nothing|not|dont|don't|wont|won't"], none: [...innocent, ...held, 'refund'] },
);
