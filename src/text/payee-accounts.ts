import { constellations } from './constellation';
import type { Way } from './phrases';

const closed = [
  '{banned}',
  'shut|kicked|locked|threw|thrown|booted ~2 down|out|off',
  "no longer|won't|doesn't|can't|cannot|not|wont|cant ~1 let|lets|pass|accept|verify|withdraw|work|works",
];

/** "My new one", "a second account", "ID no. 2", "profile B". */
const another = [
  '{fresh} ~2 {seat}',
  '{fresh} one',
  'another|other|second|secondary|2nd one',
  '{seat} ~1 no|number|nr|# ~1 <number>',
  '{seat} <number>',
  'backup|spare|reserve : ~2 {seat}',
  'profile|account b|two',
  'this|that ~2 {seat} ~1 instead',
  '{seat} ~3 instead ~1 of',
  'one of my other|others',
];

const wished = [
  '{deal}',
  'write|writing|find|choose|contact|message|reach|ping|dm|go|look|pick|use|move|switch|start|pay',
];
const me = [
  '{my|me|i|we|please}',
  'mine',
  'same ~1 developer|person|guy|freelancer|man|woman',
  '^ use|hire|pick|choose|take',
  'u|you ~1 can|may',
  'could|can ~1 you|u',
];

/** "This is my new profile", "find me here now". */
const resumed = [
  'this ~2 {seat} ~3 new|instead|replaces|now',
  'this ~1 is ~4 {fresh} ~2 {seat}',
  'this ~1 {fresh}? one',
  'hire|find|rehire|re-hire|book|order ~2 here',
  'here now',
  'now here',
  'second|third|another|new try|attempt|chance|start',
  'rebuild|rebuilding|restart|restarting|rebuilt',
  'fresh start|account',
  'search|look ~2 for|same',
  'rehire|re-hire|hire|invite ~2 on|at|with|here ~1 this|here|new',
  '{fresh} one ~4 new|other name',
  'same guy|dev|person|man|me|skills|developer|girl|woman|seller|freelancer|photo|style',
  'start|started|starting|begin|began|build ~3 again|scratch|zero|over',
  'continue|continuing|carry|back|return|returned|moved|switched|came ~4 here|this|new|fresh|another',
  'registered|opened|made|created|signed|started|opening|making ~4 new|another|fresh|second|again|one',
  'missing|lost|gone ~3 reviews|feedback|stars',
  'reviews|feedback ~4 missing|gone|lost|zero',
];

/** The same in the sentence after the one that says that the old one is closed. */
export const otherAccountsInTwo: Way = constellations(
  { all: [closed, '{portal}', resumed], within: 26, nowhere: ['fine again', 'by choice'] },
  { all: ['{fresh} ~2 {seat}', ['{deal}', 'make|do'], 'there|that one'], within: 18 },
  { all: ['switched|changed|moved|replaced', '{seat}', resumed], within: 22 },
);

/** An account of the speaker's in place of, or beside, the one that counts. */
export const otherAccounts: Way = constellations(
  {
    all: [
      ['<handle>'],
      ['also|still|really|same ~2 me|mine|person', 'another|different|other|new ~1 surname|name|nickname|spelling'],
      ['{deal}', 'try|use|find|write|contact|message|invite'],
    ],
    within: 22,
  },
  {
    all: [
      'current|this|present|existing ~1 name|account|acc|profile|page|login|username|handle|id|one ~6 {banned}',
      [
        'rehire|re-hire|hire|follow|move|switch|contract|invite|award|continue ~4 there|new|another|other|second|elsewhere',
        'look|search|find ~2 me ~2 as|at|on|under|there|here',
      ],
      me,
    ],
    nowhere: ['fine|restored|back'],
  },
  { all: [closed, '{portal}', [...another, ...resumed]], within: 34, nowhere: ['fine again', 'by choice'] },
  { all: [another, wished, me], within: 18, nowhere: ['{i} ~2 manage|set|setup'] },
  {
    all: [
      'hire|order|invite|award|rehire|re-hire|offer|pay|book ~6 {fresh} ~2 one|account|profile|id|login|username|page|user|acc',
    ],
  },
  {
    all: [
      'offer|award|send|give|open|redo|make|place ~4 to|on|at|for|with',
      [
        '{seat} ~1 no|number|nr ~1 <number>',
        '{seat} <number>',
        'profile|account b|two',
        'other|second|spare|backup|alternate|alternative|reserve ~1 {seat}',
      ],
    ],
  },
  {
    all: [['either|both ~6 or|and ~3 second|other|another', 'this ~2 or|and ~2 second|other|another'], '{seat}', me],
    within: 20,
  },
  {
    all: [
      'suspended|banned|deactivated|terminated|kicked_out|restricted|kicked_off ~2 twice|again|before|already|time|times',
      'here|again|new|fresh|third|now',
      me,
    ],
    within: 18,
  },
  { all: ['hire|contract|order|invite|award|use|book ~2 this|that ~1 profile|account|page|one instead'] },
  { all: ['{deal} ~6 instead ~1 of ~1 mine|this|me', ['{seat}', 'profile']] },
  {
    all: ['two|several|multiple|duplicate|many|three|both|few ~2 accounts|profiles|logins|ids', '{i|we|my|me}'],
    nowhere: ['github|gitlab|behance|dribbble|instagram|bank|savings|email|mail'],
    within: 16,
  },
  { all: ['of|all ~1 my ~1 accounts|profiles', closed] },
  {
    all: [
      '{fresh} ~2 {seat}',
      'suspended|banned|closed|blocked|deactivated|terminated|removed|ban|suspension|disabled',
      me,
    ],
    within: 18,
    nowhere: ['fine|restored|back'],
  },
  {
    all: [
      'ban|banned|suspended|removed|kicked|deactivated',
      'another|new|different ~1 surname|name|nickname|email|username',
      me,
    ],
    within: 20,
  },
  {
    all: ['removed|banned|suspended|closed|deleted ~3 twice|times', 'attempt|try|profile|account|here', me],
    within: 20,
  },
  {
    all: [
      'close|end|void|cancel|refund|finish ~4 contract|offer|invoice|job|order|transaction|it|this|one|and|here',
      're-hire|rehire|hire|restart|re-open|reopen|open|create|new|again|another|repeat|resend|re-send',
      ['{holding|otherPerson|seat}', 'other|another|second|new ~2 one|user|recipient', 'instead|also ~2 me'],
    ],
  },
  {
    all: [
      "i'll|i|we|will ~3 switch|move|change|open|create|make|start ~4 new|another|other|fresh ~2 {seat}",
      ['if|when|after|before|once|until|then', ...closed],
    ],
  },
  { all: ['pay|paid|send|transfer ~5 account|card|paypal', 'next ~1 month|time|week|invoice ~6 {fresh|differs}'] },
  {
    all: ['old|previous|former|first|earlier|last|main|original ~2 {seat}', closed, ['{fresh|me|i|my}', 'here|this']],
    within: 24,
    nowhere: ['fine|restored|back'],
  },
  { all: [['used to be', 'used_to'], closed, 'now|here'] },
  { all: ['account|profile|login|upwork|fiverr ~5 borrowed|belongs|belong|rented', '{i|we|me|my}'] },
  { all: ["{seat} ~4 not|isn't|isnt|ain't ~1 really? mine"] },
);
