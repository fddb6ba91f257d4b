import { constellations } from './constellation';
import { phrases } from './phrases';
import { either } from './signs';

const aside =
  'privately|outside|off-platform|off_platform|in_private|elsewhere|off-site|offsite|unofficially|off_the_books|off_the_record|between_us|off_site';
const channel = '{anyChannel|messenger|skype|initials}';

/** The talk or the deal goes on elsewhere. */
export const carriedAside = constellations(
  {
    all: [
      ["let's|lets|let|we|us|you|both", '{lets}', 'suggest|propose|prefer|happy|glad|fine|ok|okay|could|can|better'],
      [
        `close|make|do|settle|carry|carry_on|go|continue|work|proceed|deal|keep|finish|handle|arrange|agree|meet|end|sign|pay|move ~5 ${aside}`,
        'leave|quit|skip|drop ~1 this|the ~1 site|platform|website|marketplace|page|app',
        `take|move|bring ~2 it|this|things|talk|conversation|discussion|us ~1 ${aside}`,
      ],
    ],
    none: [
      "not|never|no|won't|don't ~5 outside|privately",
      'outside of|my|the|working|normal|business|office',
      'box',
      'world',
      'comfort',
    ],
    within: 20,
  },
  {
    all: [
      "let's|lets|let_us|we|shall ~1 {move|talk} ~2 it|this|things|all ~1 to|over|onto ~2 slack|zoom|teams|email|mail|phone|linkedin|signal|meet",
      'before|first|so|now',
    ],
    within: 20,
  },
);

/** "No messages here, only Viber", "hard to catch on Upwork, easy on WhatsApp". */
export const notHereBut = constellations(
  {
    all: [
      [
        "no|not|never|dont|don't|without ~3 msg|msgs|message|messages|chat|dm|write|reply|text|talk ~2 here",
        'hard|slow|late|difficult|rare|lazy|seldom|impossible ~4 on|in|at|over ~1 {thisSite}',
        'rather|instead ~1 than|of ~3 {thisSite}',
        "{thisSite} ~3 is|it's|are ~3 slow|awful|bad|clumsy|terrible|useless|broken|annoying|horrible|limited|poor|pain",
        'no|not|less|hardly ~2 online|active|present ~2 {thisSite}',
      ],
      [
        `only|just|better|easy|easily|quick|quickly|always|faster|fast|prefer|use|try|instead|rather ~3 ${channel}`,
        `${channel} ~3 only|just|better|works|quick|faster|instead|always|anytime|please|pls`,
        `tell|give|show|say ~2 me ~2 where|how|another|which`,
      ],
    ],
    within: 22,
  },
  { all: [`{reach} ~1 me|us ~1 there`, `${channel}`], within: 16 },
  {
    all: [
      [
        '^ write|message|text|ping|reply|contact|order|ask|come|book ~2 there',
        '- write|message|text|ping|reply|contact|order|book ~2 there',
        'and|, write|message|text|ping|order|book ~2 there',
      ],
      ['facebook|instagram|linkedin|insta|fb|twitter|tiktok|page|website|site|store|shop|resume|cv', '<link>'],
    ],
    within: 18,
  },
);

const gain = phrases(
  '{lessMoney|cheaper}',
  '<number> {percent}',
  '<number> %',
  '{siteShare}',
  'nobody|noone ~1 loses',
  'fees|fee|commission',
  'better price|rate',
);

/** The money takes another way, and something is saved. */
export const savedAside = constellations(
  {
    all: [
      [
        'pay|pays|paying|send|transfer|wire ~4 my ~2 paypal|wise|bank|account|iban|card|revolut|payoneer|venmo',
        'invoice|bill|pay|hire|billed|invoiced|contract ~4 direct|directly|privately|straight',
        'direct|private ~1 payment|invoice|billing|hire|contract|transfer|clients|customers|orders',
      ],
      gain,
      ["we|we'd|you|your|let's|both|us|me|i'm|nobody"],
    ],
    none: ['booking|bookings|hotel|shop|store|campaign|mail', 'no|not|never|without ~1 direct|private'],
    within: 24,
  },
  {
    all: [
      'no|without|not ~1 need|needed|necessary ~2 open|create|post|make|start|sign|have ~3 contract|job|order|offer|project|gig ~2 here|first',
    ],
  },
  {
    all: ['pay|pays|paying ~1 me ~5 directly|direct|privately|personally', either(gain, phrases('free|bonus|extra'))],
    none: ['not|never|no'],
    within: 16,
  },
  {
    all: ['without|outside ~1 {platform|thisSite} ~6 {lessMoney|cheaper|percent}', '{i|we|me|my}'],
    none: ['not|never|no', 'box'],
    within: 18,
  },
  {
    all: [
      'my|our ~1 own ~1 {ownPlace} ~5 takes|take|accepts|accept|has|order|orders|bookings',
      either(gain, phrases('{siteShare}')),
    ],
    none: ['built|made|for ~1 clients'],
    within: 18,
  },
  {
    all: [
      'no|without|not ~1 need|needed|necessary ~3 contract|job|order|offer|project|gig ~2 here',
      'transfer|paypal|invoice|wise|bank|direct|directly|email|mail',
    ],
    within: 20,
  },
  {
    all: [
      'direct|private|outside|own clients|customers|buyers|orders ~3 pay|pays|get|gets|cost|costs|have',
      'here|fiverr|upwork|platform|site',
    ],
    within: 16,
  },
  {
    all: [
      'hired|hire|hiring|work|working|book|deal ~4 without|no ~2 middleman|middlemen|intermediary|intermediaries|platform|marketplace|broker|commission|fees',
      ["i'd|i|me|us|you|we|let's"],
    ],
    within: 16,
  },
  {
    all: [
      'people|those|clients|customers|who|if|when|everybody|everyone|you ~3 come|comes|order|orders|book|books|hire|hires|buy|pay ~4 my ~3 {ownPlace}',
      gain,
    ],
    within: 22,
  },
  {
    all: ['{cheaper|lessMoney} ~5 if|when|for ~5 directly|direct|privately|personally', '{i|we|me|my|you}'],
    none: ['flights|hotel|hotels|shop|mail|booking'],
    within: 20,
  },
  {
    all: ['direct|private clients|customers|buyers|orders ~3 pay|pays|get|gets|have', '{lessMoney|cheaper|percent}'],
    none: ['booking|hotel|shop|campaign|mail'],
    within: 14,
  },
  {
    all: [
      '^ without|outside ~2 platform|site|website|marketplace|upwork|fiverr',
      ['my ~1 price|rate|fee', '{i|we} ~2 can|do|charge|offer|ask|take|give|work|make', 'it ~2 cheaper|less'],
    ],
    none: ['box'],
    within: 14,
  },
  {
    all: [
      'skip|avoid|leave|bypass ~2 platform|site|website|marketplace|upwork|fiverr',
      '{lessMoney|cheaper|percent}',
      '{you|we|me|i}',
    ],
    none: ['{not}'],
    within: 16,
  },
  { all: ['{reachMe} ~7 better|lower|cheaper|good|special|best price|rate|deal|offer'] },
  {
    all: [
      'reach|contact|write|message|mail|text|call|ping|find ~2 me|us ~5 better|lower|cheaper|good|special|best price|rate|deal|offer',
    ],
  },
);
