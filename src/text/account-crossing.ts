import { anyMoney, givenBy, ofOther, operate, operated, paidTo, useOfOther, wanted } from './account-crossing-signs';
import { phrases, type Way } from './phrases';
import { either, together, unless } from './signs';

const makes =
  'build|built|building|implemented|wrote|created|designed|launched|developed|investigate|investigated|helped|reviewed';

/** What the speaker has made or looked into. */
const told = [
  '^ need|want|looking|tired|struggling|ready ~14 ?',
  `{i|we} ~2 ${makes}`,
  `^ ${makes}`,
  'article|blog|guide|course|feature|app|apps|system|systems|detection|prevention|fraud|analyst|specialist|portal|fintech|bookkeeping|personas|lawyer|flow|flows|software|platform',
];

/** What is done in the accounts of clients as a service, and what they own. */
const service = [
  'specialize|specialise|career|careers|dream|lead|leads|outreach|posts|content|campaign|campaigns|growth|engagement|followers|navigator|ghostwriter|headline|summary|translation|translations',
  '{otherAccount}',
  'how to',
  'screen|watch|grant|grants|visa|scholarship|payroll|referral',
  'taught|teach|teaching|train|trained|coach|coaching|students',
  'write ~3 headline|bio|profile|resume|cv|summary|proposals|letters',
  'writes|rewrite|optimise|optimize|seo|makeover|tips|review|lawyer',
  'billed|invoice|invoiced',
];

/** Somebody is sought, offered or asked to stand with the own papers for another. */
const verifier = phrases(
  'verify|verifies|pass|passes|confirm|register|registers|open|opens ~5 their|his|her|own ~2 {paper}',
  '{open} ~4 {your} ~1 {paper|acctNoun|workSite} ~4 for me|us',
);

/** The account as goods, or on loan. */
const wares = phrases(
  '{seekVerb} ~1 wants|want|needs|need|likes|interested ~2 {my} ~3 {acctNoun|workSite}',
  'offer|offers|offering|sell|selling|have|got|available ~4 {workSite} ~1 identity|identities|persona|account|accounts|profile|profiles|login|acc !{profileCraft}',
);
const priced = phrases(
  'price|cheap|negotiable|dm|escrow|reviews|stars|jss|earned|buyer|sale',
  '<number> {currency}',
  '{currency} <number>',
);
const lent = phrases(
  '^ take|use|borrow|keep|operate|have ~1 {my} ~2 {acctNoun|workSite}',
  '{you} ~3 use|borrow|take|have|operate|rent|bid|work ~5 {my} ~4 {acctNoun|workSite}',
  'let|hand|give|lend|leave|offer ~2 {my} ~3 {acctNoun|workSite} ~3 {you|person|otherHand}',
);
const paidToMe = phrases(
  'pay|pays|give|gives|send|sends|leave|leaves ~1 me|us ~3 {cut|percent|often}',
  'pay|pays|give|gives|send|sends|leave|leaves ~1 me|us ~2 <number>',
  '{i|we} ~3 {gain} ~4 {cut|percent}',
  '{percent|cut} ~3 {me|my}',
  'for ~3 {cut|percent|often}',
);

const deals = 'offer|contract|job|milestone|invoice|order|logo|banner|page|website|project|shop|store';
/** "You answer the recruiter, I write the code." */
const yourSide = phrases(
  '{you} ~4 hold ~2 account|profile',
  '{you} ~2 hold|keep|provide|answer|face|meet|attend|handle|take|do ~3 account|profile|recruiter|recruiters|interview|interviews|camera|hr',
  '{you} ~2 own|get|hold|have ~2 job|position',
);
const mySide = phrases(
  '{i|we} ~2 do|write|code|deliver|make|handle|finish|bring ~3 work|code|coding|it|job|rest|tasks|tickets|development|projects',
);
const sellsIt = phrases('{i|we} ~10 sell|rent|lease|resell ~1 it|them');

/** "Register at … for me", "create me an account there". */
const madeForMe = unless(
  phrases(deals),
  phrases(
    'register|registers|create|creates|make|makes|sign_up|verify ~4 {workSite} ~5 for me|us',
    'create|make|open|register me|us ~1 a|an ~2 {workSite}',
  ),
);
/** Who does with the own account or face what I cannot. */
const standingIn = phrases(
  '{seekVerb} ~5 {ownerNoun} ~3 {open} ~4 {acctNoun|workSite}',
  '{seekVerb} ~9 as_me',
  '{seekVerb} ~3 stand-in|stand-ins|standin|standins|proxies|proxy ~3 {meetingNoun|testNoun}',
  'selfie|passport|id|kyc|document|documents ~6 for my ~2 {acctNoun|workSite}',
);
const buysIt = phrases('{i|we} ~3 buy|purchase|acquire|rent ~1 it|them|yours');

const asAnother = phrases(
  'hired|employed|apply|interview|sign ~1 as_you',
  'apply|applying|bid|bidding|hired|employed ~5 in|under|with|using your ~1 name|identity|persona',
);
const jobs = phrases('job|jobs|contracts|positions|roles|salary|money|income|remote|gigs|projects');
const expertOnYours = phrases(
  `{person|otherHand|tradesman} ~3 ${operate} ~3 {your} ~2 {acctNoun|workSite}`,
  'take|takes|taking ~1 over ~3 {acctNoun|workSite}',
  'take_over|taking_over ~3 {acctNoun|workSite}',
);

const crossing = either(
  standingIn,
  together(ofOther, buysIt, phrases('{workSite|ofWorth}')),
  together(yourSide, mySide),
  together(phrases('{workSite}'), phrases('this|my ~2 {workSite}'), sellsIt),
  madeForMe,
  together(asAnother, jobs),
  together(expertOnYours, either(anyMoney, phrases('rent')), phrases('{you|your|ownerNoun}')),
  together(
    givenBy,
    phrases(operated, '{otherHand|person} ~3 {gain}', 'he|she ~3 {gain}', 'same ~2 {you}', '{i|we} ~2 use|work ~4'),
    either(anyMoney, phrases('{gain} ~2 <number>', 'he|she|they ~2 {gain}')),
  ),
  together(verifier, wanted),
  together(wares, priced),
  together(lent, paidToMe),
  together(
    phrases(`let_me|me|us ~2 ${operate} ~3 {your} ~2 session|browser|window|place|seat|desk`),
    either(anyMoney, paidTo),
  ),
  together(useOfOther, paidTo),
  together(wanted, phrases('{paper}'), paidTo),
);

/** One person's account or papers in another's hands, for money. */
export const crossedOver: Way = unless(phrases(...told, ...service), crossing);
