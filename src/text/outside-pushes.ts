import { constellations } from './constellation';
import { phrases } from './phrases';

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
    none: ['booking|bookings|hotel|shop|store|campaign|mail'],
    within: 24,
  },
  {
    all: [
      'no|without|not ~1 need|needed|necessary ~2 open|create|post|make|start|sign|have ~3 contract|job|order|offer|project|gig ~2 here|first',
    ],
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
      ['{i|we} ~2 can|do|charge|offer|ask|take|give|work|make', 'it ~2 cheaper|less'],
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

/** An address that is the person's own, or asked for. */
export const ownBox = phrases(
  'send|forward|write|mail|drop|share|submit ~5 to|into|at ~1 my ~1 personal|private|own|home|business ~1 inbox|mail|email|mailbox|address|number',
  'reach|contact|write|message|mail|text|call|ping|get|catch ~2 me|us ~2 on|by|via|through|at|over|with ~1 my ~1 mail|email|e-mail|phone|number|inbox|mobile|cell|insta|instagram|whatsapp',
  '{reachMe} ~2 on|by|via|through|at|over|with ~1 my ~1 mail|email|e-mail|phone|number|inbox|mobile|cell|insta|instagram|whatsapp',
  'type|write|put|leave|mention|include|add|state|note|share ~2 your|ur ~2 {contactNoun|reachAt} ~5 message|reply|offer|below|please|pls|bid|here !{otherMail}',
  'visit|go|see|open|check ~3 <link|word> ~5 fill ~3 form',
  'visit|go|see|open|check ~3 <link> ~4 fill|form|order|orders|book|contact',
  'look|find|search ~1 me|us ~1 up ~1 on|in|at ~1 {anyChannel}',
  'my|our ~1 site|website|page|homepage ~2 has|with|: ~4 form',
  'form on|at ~1 my|our ~1 site|website|page|homepage ~6 {reach|clientAct}',
  '{request} me|us ~1 a|an|one|some ~1 {contactNoun} ~1 so|where|to|and|please|, !{otherMail}',
  'i prefer ~1 e-mail|email|phone|whatsapp|telegram|skype|viber $',
);

const other =
  'email|e-mail|mail|phone|whatsapp|telegram|skype|viber|signal|discord|messenger|wechat|linkedin|instagram|slack|zoom';

/** "Would you mind continuing this by e-mail?", "We talk first on Skype". */
export const talkElsewhere = phrases(
  `mind|would|could|can|shall|may|possible|okay|ok|want|like ~4 {move|talk} ~3 by|via|over|on|to|through|in ~1 ${other} ?`,
  `we|us ~1 {talk} ~2 first|before ~2 {via} ~1 ${other}`,
  `first ~2 we|us ~1 {talk} ~3 {via} ~1 ${other}`,
  `everything|rest|else|talk|talks|communication|details ~3 happens|happen|goes|go|runs|run ~2 over|via|by|on|through ~1 ${other}`,
  'add|find|ping|message|text|dm|search|call <word> on|in|at|via ~1 {messenger|namesake|skype|initials} !{product}',
  '{social} ~1 dm|dms|inbox|messages ~1 is|are ~1 open',
  '{reach|reachMe} ~2 on|via|over|through ~1 {social} ~12 there',
  '{talk} ~3 on|over|via ~1 zoom|meet|slack|teams ~4 before ~2 {you|we} ~2 post|hire|create|open|send|make',
  '{lets} ~2 work|deal|do|sign|go|cooperate ~1 directly|direct|privately !with|on|in|from|to',
  'use|via|through ~2 contact|order|booking page|form of|at ~1 <word|link>',
  '{i|we} ~3 glad|happy|like|prefer|rather|love ~3 go|continue|talk|proceed|move ~1 by|via|over|through ~1 email|mail|e-mail|phone|telegram|whatsapp',
  '{i|we} ~3 glad|happy|like|prefer|rather|love ~3 go on by|via|over|through ~1 email|mail|e-mail|phone',
  'order|buy|book ~2 on|in|at|from|via|through my ~2 etsy|shop|store|site|page|website ~8 {cheaper|lessMoney|percent}',
  '{better|please|can|you} ~3 hire|book|pay|contract ~1 me|us ~1 privately',
  'contact|contacts|number|email|details|address ~2 in|inside ~3 attached|attachment|pdf|file',
  '{social|messenger|namesake} ~3 {better} ~2 place|way|channel|option ~3 talk|chat|this|me|us|details|discuss',
  'order|buy|book ~2 from|on|via|through|at my ~1 own ~1 site|website|shop|store|page',
  '{reach|reachMe} ~2 through|via|on|over|by ~1 my ~2 facebook|linkedin|instagram|insta|twitter|tiktok|behance ~1 page',
  'scan ~2 qr ~8 {talk|reach|write|chat}'.replace('|write|chat', ''),
  '{reach} ~1 me|us ~2 on|via|in ~1 {social} ~4 dm|message|write|inbox',
  '{request} ~3 contact|number|email|nick|nickname|handle|id ~1 of yours',
  '{cheaper|lessMoney} ~3 without|outside ~2 {thisSite}',
  'skip|forget|leave ~1 this place|site|website|page ~4 {directly|talk}',
  'order|orders ~3 through|via|from|on|at|in my ~2 etsy|shop|store|website|site|gumroad|patreon ~4 {cheaper|lessMoney|percent}',
);
