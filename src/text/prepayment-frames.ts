import { isDeniedWithin } from './denial';
import { type Frame, isHypothetical, isLongAgo, isQuotation, isToldOfOthers, isWarning } from './frames';
import { isMoneyLater } from './money-later';
import { phrases } from './phrases';
import { held } from './prepayment-signs';
import type { Sentence } from './sentences';
import { isToldAsWork } from './told-as-work';

const takenBack = phrases(
  'bonus :|-',
  'you ~1 pay|prepay ~2 to ~1 them|him|her|it ~1 directly',
  'company|provider|host|registrar|venue|printer|landlord ~2 wants|asks|requires|charges|takes ~2 its|their|his|the',
  'company|provider|host|registrar|venue|printer|landlord|supplier|hotel|airline|store|vendor ~2 wants|asks|requires|charges|takes|needs ~4 from you',
  'between you and them|him|her|it',
  "don't|never|not|dont ~1 send|pay|transfer|give|wire ~1 me|us|anyone|anybody ~1 money|anything|payment|advance|deposit|in_advance|before",
  'on ~1 delivery|completion|approval , always|only',
  'half|part|rest|third of ~1 articles|pages|texts|files|chapters|screens|images',
  'then ~1 i ~1 bill|invoice|charge',
  'from ~1 guests|tenants|customers|users|visitors|buyers|renters|students|members|shoppers',
  'advance care|reader|readers|copies|planning|directive|directives|purchase|ticket|tickets',
  'lend|borrow|lend_me ~1 your|yours|their',
  'i|we pay for',
  '{i|we} ~5 and pay for',
  '{moneyWord|prepay} discount|discounts|reminder|reminders|logic|management|integration|integrations',
  'pay|pays ~1 platform|the_platform|the_site|site|company|hosting',
  'prepay or',
  '{not} ~1 pay|send|transfer|release|prepay ~6 before|until|unless|till|if !{i|we|my}',
  'then|finally|last ~1 {you} ~1 pay $',
  '{you} ~1 pay ~1 it ~1 when|once|after',
  'saving|saved|save ~6 {prepay}',
  '{prepay} on|for ~1 flat|house|apartment|car|room',
  'transfer ~2 knowledge|skills|files|domain|ownership|data',
  'send|give ~2 knowledge|skills|password',
  'turned|turn ~5 down',
  'declined|refused ~3 {prepay|moneyWord}',
  'money|payment ~1 can|may ~1 wait',
  'close|mark|approve|release|end ~4 when|once|after ~2 work|everything|all|it|job|task ~1 is complete|completed|done|finished|ready',
  '{i|we} ~8 and pay|paid the|our|my',
  '{percent} ~1 discount on|for',
  'get|gets ~3 discount',
  'collection|collections|management',
  '{not} ~1 need|have ~1 to ~1 pay',
  '{once} ~5 {afterWork}',
  '{cash} ~3 last $',
  'never ~4 {i|we} ~3 ask|request|want|take',
  'then ~1 comes|send ~3 {cash}',
  'i|we ~1 paid ~4 vendor|supplier|suppliers|vendors|staff',
  'i|we pay|paid !me|for',
  'i|we|and pay|paid ~1 my|our',
  'i|we pay|paid for ~1 my|our|the|all|stock',
  'i|we ~2 release|deliver|send|show|hand|give ~5 before ~3 {cash}',
  'once paid ~1 deposit',
  'after|once|when ~3 {labourStart} ~3 {you} ~1 pay|release',
  'do|does|should {i|we} need|want|ask',
  'work first',
  'money|cash|it|all back',
  'cancel',
  'like|want|need|love ~2 know|hear|understand|learn',
  'whether',
  'i|we ~1 programmed|built|wrote|designed|created|developed|implemented|launched|coded|shipped',
  'i|we set_up',
  'pay|pays ~1 after ~1 {i|we|you}',
  '^ need|want|looking|tired|curious ~9 ?',
  'before ~1 you ~1 pay',
  'gateway|gateways',
  'budget ~1 first',
  'without ~1 clear',
  'tell|name|say|know|state ~4 budget|price|amount',
  '{i|we} ~1 send|show|deliver|make|give|do ~4 {you} ~1 pay ~2 only|when|after|if|once',
  'platform|site|the_platform|the_site|this_site|this_platform|upwork|fiverr|marketplace|website ~2 charges|holds|bills|takes|releases|verifies|pays|keeps|asks|handles|collects|secures|protects|locks|stores|guarantees|reserves|processes|blocks',
  'before ~2 {you} ~2 release|pay|approve',
  'let|lets|allow|allows|which|where|how ~3 {thirdParty} ~3 {payVerb}',
  'like what you see',
  'pay|paid|bill|billed|invoice|invoices|charge|charged ~4 on|after|upon acceptance|completion|delivery|approval',
  'guest|guests|tenant|tenants|donors|backers|bookers|renters ~3 {payVerb|payDo}',
  'some|many|most|other|certain|those|all freelancers|agencies|contractors|designers|sellers|people|companies|studios',
  'agencies|freelancers|contractors|designers|studios|sellers ~1 that|who|demanding|asking|want|ask|demand',
);
const makes = phrases(
  'writing|drafting|reviewing|translating|comparing ~6 {prepay|cash|payNoun}',
  'coach|coaching|trainer|lecturer|teacher|specialist|lawyer|assistant|officer|paralegal|notary|planner|nutritionist|diet',
  'pricing ~1 survey|page|table|strategy',
  'payroll ~1 specialist|clerk|manager|software|expert|officer',
  'assistance|programs|garnishments|mortgage|mortgages|tax|vat|clauses|wordings|bookkeeper|ledgers|accruals|suppliers|reconcile',
  'terms and conditions',
  'verifies|verified|verification|verify ~3 card|account|identity',
);

const stillSo = phrases(
  'request ~2 {prepay}',
  'start|begin|work|commence|continue ~1 once',
  'once the|your|my|all|full|that ~2 {moneyWord|unit|prepay}',
  'you ~1 promised',
  'still ~2 not|waiting|missing',
  'without ~1 it|this|that',
  'not ~2 come|here|yet|arrived',
  'since|now|today|therefore|everybody|everyone|always|hence',
);

/** Others ask it of others, it is warned of, or it is the subject of work. */
const isFramed: Frame = (sentence, match) =>
  takenBack(sentence).length > 0 ||
  makes(sentence).length > 0 ||
  [isMoneyLater, isToldAsWork, isToldOfOthers, isWarning, isHypothetical, isQuotation].some((frame) =>
    frame(sentence, match),
  ) ||
  (isLongAgo(sentence, match) && !stillSo(sentence).length);

/** The site holds the money: the ordinary way. "Not through the site" is the opposite. */
const heldBySite = phrases(...held);
const outside = phrases(
  "don't|dont|not|no|never ~1 fund anything|it|that|this",
  "don't|dont|not|no|never|without ~1 fund|need|use|set|create|make ~3 milestone|milestones",
  'no|not|never|outside|without|skip|beside|besides|forget|avoid|except|instead_of|rely|trust ~3 {escrow}',
  'unlock|unfreeze|free|release|open|empty|clear ~4 {escrow} ~3 today|now|tonight|already|early|immediately|this|first|before',
  'ok|okay|fine with ~1 {escrow}',
  '{escrow} is|its okay|ok|fine',
  '{escrow} ~1 takes|take|is|feels|blocks|holds ~3 long|slow|ages|forever|days|weeks',
  'not|outside|without|instead_of|off|around|beyond ~4 platform|site|the_platform|the_site|this_site|this_platform|website|upwork|fiverr|freelancer|marketplace',
);
const isHeld = (sentence: Sentence) => heldBySite(sentence).length > 0 && !outside(sentence).length;

/** "No advance" is no wish; "no exceptions" leaves it one. */
const harmless = new Set(
  'start escrow exceptions exception milestones milestone refund refunds refundable bother later work begin platform site website at through before until unless without till scammer scammers scams fraud trouble troubles risk risks problems misunderstandings disappointment disappointments surprises losses cheaters'.split(
    ' ',
  ),
);

const isDenied: Frame = (sentence, match) =>
  isDeniedWithin(
    sentence,
    match,
    match.to,
    (next) => next[0]?.text === 'you' || next.slice(0, 2).some(({ text }) => harmless.has(text)),
  );

/** Asked by the speaker, for the speaker, and not of the site. A "no" may belong to it: "no advance, no work". */
export const isAsked: Frame = (sentence, match) => !isHeld(sentence) && !isFramed(sentence, match);

export const isAskedAndMeant: Frame = (sentence, match) => isAsked(sentence, match) && !isDenied(sentence, match);
