import { constellations } from './constellation';
import { beforeDone, forExpenses } from './money-expenses';
import { gates, told } from './money-gates-ahead';
import type { Way } from './phrases';
import { money } from './prepayment-signs';
import { either } from './signs';

const sums = [
  ...money,
  '{portion|moneyWord}',
  'half|part|first|whole|full|complete|something|all',
  '<number> ~1 bucks|dollars',
];
/** Into the speaker's own hands. */
const home = [
  'to|on|in|into|via|through|onto|at my|our ~3 account|bank|paypal|card|iban|wise|revolut|payoneer|venmo|zelle|hand|hands|wallet|pocket',
  'to ~1 me|us',
  'send|sent|give|pay|paid|transfer|wire|deposit ~1 me|us',
  'zelle|venmo|wire|cashapp|transfer|tip me',
  'by|via|through|over ~1 {otherPay}',
  'friends and family',
];
const opening = [
  'to|for|so ~3 kick|begin|start|get|confirm|secure|reserve|book|lock|activate|process|register ~1 off|going|started|it|the|your|my|you|everything',
  'to begin|start|confirm',
  'at ~1 the|beginning|outset|start ~1 beginning|outset|start',
  'when|once|if|after ~1 you ~2 say|said|hire|go|choose|award',
  'when you say',
  'at once',
  'before ~1 i|we|my|any|a',
  "not|isn't|aren't|hasn't ~3 written|ready|finished|done|started|yet",
  'and|so|then ~2 {i|we} ~3 get|go|start|begin|reserve|dedicate|build|commence|work',
  "i|i'll|we ~2 begin|start|commence|work ~1 when|once|after|if|as_soon_as",
  'for a start',
  'first|1st sprint|week|day|month|lesson|session',
  'ahead of time',
  'as|for ~2 guarantee|proof|sign|confirmation|token|security|faith|trust',
  'need ~1 from you',
  'kick_off|kick-off|kickoff',
  'token|sign|proof of',
  'serious|seriousness|commitment',
];
/** A sum that goes to the speaker at the opening of the work. */
const toMeFirst = constellations(
  {
    all: [
      'bonus|money|cash|half|pay|payment|transfer now|today|first',
      'motivation|work|quality|speed|start|result|results|code|craft ~1 now|tomorrow|later|then|after',
    ],
    none: gates,
    within: 12,
  },
  {
    all: [
      '{payNow|payDo} ~4 before|first|beforehand',
      'clients|client|people|buyers|many|some|others ~3 ran|run|vanished|vanish|disappeared|disappear|cheated|scammed|left',
      'please|pls|plz|kindly|do|you|i',
    ],
    none: gates,
    within: 24,
  },
  {
    all: [
      'full|whole|entire|complete|total|100 ~1 amount|sum|price|payment|fee|money ~2 at|on|with|upon|by ~1 go|order|ordering|beginning|start|outset|booking|kickoff|signing',
    ],
    none: gates,
  },
  {
    all: [
      'payment ~1 in ~1 full',
      'with|at|on|upon|before ~1 order|ordering|booking|start|kickoff|signing',
      'expected|due|required|please|must|needed',
    ],
    none: gates,
  },
  {
    all: [
      '{sooner|prepay} ~3 weeks|months|days|hours',
      'would|could|can|possible|thinkable|imaginable|mind',
      ['{hardship}', 'rent|eating|urgent|need'],
    ],
    none: gates,
    within: 20,
  },
  { all: [home, sums, opening], none: [...gates, 'hourly', 'weekly ~1 billing'], within: 24 },
  {
    all: [
      [...money, '{portion|moneyWord}'],
      'before|until|unless|till|prior ~1 i|we',
      'needed|need|required|must|please|pay|send|due|expected|want|require|charge|take',
    ],
    none: [...gates, 'before|until|unless ~1 i|we ~2 pay|buy|hire|bill|invoice|charge|see|quote'],
    within: 12,
  },
  {
    all: [
      '{i|we} ~3 take|charge|collect|want|need|require|ask|receive ~1 all|everything|half|whole|full|it|that ~3 before|prior|ahead|upfront|first',
    ],
    none: gates,
  },
  {
    all: ['release|pay|send|transfer|wire|deposit it|them|funds|all|everything|money|payment ~2 before ~1 i|we'],
    none: gates,
  },
  { all: ['send|make|do|give ~2 payment|money|pay|transfer|deposit 1st|first'], none: gates },
  {
    all: [
      '{moneyWord} ~8 on|upon|at|with ~1 hiring|hire|award|signing|booking|order|ordering',
      'expected|due|required|needed|must|want|ask|please|full|complete|whole|entire',
    ],
    none: gates,
    within: 16,
  },
);

/** "Fifty now, fifty when I say done." */
const inParts = constellations({
  all: [
    'half|fifty|one|part|third|first ~2 now|today|at_once|immediately|before|directly|tonight|start|upfront|go',
    'half|fifty|rest|other|second|remaining|balance|last|remainder ~5 later|done|finish|finished|delivery|end|ready|completion|handover|launch|day|after|then',
  ],
  none: [...told, 'is how', 'delivery , always', 'team|day|time|kids|students|articles|pages|chapters', 'fund|funded'],
  within: 16,
});
const inNumbers = constellations({
  all: [
    '<number> ~1 now|today|at_once|immediately|first|start|upfront',
    '<number> ~3 later|done|finish|finished|delivery|end|ready|completion|handover|launch|after',
  ],
  none: [...told, 'hours|days|weeks|months|years|minutes|percent|people|jobs|pages'],
  within: 10,
});

/** Money that is asked for at the opening, for expenses, or ahead of the work's end. */
export const askedAhead: Way = either(toMeFirst, forExpenses, beforeDone, inParts, inNumbers);
