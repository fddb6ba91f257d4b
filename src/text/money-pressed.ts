import { constellations } from './constellation';
import { frames, held, innocent, notYet } from './prepayment-signs';

const soon = 'now|today|tonight|already|early|immediately|asap|urgently|straight_away|right_away|this';
const later = 'after|later|afterwards|then|follow|follows|comes|come|tonight|tomorrow|next|soon';
const gates = [...frames, notYet];

/** The client is pressed to let money go, or to call done what is not. */
export const pressed = constellations(
  {
    all: [
      `release|unlock|unfreeze|approve|free ~2 it|them|that|everything|all|milestone|milestones|funds|money|payment|balance|escrow ~5 ${soon}`,
      [
        'please|kindly|can|could|would|if|bro|sir|friend|dear',
        '{hardship}',
        'follow|follows|nearly|almost|promise|upload|rest',
      ],
    ],
    none: [
      ...gates,
      'once|when|after ~3 {afterWork}',
      'version|build|patch|app ~3 release',
      'release ~2 version|build|patch|update|notes',
    ],
  },
  {
    all: [
      'release|approve|unlock|hit ~4 milestone|funds|payment|escrow|release',
      'nearly|almost|promise|swear|polishing|bills|rent',
    ],
    none: [...gates],
  },
  {
    all: [
      'release|unlock|approve|pay ~5 as_soon_as|when|once|after ~1 {i|we} ~1 accept|join|start|begin|apply|agree|sign',
      '{cash|payNoun|funding}',
    ],
    none: frames,
  },
  {
    all: [
      '{not} ~2 work|start|like|live|wait ~3 with|on|for ~2 money|funds|payment|payments|cash ~1 on|is|are hold|held|locked|blocked|frozen|waiting',
    ],
    none: frames,
  },
  {
    all: [
      'close|end|finish|complete|mark|set|leave|give|accept ~4 contract|stars|order|milestone|job|delivery|review',
      ['{cash|payDo|funding}', 'accept|mark'],
      [
        `last|rest|remaining|final|fixes|bug|missing|real|module|screens|pages|files|second|other ~6 ${later}`,
        `{i|we} ~2 upload|finish|deliver|complete|fix|add|send ~6 ${later}|night`,
        'empty|incomplete|unfinished',
      ],
    ],
    none: [notYet, '{payCraft} ~3 {payers}', 'when|once|after|if ~4 {afterWork|labourStart}'],
  },
  {
    all: ['accept|approve ~2 delivery|order|milestone ~6 empty|incomplete|unfinished|nothing|missing'],
    none: gates,
  },
  {
    all: [`half|third|part|portion|some|quarter of it|that|this ~2 ${soon}`, ['{me|my|i|please}', '{hardship}']],
    none: gates,
  },
  {
    all: [
      '{payDo} ~4 week|weeks|month|days|sprint|hours ~2 already|now|today|early|tonight',
      'can|could|please|kindly|would|may',
    ],
    none: [...gates, 'once|when|after|last|past|previous'],
  },
  {
    all: ['{payDo} ~1 me ~4 {unit|cash} ~4 so ~1 {i|we} ~2 buy|purchase|pay|get|start|begin|open|continue|work'],
    none: [notYet, '{afterWork}'],
  },
  {
    all: [
      'prepaid|pre-paid ~2 packages|package|hours|blocks|bundles|bundle|jobs|work|orders|packs',
      ['to|on|into my|our', 'only'],
    ],
    none: [...innocent, ...held],
  },
  {
    all: [
      '{payDo|cash|portion|demand} ~6 moment|second|minute|day|as_soon_as|when|once ~1 {you} ~1 hire|accept|order|book|sign|agree|award|click !off',
      '{i|me|my|we}',
    ],
    none: [...innocent, 'into ~1 {escrow}', '{funding}'],
  },
);

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
