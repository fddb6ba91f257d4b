import { constellations } from './constellation';
import type { Way } from './phrases';
import { frames, money } from './prepayment-signs';
import { either } from './signs';

/** Something was made, or others pay others. */
const told = [
  'built|wrote|developed|implemented|integrated|created|launched|designed|coded|automated|shipped',
  'engine|plugin|portal|calculator|widget|checkout|flow|flows|sim',
  ...frames.slice(2),
];
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
const gates = [
  ...told,
  'fund|funded|funding',
  'after|upon|on ~2 delivery|completion|approval|acceptance',
  'refund|refunded|shop|store|customers|donation|your ~1 customers|clients|tenants|guests|users',
];

/** A sum that goes to the speaker at the opening of the work. */
const toMeFirst = constellations(
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

/** For what the speaker has to buy, or a fee with a name of its own. */
const forExpenses = constellations(
  {
    all: [
      [
        '{you} ~4 cover|covering|pay|paying|buy|buying|purchase|finance|sponsor ~3 my|me|us ~3 {expense}',
        'buy|pay|get ~1 me|us ~3 {expense}',
        '{i|we} ~4 buy|purchase|get|renew|pay ~5 {expense} ~6 send|zelle|venmo|wire|transfer|pay|give ~1 me|us',
        '{i|we} ~4 buy|purchase|renew ~6 , ~2 send|zelle|venmo|wire|transfer|pay|give ~1 me|us',
      ],
      ['{i|we|my|me|you}'],
    ],
    none: gates,
    within: 26,
  },
  {
    all: [
      'equipment|training|registration|onboarding|software|licence|license|security|material|materials|processing|administration|admin|activation|background|visa|insurance|signup|enrolment|enrollment|setup|induction|verification|server|tools ~1 contribution|fee|fees|payment|cost|costs|deposit|charge|money|amount',
      [
        '{i|we|my|me} ~4 require|need|ask|charge|take|collect|expect',
        'must|required|mandatory|payable|please|kindly|needed|due|normal|refundable|non-refundable|pay|send|cover|covers',
        '{you} ~2 pay|send|cover|transfer',
      ],
      ['{unit}', '<number>', 'before|first|begin|start|afterwards|then|upfront|so'],
    ],
    none: [...gates, 'no|without|never ~3 fee|fees|deposit|payment|charge', 'refunds|logic|school|marathon|reminders'],
    within: 24,
  },
  {
    all: [
      'send|pay|transfer|give|put ~2 something|anything|little|some|small|bit|token|coffee',
      'serious|confirmation|trust|proof|commitment|sign|start|dedicate|begin|motivated|motivation|confirm|faith|real',
      ['{i|we|my|me|you|your|please}', 'kindly'],
    ],
    none: [...gates, 'cents|information|info|documents|details ~1 about'],
    within: 22,
  },
);

/** Paid, approved or let go while the work is still to come. */
const beforeDone = constellations(
  {
    all: [
      'release|approve|unlock|clear|let|pay|give|accept|close|confirm|free ~5 milestone|milestones|funds|escrow|money|payment|hours|timesheet|week|invoice|go',
      ['today|tonight|now|already|early|immediately|although|though', "this ~1 week|week's|weeks"],
      [
        "i|i'll|we|we'll ~2 promise|swear|guarantee|deliver|build|finish|code|complete|send|do|upload|give ~6 tomorrow|weekend|monday|tuesday|sunday|saturday|later|next|after|night|friday|soon",
        "you'll|u|you ~2 have|get|receive ~6 tomorrow|weekend|monday|tuesday|sunday|saturday|later|next|friday|soon",
        "not|isn't|hasn't|aren't|unfinished ~2 ready|finished|done|written|complete|yet|there",
        'i promise|swear',
      ],
    ],
    none: [...told, 'fund|funded|funding', 'after|once ~2 review|approval|approve'],
    within: 28,
  },
  {
    all: [
      [
        'hours|week|weeks|month|days|work|chapter|lessons ~8 before ~2 {i|we} ~3 worked|logged|done|work|log|start|taught|written|wrote|delivered|given',
        "pay|paid|add|log|approve|bill ~6 hours ~6 i|we|i'll ~4 work|do|log|make ~3 later|next|afterwards|off|after|then",
        "next|coming|future month's|week's|months|weeks ~1 hours|pay|salary|money|wage ~5 paid|pay|this|now|today",
      ],
      ['{you|me|please|my|i}', 'have to|must|can|could'],
    ],
    none: [...told, 'before ~2 {i|we} ~1 bill|invoice'],
    within: 24,
  },
  {
    all: [
      "{moneyWord|unit|cash} ~8 although|though|even|while ~4 not|isn't|hasn't|unfinished|unwritten|nothing",
      ['{you|me|please|my|i}'],
    ],
    none: told,
    within: 24,
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
