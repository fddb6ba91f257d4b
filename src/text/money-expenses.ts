import { constellations } from './constellation';
import { gates, told } from './money-gates-ahead';

/** For what the speaker has to buy, or a fee with a name of its own. */
export const forExpenses = constellations(
  {
    all: [
      'send|pay|cover|transfer|give ~2 me ~3 cost|price|money|sum|amount ~3 plugin|theme|domain|font|fonts|licence|license|tool|tools|mic|microphone|software|hosting|material|materials|equipment',
      'first|then|afterwards|before|start|begin',
    ],
    none: ['built|wrote', 'refund'],
    within: 20,
  },
  {
    all: ['{please} ~1 pay|cover|buy|finance ~2 my ~4 <word>', 'afterwards|then|before|start|begin|first'],
    none: ['built|wrote'],
    within: 18,
  },
  {
    all: [
      [
        'once|after|when|as_soon_as ~2 {you} ~3 cover|covered|paid|pay|sent|transferred ~6 fee|charge|cost|costs|contribution|deposit|money',
      ],
      'proceed|continue|begin|start|contract|go|move|work',
    ],
    none: gates,
    within: 20,
  },
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
export const beforeDone = constellations(
  {
    all: [
      'accept|approve|confirm|complete|close|mark ~3 delivery|order|job|project|milestone|contract',
      'already|now|early|today|please',
      'next ~1 week|month|monday|days',
      ['upload|uploading|deliver|delivering|finish|finishing|send|sending|real|rest|missing'],
    ],
    none: ['fund|funded'],
    within: 24,
  },
  {
    all: ['add|log|approve|bill|submit ~3 manual ~1 hours|time', 'make ~1 up|it ~2 for|up', "i|please|you|i'll"],
    within: 22,
  },
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
