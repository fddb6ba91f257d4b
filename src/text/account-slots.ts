import { phrases } from './phrases';
import type { Slot } from './weighing';

const seat = 'seatNoun|selfNoun';
const mine = 'i|we|me|my';

/** What one person has and another would work in, and how it goes from the one to the other. */
export const seatSlots: Slot[] = [
  [
    'yourSeat',
    6,
    phrases(
      `{your|their} ~3 {${seat}}`,
      `{seatNoun} ~2 of|from|by|belonging ~3 {you|ownerNoun}`,
      'theirs|yours',
      "else's|another's|somebody's|someone's",
    ),
  ],
  [
    'youHave',
    8,
    phrases(
      `{you|ownerNoun|otherHand} ~3 have|has|got|own|owns|with|hold|holds|whose ~5 {${seat}}`,
      `{seatNoun|selfNoun} holder|holders|owner|owners`,
      "you've ~5 {seatNoun|selfNoun}",
      "you've ~3 looks|accent|face|connections",
    ),
  ],
  [
    'sellerSeat',
    2,
    phrases(
      `{${seat}} ~2 of|from ~3 seller|sellers|freelancer|freelancers|talent`,
      `seller|freelancer|marketplace|freelancing|freelance|worker|contractor|talent ~1 {seatNoun}`,
      '{workSite} ~2 {acctNoun|selfNoun} !link|url',
      '{acctNoun} ~2 on|at|of|for ~1 {workSite}',
    ),
  ],
  ['iUse', 2, phrases(`{${mine}} ~5 {seatVerb}`)],
  [
    'iUseYours',
    3,
    phrases(
      `{i|we|my} ~5 {seatVerb} ~5 {your|their} ~3 {${seat}}`,
      `{i|we|my} ~4 {seatVerb} ~2 yours|theirs`,
      `me|us ~2 {seatVerb} ~4 {your|their} ~3 {${seat}}`,
      '{i|we} ~6 on|from|in|under|through|with|inside ~1 {your|their} ~2 {acctNoun|workSite}',
    ),
  ],
  ['youUse', 2, phrases(`{you|ownerNoun|person|otherHand|tradesman} ~4 {seatVerb} ~4 {my} ~2 {${seat}}`)],
  [
    'otherUses',
    4,
    phrases(`{ownerNoun|person|otherHand|tradesman} ~4 {seatVerb} ~4 {${seat}}`, 'someone|somebody|anyone else'),
  ],
  ['lends', 5, phrases(`{lendVerb} ~6 {${seat}}`, `{seatNoun} ~5 {lendVerb}`)],
  [
    'leases',
    8,
    phrases(
      `{leaseVerb} ~6 {${seat}}`,
      `{seatNoun} ~5 {leaseVerb|leaseOffer}`,
      'rented|leased|borrowed|lent ~2 {acctNoun|workSite}',
    ),
  ],
  [
    'sells',
    8,
    phrases(
      `{saleVerb} ~6 {seatNoun|selfNoun}`,
      `{seatNoun} ~5 {saleVerb}`,
      '{seatNoun} ~2 4 sale',
      'handover|ownership',
      'asking <number>',
      'email|mail ~1 transfer|included|changed',
      '<number> ~4 for ~2 a|an|any|your ~3 {acctNoun|workSite}',
      'pay|pays|paying ~4 for ~2 a|an|any|your|old|aged ~3 {acctNoun|workSite}',
      'pay|pays|paying ~3 for ~3 {acctNoun|workSite}',
      'full control|access of|to ~3 {acctNoun|workSite}',
    ),
  ],
  [
    'toMe',
    2,
    phrases(
      `{lendVerb|leave} ~5 me|us`,
      `{lendVerb|leave} ~7 to|with|for|in me|us|my|our`,
      'let_me',
      'let me|us|my',
      'lets|let|allow|allows|permit me|us',
      'lend_me',
    ),
  ],
  ['forMe', 3, phrases('for|to me|us', 'in my name|place|stead')],
  [
    'opens',
    3,
    phrases(
      `{open} ~5 {acctNoun|workSite|selfNoun}`,
      '{open} ~2 on|at ~1 {workSite}',
      'pass ~2 {idCheck|selfNoun}',
      '{ownerNoun|you|otherHand} ~4 signs_up|sign_up|register|registers|enroll|enrolls|joined',
    ),
  ],
  ['hasAcct', 4, phrases('{acctNoun}')],
  ['hasSeat', 3, phrases('{seatNoun}')],
  ['hasSelf', 3, phrases('{selfNoun}')],
  ['site', 4, phrases('{workSite}')],
  [
    'idle',
    2,
    phrases(
      'idle|unused|dormant|dust|sleeping|asleep|sleep|retired|spare|second|tired|forgotten|waste|abandoned|inactive|anymore',
      "not|never|don't|dont|stopped|without ~1 use|using|used|need|time|working",
      'no time|longer',
    ),
  ],
  [
    'ware',
    4,
    phrases(
      '{acctNoun|workSite|seatNoun} ~6 reviews|stars|jss|history|badge|level|orders|connections|included|rating',
      'aged|old|verified|warmed|established|ready|ready-to-use|top_rated ~2 {acctNoun|workSite}',
      '{seatNoun} ~6 ratings|five-star|stars|rated',
    ),
  ],
  [
    'aSite',
    1,
    phrases(
      'a|an|one|another|spare|old|existing|some|any|several|aged|two ~2 {workSite} !api|clone|expert|developer|gig|job|client|clients|project|profile|account|writer|agency|freelancer|seller|contract|review|page',
    ),
  ],
  [
    'bank',
    3,
    phrases(
      'receive|receives|accept|get|send|collect|forward|pass ~5 on|to|into|in|through|via ~2 {your|their} ~2 {selfNoun}',
      '{your|their} ~2 bank_account|payoneer|bank',
      'bank_account ~6 receive|withdraw|salary|money|payments',
    ),
  ],
  ['identity', 3, phrases('identity|identities|passport|passports|ssn|kyc|id_card|selfie|green_card|social_security')],
  [
    'partner',
    4,
    phrases(
      '{seatNoun|selfNoun} partner|partners|donor|donors|provider|providers|holder|holders|owner|owners|sharing|rental|lease|loan',
      '{their} ~1 details|data|info',
    ),
  ],
  [
    'lendMe',
    3,
    phrases(
      'lend|rent|give|borrow|hand|sell|let|leave|loan ~1 me|us ~1 {your|their|seatNoun}',
      'lend|rent|give|hand|sell|let|leave|borrow me|us ~1 yours|one|it',
      'borrow|rent|use|take|have ~1 yours|theirs',
      'lend_me ~2 {your|their|seatNoun}',
      'lend_me|let_me ~1 yours|use|have|take|borrow|rent',
    ),
  ],
  [
    'shared',
    4,
    phrases(
      'same|one|single ~1 {acctNoun|workSite|selfNoun}',
      'two|both|three of us',
      '{acctNoun|workSite} ~3 together',
      'both|together ~4 {acctNoun|workSite}',
      'day|daytime|morning ~8 night|nights',
      'night shift',
    ),
  ],
];
