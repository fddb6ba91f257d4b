import { phrases, type Way } from './phrases';
import { either, together, unless } from './signs';

/** An account where work is found, or the papers of a person: what the one has and the other would use. */
const crossed = 'acctNoun|workSite|paper';
const us = 'me|us|we|i|our|my';
const operate =
  'use|uses|using|operate|operates|operating|run|runs|running|work|works|working|bid|bids|bidding|apply|applies|applying|deliver|delivers|log|log_in|login|handle|manage|continue|hide|earn|sell';

const ofOther = phrases(
  'another|other {person}',
  `{your|their} ~4 {${crossed}}`,
  `{${crossed}} ~2 of|from|belonging ~3 {you|ownerNoun|otherHand}`,
  `{you|ownerNoun|otherHand} ~4 have|has|own|owns|got|provide|bring|open|create|register|keep|keeps|make|with ~5 {${crossed}}`,
  `{ownerNoun|otherHand} with|whose ~4 {${crossed}}`,
  'theirs|yours',
);

/** I work with what is yours. */
const useOfOther = either(
  together(
    phrases(
      `{i|we|me|my} ~5 ${operate} ~7 {${crossed}}`,
      `{i|we|me|my} ~5 ${operate} ~3 yours|there|theirs|it|behind`,
      `{${crossed}} ~6 ${us} ~4 ${operate}`,
    ),
    ofOther,
  ),
  phrases(
    `${operate} ~4 as_you`,
    `${operate} ~4 in|under|with|using|through|via|from|behind ~1 {your|their} ~3 {paper|acctNoun|workSite}`,
    `${operate} ~4 in|under|with|using|through|via|from|behind yours|theirs`,
  ),
);

/** Its keys go to me. */
const keysToMe = phrases(
  `{handVerb|leave} ~2 ${us} ~6 {${crossed}|key}`,
  `{handVerb|leave} ~6 {${crossed}|key} ~4 with|to|for|in ~1 me|us|our|my`,
  `let_me|us|my ~3 write|bid|apply|work|use|run|sell|post ~3 it|there|from|through`,
  `{handVerb|leave} it ~3 with|to|for|in ~1 me|us|our|my`,
  'leave|leaves|give|gives|hand|hands ~1 rest to|with me|us',
);
const opened = phrases(`{open} ~6 {${crossed}}`);
const wanted = phrases(`{seekVerb} ~8 {${crossed}}`, `{${crossed}} ~5 wanted|needed|required`);

/** Money goes to the one who lends it. */
const paidTo = phrases(
  '{i|we} ~3 pay|pays|give|offer|guarantee|send|wire|compensate|reward|transfer|return ~3 <number>',
  '{i|we} ~3 pay|pays|give|offer|guarantee|send|wire|compensate|reward|transfer ~4 {cut|often}',
  '{i|we} ~3 pay|pays|compensate|reward ~2 {you}',
  '{you} ~4 {gain} ~5 {cut|often}',
  '{you} ~4 {gain} ~3 <number>',
  '{you|your} ~4 <number> ~1 {percent}',
  '<number> ~1 {percent} ~4 {you|your|ownerNoun}',
  'paid|rewarded|compensated|paying|pays ~4 {often|you}',
  '{mutualShare}',
  '{effortless}',
  'will|ready|can|happy|gladly ~1 compensate|reward|pay',
  '{cut} ~4 {you|your}',
  '{cut} ~4 both',
  '{your} ~2 {cut}',
  'we|both ~3 split|divide|share|halve ~3 {cut}',
  'for ~2 <number> ~1 {currency|percent}',
  '<number> ~1 {currency} ~3 {often}',
  '{i|we} ~1 split|share|divide|halve ~2 {cut|payNoun}',
  'and|i|we give|pay|leave ~1 {cut}',
  '<number> ~1 for|to {you} $',
  'money ~2 grow|grows|rolls|flows|comes',
);

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

/** Any sum or share, whoever pays it. */
const anyMoney = phrases('<number> {currency}', '{currency} <number>', '{percent}', '{cut}', '{often}', 'bonus|reward');

const anySum = phrases('for ~1 <number>', '<number> {currency}', '{currency} <number>', '<number> {percent}', '{cut}');

const operated = `{i|we|me} ~3 ${operate}`;
const givenBy = phrases(
  `{acct} ~4 belongs|belong|owned|registered|opened|created|made ~2 to|by|on|for ~1 {my} ~2 {otherHand|person}`,
  `{otherHand|person} ~5 {open} ~3 {acct|workSite} ~2 for me|us`,
  `{acct|workSite} ~3 of|from ~1 {my} ~2 {otherHand}`,
  '{otherHand|person} ~3 would|will|can|could|may ~1 register|verify|open|sign_up',
);

/** "Your passport, my skills": two halves of one worker. */
const halves = phrases(
  '{your} ~3 {acctNoun|workSite|paper|frontNoun} ~2 {my} ~2 {backNoun|labourNoun}',
  '{my} ~2 {backNoun|labourNoun} ~2 {your} ~3 {acctNoun|workSite|paper|frontNoun}',
  '{you} ~3 face|voice|the_face|the_voice|mouth|name|front ~3 {i|we} ~3 {labourNoun|backNoun}',
  '{frontNoun|acctNoun} ~3 for {you} ~3 {backNoun|labourNoun} ~1 for me',
  'yours ~6 {labourNoun|backNoun} ~2 mine',
  '{labourNoun|backNoun} ~2 mine ~6 yours',
  '{i|we} ~3 hands|fingers|brain|keyboard ~3 {you} ~3 face|voice|the_face|the_voice|mouth|name|front',
);
const halfOf = either(paidTo, phrases('we|our|us|together|partner|partners|money|earn', 'as one'));

/** Somebody is sought, offered or asked to stand with the own papers for another. */
const verifier = phrases(
  'verify|verifies|pass|passes|confirm|register|registers|open|opens ~5 their|his|her|own ~2 {paper}',
  '{open} ~4 {your} ~1 {paper|acctNoun|workSite} ~4 for me|us',
);
const faceSought = phrases('{seekVerb} ~5 face|front|frontman|identity|nationality|double|representative');
const nameLent = phrases('in|under|with {my} name|place|identity');

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
/** "Register at … for me", "create me an account there". */
const yourSide = phrases(
  '{you} ~2 hold|keep|provide|answer|face|meet|attend|handle|take|do ~3 account|profile|recruiter|recruiters|interview|interviews|camera|hr',
  '{you} ~2 own|get|hold|have ~2 job|position',
);
const mySide = phrases(
  '{i|we} ~2 do|write|code|deliver|make|handle|finish ~3 work|code|coding|it|job|rest|tasks|tickets|development',
);
const takesIt = phrases(
  '{my} ~3 {acctNoun|workSite} ~12 whoever|anyone|someone|somebody|who ~4 use|take|operate|run|rent ~1 it',
);
const sellsIt = phrases('{i|we} ~10 sell|rent|lease|resell ~1 it|them');

const madeForMe = unless(
  phrases(deals),
  phrases(
    'register|registers|create|creates|make|makes|sign_up|verify ~4 {workSite} ~5 for me|us',
    'create|make|open|register me|us ~1 a|an ~2 {workSite}',
  ),
);
const asAnother = phrases(
  'hired|employed|apply|interview|sign ~1 as_you',
  'apply|applying|bid|bidding|hired|employed ~5 in|under|with|using your ~1 name|identity|persona',
);
const jobs = phrases('job|jobs|contracts|positions|roles|salary|money|income|remote|gigs|projects');
const expertOnYours = phrases(
  `{person|otherHand|tradesman} ~3 ${operate} ~3 {your} ~2 {acctNoun|workSite}`,
  'take|takes|taking ~1 over ~3 {acctNoun|workSite}',
  'take_over|takes_over|taking_over ~3 {acctNoun|workSite}'.replace('takes_over|taking_over', 'taking_over'),
);

const crossing = either(
  together(yourSide, mySide),
  together(takesIt, anyMoney),
  together(phrases('{workSite}'), phrases('this|my ~2 {workSite}'), sellsIt),
  madeForMe,
  together(asAnother, jobs),
  together(expertOnYours, either(anyMoney, phrases('rent')), phrases('{you|your|ownerNoun}')),
  together(phrases('{otherHand|person} ~6 {open} ~3 {acct|workSite} ~6 for me|us'), phrases('{seekVerb}')),
  together(halves, halfOf),
  together(
    givenBy,
    phrases(operated, '{otherHand|person} ~3 {gain}', 'he|she ~3 {gain}', 'same ~2 {you}', '{i|we} ~2 use|work ~4'),
    either(anyMoney, phrases('{gain} ~2 <number>', 'he|she|they ~2 {gain}')),
  ),
  together(ofOther, phrases('{i|we} ~3 take|buy|use|rent|run it|them|over'), anySum),
  together(
    phrases('{seekVerb} ~3 {ownerNoun}', 'searches|seeks ~3 {ownerNoun}'),
    phrases(
      'stand|act|serve|appear|sign|register|pose ~2 as ~2 employee|developer|contractor|worker|candidate|engineer|freelancer',
    ),
  ),
  together(verifier, wanted),
  together(
    phrases('{ownerNoun|seekVerb} ~1 who|with|having|has ~5 {workSite} !experience|skills|api|integration|reviews'),
    phrases('business|deal|earn|partner|cooperate|cooperation|collaboration|money', '{mutualShare}', '{cut} ~3 {you}'),
  ),
  together(verifier, phrases('{seekVerb} ~3 {ownerNoun}'), phrases('{i|we|me|my}')),
  together(faceSought, paidTo),
  together(nameLent, phrases('{seekVerb} ~4 {ownerNoun}'), phrases('{testNoun|meetingNoun|acct|idCheck}')),
  together(wares, priced),
  together(lent, paidToMe),
  together(opened, keysToMe, phrases('to|with|for|in ~1 us|me|our'), anyMoney),
  together(
    phrases(`let_me|me|us ~2 ${operate} ~3 {your} ~2 session|browser|window|place|seat|desk`),
    either(anyMoney, paidTo),
  ),
  together(useOfOther, paidTo),
  together(keysToMe, either(ofOther, opened), paidTo),
  together(opened, keysToMe, phrases('{you}', '{seekVerb}'), paidTo),
  together(wanted, phrases('{paper}'), paidTo),
  together(wanted, phrases('{workSite|ofWorth|freelanceAccount}'), paidTo),
);

/** One person's account or papers in another's hands, for money. */
export const crossedOver: Way = unless(phrases(...told, ...service), crossing);
