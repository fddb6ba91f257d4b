import { deniesDeed } from './denied-deeds';
import { firstOf, type Match, phrases } from './phrases';
import { backRole, frontRole, otherFront, strongFront, workRole } from './roles';
import type { Sentence } from './sentences';
import { payment, share } from './shares';
import { either, together, unless } from './signs';
import { isQuoted, partsOf } from './stance';

/** An account on a site where work is found, or one that is praised like goods. */
const goods = phrases(
  'freelancer_account|freelance_account',
  '{workSite} ~3 {acctNoun}',
  '{acctNoun} ~4 {workSite}',
  '{ofWorth} ~3 {acctNoun}',
  '{acctNoun} ~1 {ofWorth}',
  '{acctNoun} ~2 with|w ~5 reviews|stars|jss|history',
  '{ofWorth} ~1 {workSite}',
  '{workSite} ~4 {ofWorth}',
);

/** Somebody else's. */
const theirs = phrases(
  '{your|their} ~3 {workSite}',
  '{your|their} ~3 {acctNoun}',
  '{your|their} ~1 freelancing|freelance',
  '{you} ~3 have|own|got|provide|bring|keep ~5 {acct}',
  '{acct} ~2 of|from ~2 {person}',
  '{acct} {ownerNoun}',
  'owner|owners|holder|holders ~3 {acct}',
  'whose ~2 {acct}',
  'theirs',
  'another ~1 {person} ~1 {acct}',
  'another {person}',
  '{your} ~1 {otherHand} ~4 {acct}',
  '{acct} ~4 {otherHand}',
  '{acct} ~3 registered|verified|opened|created ~2 on|to|by|in|under ~1 you|your',
  "else's ~2 {acct|identityNoun}",
  "else's details|data|info",
  'owning|owns ~2 {acct}',
  'yours|ur',
);

const mine = phrases('{my} ~4 {acct}', '{i|we} ~1 have|own ~4 {acct}');
const account = phrases('{acct}');
const seek = phrases('{seekVerb}');
const me = phrases('{i|we|me}');
const identity = phrases(
  '{your|their|my} ~3 {identityNoun}',
  'ssn|passport|bank_account|payoneer|kyc|identity|documents|docs|papers|selfie',
);

const leasing = phrases(
  '{leaseVerb} ~7 {acct}',
  'hire ~3 name|identity|documents|id',
  'offer|offering|sell|provide ~1 my ~1 identity|documents|passport|id|ssn',
  '{acct} ~6 {leaseVerb}',
  '{leaseVerb} ~3 {your|my|their} ~2 {identityNoun}',
  '{leaseVerb} ~3 ssn|passport|bank_account|payoneer|kyc|identity|documents|docs|papers|id',
);
const marked = phrases(
  '{your|my|their|ofWorth|workSite|me|seekVerb|leaseOffer}',
  '{exchangeMoney}',
  '{acct} {leaseVerb}',
);
const selling = phrases('{saleVerb} ~7 {acct}', '{acct} ~5 {saleVerb}', '{saleVerb} {acct}');
const offered = phrases('{acctNoun} ~2 {leaseOffer}', '{leaseOffer} ~2 {acctNoun}', '{acctNoun} ~6 wanted|wtb');
const trade = either(
  together(leasing, marked),
  together(
    selling,
    either(
      goods,
      phrases(
        '{saleVerb} ~3 {your|my|thing} ~2 {acctNoun}',
        '{saleVerb} ~1 this ~1 {acctNoun}', 'for_sale ~2 {workSite} !{acctNoun}',
        '{saleVerb} ~2 account|accounts|acc|accs',
      ),
    ),
  ),
  together(offered, goods),
  phrases('provide|offer|supply|selling|several|many ~2 {ofWorth} ~2 accounts|accs|profiles'),
  together(
    phrases('price|full|original_email|ping|dm|trade|exchange'),
    goods,
    phrases('{ofWorth|leaseOffer|exchangeMoney}'),
  ),
);

const useVerbs =
  'work|works|working|bid|bidding|use|using|uses|operate|log_in|login|apply|run|continue|borrow|task|take_over|lend|share';
const usingIt = phrases(
  `${useVerbs} ~7 {acct}`,
  `{acct} ~5 used|${useVerbs}`,
  `${useVerbs} ~3 yours`,
  `${useVerbs} ~3 under|with|in|through|from ~2 {your|their} ~2 name|names|identity`,
);
const plea = phrases(
  'take|have|get it|them|yours over',
  `{lets} ~2 ${useVerbs} ~3 {acct|your}`,
  `let|allow|permit|allows|lets|letting me|us|my ~6 ${useVerbs} ~4 {acct|your}`,
  `can|could|may|might {i|we} ~3 ${useVerbs} ~4 {acct|your|thing}`,
  `{i|we} ~3 want|like|need|wish|propose|ready|love ~3 ${useVerbs} ~4 {acct|your|thing}`,
);
const holders = phrases('{acct} {ownerNoun}', 'owner|owners|holder|holders ~3 {acct}');
const handing = phrases(
  '{handVerb} ~6 {acct} ~4 with|to me|us',
  '{handVerb} me|us ~4 {acct}',
  '{handVerb} it to me|us',
  'share|give ~3 {workSite} ~2 with|to',
  'make|makes|making ~2 theirs|yours|it ~1 available',
  '{handVerb} ~3 {acctNoun} ~4 with|to',
  'let_me ~1 have|take|get ~4 {acct}',
  '{handVerb} ~3 {your|my} ~4 {acct} ~3 with|to',
);
const opening = phrases('{open} ~6 {acct}', '{open} ~2 on|at|in ~1 {workSite}', '{open} ~6 {identityNoun}');
const forMe = phrases('for|to ~1 me|us|our', 'hand_over|give|send|share ~3 login|password|access|credentials|it|them');
const shutOut = phrases('{my|i|we} ~6 {shutOut}', '{shutOut} ~4 {my|me}');
const sharedOne = phrases('same|single ~2 {acct}', 'one|1 {acct}', 'share|sharing ~2 {acct}', 'one|1|same {workSite}');
const two = phrases(
  'two|2|three|both ~1 people|persons|developers|us|brothers|of|can',
  '{i|we} ~3 night|day|mornings|evenings',
  'share|sharing ~2 one|same|single|1|our ~2 {acct}',
  'together',
);

const use = either(
  together(usingIt, theirs, share),
  together(plea, theirs),
  together(handing, either(share, plea, goods)),
  together(shutOut, either(theirs, seek, phrases('who ~1 can|could|will|wants', '{handVerb} me')), account),
  together(
    usingIt,
    mine,
    phrases(
      '{you} ~3 use|work|bid|run|apply',
      '^ work|apply|bid|use',
      'by you',
      '{others|person}',
      'with ~2 developer|seller',
    ),
    either(share),
  ),
  together(seek, either(theirs, goods), share),
  together(phrases('{person} ~4 log_in|work|works|use|uses|bid|bids ~3 {my} ~3 {acct}'), account),
  together(phrases('{acct} ~2 for ~1 <number> {currency|percent}'), theirs),
  together(
    phrases('{i|we} ~2 provide|have|bring|own|give ~3 {acct}'),
    phrases('{you} ~3 work|works|do|provide|use|bid'),
    share,
  ),
  together(plea, phrases(`${useVerbs} ~3 {your} ~2 {identityNoun}`)),
  together(phrases('receive|withdraw|cash ~3 {my} ~2 {cut}'), share),
  together(payment, either(theirs, goods)),
  together(phrases('{effortless}'), theirs, account),
  together(opening, forMe, either(share, identity, workRole, phrases('{person}'))),
  phrases(
    '{open} ~8 {your} ~2 id|passport|documents|documents|docs|identity|ssn|selfie|face',
    '{open} ~4 {acct} ~5 {your} ~1 name',
  ),
  together(phrases('stay|keep|remain ~3 logged|logged_in|session|online'), theirs, me),
  phrases('two|both|three ~3 behind|in|on|under my|one|same|a ~2 {acct}'),
  together(sharedOne, two),
  together(seek, holders, either(share, workRole)),
  together(payment, plea, account),
  together(opening, workRole, share),
  together(
    phrases('{open} ~2 with|through|via|under {you|your}'),
    either(share, phrases('{can} ~1 {i}', '{i} ~1 {can}')),
  ),
  together(
    phrases('operate|operates|run|runs|use|uses|work|works ~4 {acct} ~2 of|from people|freelancers|students|owners'),
    me,
  ),
  phrases('bid|work|apply|deliver|answer as_you', 'shared ~1 {workSite} ~1 ids|accounts|profiles|account'),
  phrases(
    '{seekVerb} ~4 ssn',
    'need|wanted|seek|seeking ~3 {workSite} account|acc|accounts|accnt',
    '{acctNoun} ~3 from students|people|freelancers',
  ),
  together(
    seek,
    phrases('{ownerNoun}'),
    phrases('receive|receives|accept|collect ~2 salary|payment|payments|money|wages'),
    phrases('forward|transfer|bank|account'),
  ),
  together(phrases('access ~2 {your} ~2 {acct}'), phrases('enough|only|just|need'), share),
  together(share, phrases('{your|their} ~1 {ofWorth} ~2 {acct}', '{your} {workSite}')),
  together(goods, phrases('{you} ~2 have|take|get ~1 {my} ~2 {acct}'), phrases('for ~1 <number>', '{exchangeMoney}')),
  together(usingIt, phrases("else's ~2 {acct|identityNoun}", "else's details|data|info"), me),
  together(theirs, workRole, share),
);

const seats = '{testNoun|meetingNoun}';
const sitting = phrases(
  `{sitVerb} ~6 ${seats} ~4 {inPlaceOf}`,
  `{sitVerb} ~5 {inPlaceOf} ~4 ${seats}`,
  `{sitVerb} ~3 ${seats} ~2 for|instead|of you|me|others|my|your`,
  `for|instead of|you|me ~4 ${seats}`,
  `{sitVerb} ~2 ${seats} ~1 for|of ~1 other|candidates|people`,
  `${seats} ~3 {sitVerb} ~1 for|instead me|of`,
  `${seats} ~9 {sitVerb} ~1 {inPlaceOf}`,
  `{inPlaceOf} ~4 ${seats}`,
  `take|takes|taking ~1 {your|my} place ~4 ${seats}`,
  `in|under {your|my} name|place ~5 ${seats}`,
  `${seats} ~3 in|under|using {your|my} name|place`,
  'proxy ~1 {testNoun}',
  '{testNoun} ~1 proxy',
  '{person} ~6 {sitVerb} ~3 {testNoun} ~3 for me',
  `be|am|was|are|become ~2 you|me ~4 ${seats}`,
);
const checking = phrases('{idCheck}', 'verify|confirm|pass ~5 {acct|identityNoun}');
const checkedFor = phrases(
  'my stead',
  'for|instead me|us|you',
  '{inPlaceOf}',
  'in|with {my|your} ~2 {identityNoun}',
  '{my} ~3 {acct}',
);
const standIn = either(
  phrases('verify|confirm ~4 {acct} ~3 with {my|your} ~2 {identityNoun}'),
  sitting,
  together(
    checking,
    checkedFor,
    either(
      share,
      seek,
      phrases('{can} ~2 {person|you|i}', '{i|we} ~3 {sitVerb}', '<number> {currency}', '{currency} <number>'),
    ),
  ),
);

const division = either(
  together(either(frontRole, strongFront), backRole, share),
  together(strongFront, workRole),
  together(otherFront, either(workRole, share)),
  together(
    phrases('{you} ~2 have|provide|bring|own ~5 {identityNoun|acct}'),
    phrases('{i|we} ~2 have|bring|provide|own ~3 {backNoun}', '{i|we} have ~2 years|experience'),
  ),
  together(seek, phrases('{ownerNoun}'), strongFront, either(backRole, share, me, phrases('{my}'))),
  together(seek, identity, either(share, workRole)),
  together(otherFront, phrases('{i} ~6 use|uses|using ~3 {their|acct}')),
  together(seek, phrases('{ownerNoun} ~6 real|clean|valid|genuine ~2 {identityNoun}')),
  together(
    phrases(
      'use|using|take|lend|borrow|give|offer|share|provide|hire|allow ~3 {your|my|their} ~2 identity|identity_documents|name|documents|id|passport|ssn|face',
    ),
    either(share, workRole),
  ),
);

const excuse = phrases('{otherAccount|made|serve}', '{you} pay|pays');
const elsewhere = phrases('{otherAccount}');
const forOthers = phrases(
  'sit|sitting|pass|crack|clear|attend|take|taking ~2 {testNoun} ~1 for|instead|of ~1 other|others',
);
const ways = [
  forOthers,
  unless(phrases('{profileCraft|made}'), (sentence) => (elsewhere(sentence).length ? [] : trade(sentence))),
  unless(excuse, either(use, division)),
  unless(phrases('{interviewWork|made|aide}'), standIn),
];

/** An offer of an account, an identity or a stand-in, in either direction. */
export function accountOffer(sentence: Sentence): Match | undefined {
  if (!subjects.some((name) => sentence.classes.has(name))) return undefined;
  return firstOf(sentence, ways, isOffer);
}

const subjects = [
  'acct',
  'identityNoun',
  'testNoun',
  'idCheck',
  'frontNoun',
  'spokesman',
  'meetingNoun',
  'ownerNoun',
  'exchangeMoney',
  'often',
  'effortless',
];
const deed = { deeds: ['leaseVerb', 'saleVerb', 'handVerb', 'use', 'sitVerb'], spared: ['spared'] };

function isOffer(sentence: Sentence, match: Match): boolean {
  if (sentence.classes.has('toldOf')) return false;
  if (partsOf(sentence, match).some(({ classes }) => classes.has('detecting'))) return false;
  return !deniesDeed(sentence, match, deed) && !isQuoted(sentence, match);
}
export const parts = {
  goods,
  theirs,
  mine,
  seek,
  identity,
  leasing,
  marked,
  selling,
  offered,
  trade,
  usingIt,
  plea,
  handing,
  opening,
  forMe,
  shutOut,
  sharedOne,
  two,
  use,
  sitting,
  checking,
  checkedFor,
  standIn,
  division,
  payment,
  share,
  frontRole,
  strongFront,
  otherFront,
  workRole,
  backRole,
  excuse,
};
