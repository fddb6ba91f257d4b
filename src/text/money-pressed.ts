import { constellations } from './constellation';
import { frames, innocent, notYet } from './prepayment-signs';

const soon = 'now|today|tonight|already|early|immediately|asap|urgently|straight_away|right_away|this';
const later = 'reaches|after|later|afterwards|then|follow|follows|comes|come|tonight|tomorrow|next|soon';
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
      '{not} ~2 work|start|like|live|wait ~3 with|on|for ~2 money|funds|payment|payments|cash ~1 on|is|are hold|held|locked|blocked|frozen|waiting',
    ],
    none: frames,
  },
  {
    all: [
      'close|end|finish|complete|mark|set|leave|give|accept ~4 contract|stars|order|milestone|job|delivery|review|complete|completed',
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
    all: [`half|third|part|portion|some|quarter of it|that|this ~2 ${soon}`, ['{me|my|i|please}', '{hardship}']],
    none: gates,
  },
  {
    all: ['{payDo} ~1 me ~4 {unit|cash} ~4 so ~1 {i|we} ~2 buy|purchase|pay|get|start|begin|open|continue|work'],
    none: [notYet, '{afterWork}'],
  },
  {
    all: [
      '{payDo|cash|portion|demand} ~6 moment|second|minute|day|as_soon_as|when|once ~1 {you} ~1 hire|accept|order|book|sign|agree|award|click !off',
      '{i|me|my|we}',
    ],
    none: [...innocent, 'into ~1 {escrow}', '{funding}'],
  },
);
