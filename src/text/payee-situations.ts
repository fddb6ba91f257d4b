import { constellations } from './constellation';
import { anew } from './payee-anew';
import { inTurn, nameTold } from './payee-changing';
import { namedPerson, someoneElse } from './payee-people';
import type { Way } from './phrases';
import { either } from './signs';

const anyone = either(someoneElse, namedPerson);
const paper = 'agreement|contract|paper|papers|paperwork|form|forms|invoice|nda|documents';
const iWork = [
  "i|i'll|i'd|i'm ~3 do|write|code|work|deliver|draw|build|design|program|working|doing|writing|coding|handle|translate|make",
  'be|is|: me|myself|mine',
  'done|made|written|delivered by me',
  'deal|dealing|work|working|talk|talking|chat|chatting ~1 with me',
];

/** One is on paper, and the speaker works. */
const onPaper = constellations(
  {
    all: [
      [
        `person|name|one|man|woman|developer|contractor|freelancer|side ~3 on|in ~3 ${paper}`,
        'official|legal|formal|nominal|registered ~2 developer|contractor|freelancer|worker|person|employee|party',
        'on_paper|officially|formally',
        '{spokesman}',
      ],
      anyone,
      iWork,
    ],
    within: 26,
  },
  { all: ['{deal|payAct|formal} ~4 to|with|for|by', namedPerson, iWork], within: 18 },
  {
    all: [
      ["don't|not|never|dont|instead_of|rather ~5 this|here|me|mine", 'not|rather|instead ~2 mine|me|here'],
      [
        '{deal|payAct} ~3 one of|by|from|named|called',
        '{deal|payAct} ~3 one ~3 send|introduce|name|give',
        '{deal|payAct} ~3 to|with ~1 him|her|them',
      ],
    ],
    within: 24,
  },
);

/** "She collects for all of us", "they bill on my behalf", and it is not one's own firm. */
const bystanders = constellations(
  {
    all: [
      someoneElse,
      'official|formal|legal|registered|stated|state|listed|named|declared|entered|supplier|consultant|contractor|vendor|signatory ~4 supplier|consultant|contractor|vendor|signatory|as|freelancer|worker',
      iWork,
    ],
    within: 20,
  },
  {
    all: [
      [
        'invoice|invoices|bill|bills|sign|signs|contract ~8 is',
        'one|person|man|woman|guy ~2 who|that|signing|invoicing ~2 invoice|invoices|bill|bills|sign|signs|receive|receives|collect|collects',
      ],
      ["not|isn't|won't ~2 me|i|myself", "it's|is|be ~2 guy|man|woman|person|friend", 'is ~1 <word> , we|she|he'],
      ['{i|we|me|my}', '{you|your}'],
    ],
    within: 22,
  },
  {
    all: [
      '{payThing|deal} ~6 of|to|from|by|with',
      "aren't|isn't|not ~2 my ~1 employer|company|firm|agency|business|boss",
      ['channel|only|just|pass|route|forward|favour|billing'],
    ],
    within: 24,
  },
  {
    all: [someoneElse, 'bill|bills|invoice|invoices|sign|signs|collect|collects|receive|receives|cashes ~5 for me|us'],
    within: 12,
  },
  {
    all: [
      namedPerson,
      [
        'he|she|they ~2 {takes|formal} ~3 for|instead ~1 me|us|all|everybody|everyone',
        'he|she|they ~1 represents|represent',
      ],
    ],
    within: 14,
  },
  {
    all: [
      [`${paper}|bill|bills|billing|vendor|payable|transfer|payment`],
      [
        "not|isn't|isnt ~2 my ~1 own? company|firm|business|agency",
        "i ~1 don't|not|never ~1 work|belong ~2 there|them|it|that",
        'do|does|doing|did ~2 me|us ~2 favour|favor',
        'they|it|he|she ~3 bill|bills|billing|collect|collects|invoice|invoices ~2 for me|us',
      ],
      ['from|to|by|through|via|as|into', 'only'],
    ],
    within: 22,
  },
  {
    all: [
      'collected|received|taken|handled|cashed|withdrawn|managed ~1 by ~2 one|single|a|another ~1 man|person|woman|guy|lady|member|leader',
      ['{payThing|payAct}'],
    ],
    within: 14,
  },
);

/** "Forward it to this address, she'll hand me the cash." */
const forwarded = constellations(
  {
    all: [
      '{payAct|payThing} ~7 to|on|via|through|into',
      ['<email>', '<handle>'],
      ['he|she|they', 'hers|his'],
      ['{me|my|i}'],
    ],
    within: 22,
  },
  {
    all: [
      ['{payThing}', 'ones|it|everything|money'],
      '{payAct} ~4 on|to|into|at|in|via|through',
      'account|card|wallet|bank|paypal|wise ~1 of ~1 a|an|one|the|some ~2 man|woman|lady|guy|person|exchanger|individual|company|firm',
    ],
    nowhere: ['built|app|client|customer'],
    within: 20,
  },
);

/** Situations in which the contract or the money goes past the one who works. */
export const pastTheWorker: Way = either(onPaper, bystanders, nameTold, inTurn, anew, forwarded);
