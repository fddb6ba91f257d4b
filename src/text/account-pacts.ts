import { constellations } from './constellation';
import { phrases, type Way } from './phrases';
import { payment, share } from './shares';
import { either, together, unless } from './signs';

const acct = '{acctNoun|workSite}';
const thing = '{acctNoun|workSite|paper|identityNoun}';
const cooperation =
  'together|cooperate|cooperation|collaborate|collaboration|combine|partner|partners|partnership|win|both|deal|team|forces';
const money = either(share, payment, phrases('{cut}', '{percent}', '{often}', '{mutualShare}', '<number> / <number>'));
const gain = either(money, phrases(cooperation));

/** One has the account or the papers, the other the work, whoever says it and whatever the order. */
const youHave = phrases(
  `{you} ~3 own|owns|have|has|got|hold|provide|provides|bring|supply|keep|contribute|lend|give ~3 ${thing}`,
  `{your} ~2 ${thing} ~1 , {my}`,
  `that|if ~1 {you} ~1 have ~3 ${thing}`,
);
const iWork = phrases(
  '{i|we} ~1 own|have|do|provide|bring|handle|cover|got|supply|contribute|hold|take ~4 {labourNoun|backNoun}',
  '{backNoun} ~1 {i|we} ~1 do|make|handle|take|finish|cover|carry|deliver',
  '{i|we} ~2 {backVerb} ~2 rest|everything|it|there|from|inside|all',
  '{backNoun} ~2 is|are|stays|on|with ~1 mine|me|us|my',
);
const iHave = phrases(`{i|we} ~2 have|own|got|hold|provide|bring|offer|lend|give|supply ~4 ${acct}`, `{my} ~3 ${acct}`);
const youWork = phrases(
  '{you} ~3 do|does|bring|handle|provide|deliver|finish|make|cover ~3 {labourNoun|backNoun}',
  `work|bid|deliver|sell|earn|operate|apply ~2 from|under|on|through|with|in|via|behind {my} ~3 {acctNoun|workSite}`,
  'if|when|since|because ~1 {you} ~1 lack|lost|miss|without',
  'if|when|since|because ~1 {you} ~1 have ~1 no|none',
);
const iGain = phrases(
  '{i|we|me} ~2 take|keep|get|charge|want|receive|ask ~3 {percent|cut|often}',
  '{i|we|me} ~2 take|keep|get|charge|want|receive|ask ~2 <number>',
  '<number> {percent} ~2 {me|my}',
  '{mutualShare}',
);
const halves = either(
  together(youHave, iWork, gain),
  together(iHave, youWork, iGain),
  together(
    phrases(`{i|we} ~1 need|want ~1 {your} ~2 ${acct}`),
    phrases('{you} ~1 need|want ~2 money|income|cash|earn'),
  ),
);

/** Whoever holds an account is sought: the words of a small ad. */
const holderSought = constellations(
  {
    all: [
      '{seekVerb} ~4 {acctNoun} holder|holders|owner|owners',
      ['in|from|with|who|long', '{often|cut}', 'term|reliable|trusted|serious|$'],
    ],
    none: ['bank|bitcoin|card|ads|key|savings|trading|customer|manager|instagram|youtube|domain'],
    within: 14,
  },
  {
    all: [
      `{seekVerb|ownerNoun} ~6 {open} ~5 ${acct}`,
      ['their|own|his|her|whose|your ~1 {paper|identityNoun}', '{paper} ~4 {open} ~5 account|accounts|profile'],
      ['{cut|often|currency}', 'partner|cooperate|deal|earn|for me|us|my', '{i|we} ~2 pay|work|code|do'],
    ],
    none: ['kyc|onboarding|flow'],
  },
  {
    all: [
      'partner|someone|somebody|person|anyone ~2 who|that|with ~2 has|have|with ~3 {paper} ~4 {open} ~5 account|accounts|profile|profiles',
    ],
  },
);

/** The pay goes through somebody else's hands, because the job is in the name of that one. */
const passThrough = constellations(
  {
    all: [
      '{you|ownerNoun} ~4 receive|receives|get|gets|accept|accepts|collect ~3 {cut}',
      'keep|keeps|take|takes|deduct|minus|retain ~2 <number>',
      'pass|forward|send|transfer|return|give|wire ~3 rest|remaining|remainder|balance|other ~2 me|us|my',
    ],
  },
  {
    all: [
      'job|contract|position|employment|payroll|invoice|salary ~3 on|in|under|to ~1 {you|your|their} !side|company|team',
      ['pass|forward|send|transfer ~3 rest|remaining|remainder|balance|me', '{i|we} ~2 code|work|do ~2 {backNoun}'],
      '{cut|percent}',
    ],
    none: ['experience|skills|apply for'],
  },
);

/** Hired in another's name, working as oneself. */
const asYou = constellations(
  {
    all: [
      'apply|applying|applies|hired|register|interview|employed|recruited ~8 with|under|by|in|on|through|using ~1 {your} ~2 {paper|acctNoun|identityNoun}',
      '{i|we} ~3 do|code|deliver|handle|work|perform|finish ~3 {backNoun}',
    ],
    none: ['cover|coach|tailor|rewrite'],
  },
  {
    all: [
      'on_paper|officially|formally|official|legally',
      '{ownerNoun|otherHand|you} ~5 hired|employed|employee|candidate|worker|contractor|developer|holder|job',
      '{i|we|me} ~4 code|codes|coding|work|works|working|do|does|behind|actual|real',
    ],
    none: ['lawyer|payroll|company was'],
    within: 26,
  },
  {
    all: [
      'under|behind|with|using ~2 us|american|european|canadian|uk|british|western|rented|local|somebody|someone|another|borrowed ~2 identity|identities|persona|personas|name|names|passport',
      '{i|we|my} ~4 work|place|land|get|apply|hire|code|deliver|find|bid|sell',
    ],
    none: ['brand|visual|theft|pen|research|novel|book|books|stage'],
  },
);

/** "Account swap: my level 2 for yours", "profile with reviews, handed over with its email". */
const exchanged = constellations(
  {
    all: [`swap|exchange|trade|barter|swapping|trading`, `{my} ~1 ${acct}`, ['{your} ~1 {acctNoun|workSite}', 'yours']],
    none: ['app|platform|crypto|forex|language|skills'],
    within: 14,
  },
  {
    all: [
      'handed|hand|transferred|transfer|given|delivered|passed|changed ~4 with|including|incl|plus ~2 email|mail|password|login|phone',
      ['{ofWorth} ~4 {acctNoun|workSite}', '{workSite} ~3 {acctNoun}', '{ofWorth} ~4 profile|account'],
    ],
    none: ['client|clients|migration|website|store'],
  },
);

const forYou = phrases(
  '{i|we} ~1 do|pass|take|sit|attend|clear|crack|ace|give|face ~3 {testNoun} ~3 for|4|instead_of ~1 {you|others|person|tradesman}',
  '{i|we} ~1 become|play|replace|impersonate|am|be ~1 {you} ~4 {testNoun|meetingNoun}',
  '{i|we} ~2 whoever|who ~1 your ~1 cv|resume|profile|papers ~1 says|say',
);

/** Another works in what is mine, said of the account and not of who works. */
const operatedBy = together(
  phrases(
    `{your|their} ~3 ${acct} ~4 used|operated|run|managed|handled|worked|kept ~3 by me|us|my`,
    `{your|their} ~2 ${acct} ~2 in|into my|our ~1 hands|care|use`,
    `behind|through|via|inside|from|over ~1 another|someone's|somebody's|other|stranger's|person's ~2 ${acct}`,
    `{my} ~2 {ownerNoun|otherHand|tradesman} ~4 deliver|delivers|work|works|bid|bids ~3 from|on|in|under|inside ~1 {your} ~2 ${acct}`,
  ),
  either(money, phrases(cooperation)),
);

/** What somebody makes, teaches, writes or studies, or does for the owner of the profile. */
const told = phrases(
  '{made|aide|profileCraft|otherAccount|serve}',
  'how to',
  'mock|practice|practise|rehearse|coach|taught|teach|train|novel|research|never',
);

/** Bargains about an account, an identity or a place in a test, by who has what and who does what. */
export const pact: Way = unless(told, either(halves, holderSought, passThrough, asYou, exchanged, forYou, operatedBy));
