import { phrases } from './phrases';
import { payment, share } from './shares';
import { either, together } from './signs';
import type { Slot } from './weighing';

const tests = 'testNoun|meetingNoun|idCheck';

const front = phrases(
  '{you|ownerNoun|otherHand} ~4 {frontVerb|spokesman} ~4 {frontNoun|testNoun|postNoun|selfNoun}',
  '{you|ownerNoun|otherHand} ~3 face|name|voice|mouth|front',
);
const frontThing = phrases(
  '{you|your|ownerNoun|seekVerb} ~4 face|looks|accent|camera|voice|smile|smiles|present|name|passport|papers|contract|offer|candidate|interview|interviews|recruiter|recruiters|hired|id|sign|signs|talk|talks|meetings|calls',
  'hire|hired|employ|employs ~1 {you}',
  'name|names|lists|listed {you}',
);
const onPaper = phrases(
  'on_paper|officially|formally|legally|official|spokesman|frontman|figurehead|practically',
  '{spokesman}',
);
const back = phrases(
  '{i|we} ~3 {backVerb}',
  '{i|we} ~3 do|deliver|code|hold|bring|be|handle|write|type',
  '{my} ~2 {backNoun|labourNoun|tradesman}',
);
const backThing = phrases(
  '{i|we|my} ~5 brain|brains|keyboard|code|coding|commits|build|tasks|tickets|engine|engineer|work|sprints|sprint|hands|technical|development|projects|deliver|backend|jobs|gigs',
  'code|work|rest|deliveries ~4 from|by me|us',
);
const backWork = phrases('{i|we|my} ~4 {backNoun|labourNoun}', '{backNoun|labourNoun} ~2 {i|we|me|my}');
const roles = together(either(front, frontThing, onPaper), either(back, backThing, backWork));

/** What the other would do or get for it. */
export const bargainSlots: Slot[] = [
  ['seek', 3, phrases('{seekVerb}')],
  ['seekOwner', 4, phrases('{seekVerb} ~6 {ownerNoun}')],
  [
    'contact',
    2,
    phrases(
      'write|message|contact|dm|ping|pm|call|text|inbox ~1 me|us|now',
      'dm|pm|ping|interested',
      "let's|lets ~1 talk",
    ),
  ],
  [
    'pact',
    3,
    phrases(
      'partner|partners|partnership|cooperation|co-operation|cooperate|collaboration|collaborate|collab|arrangement|arrange|deal|agreement|setup|win-win|jv|cowork|team_up'.replace(
        '|team_up',
        '',
      ),
    ),
  ],
  ['share', 7, share],
  ['payment', 3, payment],
  ['pays', 4, phrases('{cut|exchangeMoney}')],
  [
    'cut',
    2,
    phrases(
      '{percent}',
      'half|third|quarter|fifth|tenth|fifty-fifty',
      'split|share|divide|halve ~3 {cut|exchangeMoney}',
      '<number> / <number>',
    ),
  ],
  ['sum', 3, phrases('<number> {currency}', '{currency} <number>', 'flat|fixed fee|sum|rate', 'for <number>')],
  ['often', 3, phrases('{often}')],
  [
    'youGet',
    3,
    phrases(
      '{you|ownerNoun} ~4 {gain} ~5 {cut|often}',
      '{you|ownerNoun} ~4 {gain} ~3 <number>',
      'for you|u|him|her|owner',
      '{you} ~2 {gain} ~3 half|money|paid',
      'to {you} $',
      'your cut|share|part|slice|income|percent',
    ),
  ],
  ['reward', 3, phrases('reward|rewarded|worth|grateful|compensated|bonus|royalties|commission|passive|income|beer')],
  ['front', 3, front],
  ['back', 2, back],
  [
    'halves',
    5,
    phrases(
      '{you} ~6 , ~2 {i|we}',
      '{i|we} ~6 , ~2 {you}',
      '{your} ~4 , ~2 {my}',
      '{my} ~4 , ~2 {your}',
      '{your} ~3 and {my}',
      '{you} ~6 and|while {i|we}',
      '{i|we} ~6 and|while {you}',
      'for|by|from you ~5 for|by|from me',
      'yours ~6 mine',
      'mine ~6 yours',
      'one|1 person|face|name',
    ),
  ],
  [
    'asYou',
    7,
    phrases(
      'as_you|as_me|as_yourself',
      'as you|me|yourself !can|know|see|like|wish|want|need',
      'as ~1 him|her',
      'as if ~1 i|you',
      'be|become|am|are ~1 you|me !can|sure|able',
    ),
  ],
  [
    'inPlace',
    5,
    phrases(
      'in|on|take|takes ~1 your|my|their|his|her ~1 place|stead|behalf',
      'instead of you|me',
      'instead_of you|me',
      'in|under|with my|your name',
      'on my|your behalf',
      "under|in ~1 the|a developer's|candidate's|freelancer's name",
    ),
  ],
  [
    'impostor',
    7,
    phrases(
      'double|replace|replaces|impersonate|proxy|stand-in|standin|substitute|earpiece|earphone|earphones|lips|lip|mouth|ghost|puppet|twin|pretend|pretends|pretending|pose|poses|posing',
    ),
  ],
  ['sits', 4, phrases(`{sitVerb} ~5 {${tests}}`, `{${tests}} ~6 {sitVerb}`)],
  [
    'sitsFor',
    3,
    phrases(
      `{${tests}} ~5 for|instead|behalf|stead`,
      `{inPlaceOf} ~4 {${tests}}`,
      `for|instead ~1 {you|me|others} ~4 {${tests}}`,
    ),
  ],
  ['yourTest', 3, phrases(`{your|my} ~2 {${tests}}`, `{i|we} ~2 {sitVerb} ~4 {${tests}}`)],
  ['test', 5, phrases(`{${tests}}`, 'camera|webcam')],
  ['post', 4, phrases('{postNoun}', 'hired|employed|employer')],
  ['onPaper', 5, onPaper],
  [
    'shutOut',
    3,
    phrases(
      '{shutOut}',
      'banned|dropped|blocked|unsupported|rejected|rejecting|rejects|sanctions|closed|suspended|refuses',
      'not ~2 supported|accepted|allowed|available|approved',
      "can't|cannot|can not ~2 open|register|sign|create|join|pass|verify|get|have",
    ),
  ],
  ['geo', 5, phrases('resident|citizen|citizenship|native|stateside|region|country|countries', 'residency')],
  ['frontThing', 3, frontThing],
  ['roles', 6, roles],
];

/** Signs of a trade in which the same words are ordinary. */
export const tradeSlots: Slot[] = [
  ['serve', -5, phrases('{serve}')],
  [
    'iMade',
    -2,
    phrases(
      '{i|we} ~2 {workVerb} ~3 {workPiece}',
      '^ ~1 {workVerb} ~4 {workPiece}',
      'how to',
      '{workPiece} ~2 about|on|for|that|where',
    ),
  ],
  [
    'craft',
    -2,
    phrases(
      'rewrite|optimise|optimize|seo|headline|banner|makeover|summary|landing|ghostwriter|copywriter|white-label|equity',
    ),
  ],
  ['piece', -2, phrases('{workPiece}')],
  ['firm', -3, phrases('company|agency|brand|firm|founder|co-founder|cofounder|subcontract|subcontractors')],
  [
    'house',
    -2,
    phrases(
      'house|houses|flat|flats|car|tool|tools|tenant|tenants|landlord|landlords|apartment|boat|property|properties|desk|domain|domains|template|templates|server|servers|plan|plans',
    ),
  ],
  ['aide', -3, phrases('assistant|payroll|bookkeeping|interpreter|translator|translate|spreadsheet|tutor|notes')],
  [
    'made',
    -4,
    phrases(
      'built|implemented|developed|designed|wrote|launched|article|articles|blog|guide|course|feature|app|apps|system|systems|prevention|portal|marketplace|software|screenplay|novel|story|research|persona|personas|flow',
    ),
  ],
];
