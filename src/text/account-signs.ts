import { phrases } from './phrases';

/** An account on a site where work is found, or one that is praised like goods. */
export const goods = phrases(
  'freelancer_account|freelance_account',
  'gig|gigs|bidding|freelancing ~1 account|accounts|profile|acc',
  '{workSite} ~3 {acctNoun}',
  '{acctNoun} ~4 {workSite}',
  '{ofWorth} ~3 {acctNoun}',
  '{acctNoun} ~1 {ofWorth}',
  '{acctNoun} ~2 with|w ~5 reviews|stars|jss|history',
  '{ofWorth} ~1 {workSite}',
  '{workSite} ~4 {ofWorth}',
);

/** Somebody else's. */
export const theirs = phrases(
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

export const mine = phrases('{my} ~4 {acct}', '{i|we} ~1 have|own ~4 {acct}');
export const account = phrases('{acct}');
export const seek = phrases('{seekVerb}');
export const me = phrases('{i|we|me}');
export const identity = phrases(
  '{your|their} ~3 {identityNoun}',
  'my ~2 identity|documents|id|passport',
  'ssn|passport|bank_account|payoneer|kyc|identity|documents|docs|papers|selfie',
);

/** What is done in an account. */
const useVerbs =
  'work|works|working|bid|bidding|use|using|uses|operate|step|log_in|login|apply|run|continue|deliver|borrow|task|take_over|lend|share';
export const usingIt = phrases(
  `${useVerbs} ~7 {acct}`,
  `{acct} ~5 used|${useVerbs}`,
  `${useVerbs} ~3 yours`,
  'run|work|operate|bid|deliver ~3 on|in|from|through|with|under|behind it',
  `${useVerbs} ~3 under|with|in|through|from ~2 {your|their} ~2 name|names|identity`,
);
export const plea = phrases(
  'take|have|get it|them|yours over',
  `{lets} ~2 ${useVerbs} ~3 {acct|your}`,
  `let|allow|permit|allows|lets|letting me|us|my ~6 ${useVerbs} ~4 {acct|your}`,
  `can|could|may|might {i|we} ~3 ${useVerbs} ~4 {acct|your|thing}`,
  `{i|we} ~3 want|like|need|wish|propose|ready|love ~3 ${useVerbs} ~4 {acct|your|thing}`,
);
export const holders = phrases('{acct} {ownerNoun}', 'owner|owners|holder|holders ~3 {acct}');
export const handing = phrases(
  '{handVerb} ~6 {acct} ~4 with|to me|us',
  '{handVerb} me|us ~4 {acct}',
  '{handVerb} it to me|us',
  'share|give ~3 {workSite} ~2 with|to',
  'make|makes|making ~2 theirs|yours|it ~1 available',
  '{handVerb} ~3 {acctNoun} ~4 with|to',
  'let_me ~1 have|take|get ~4 {acct}',
  '{handVerb} ~3 {your|my} ~4 {acct} ~3 with|to',
);
export const opening = phrases(
  '{open} ~2 as ~2 freelancer|developer|seller|designer|writer|programmer',
  '{open} ~6 {acct}',
  '{open} ~2 on|at|in ~1 {workSite}',
  '{open} ~6 {identityNoun}',
);
export const forMe = phrases(
  'for|to ~1 me|us|our',
  'hand_over|give|send|share ~3 login|password|access|credentials|it|them',
);
export const shutOut = phrases('{my} ~6 {shutOut}', '{i|we} ~4 {shutOut}', '{shutOut} ~4 {my|me}');
export const sharedOne = phrases(
  'same|single ~2 {acct}',
  'one|1 {acct}',
  'share|sharing ~2 {acct}',
  'one|1|same {workSite}',
);
export const two = phrases(
  'two|2|three|both ~1 people|persons|developers|us|brothers|of|can',
  '{i|we} ~3 night|day|mornings|evenings',
  'share|sharing ~2 one|same|single|1|our ~2 {acct}',
  'together',
);

const unused = 'idle|unused|dormant|inactive|spare|forgotten|sleeping|second|extra|abandoned|existing|neglected';
export const idle = phrases(
  `${unused} ~2 {acct}`,
  `{acct} ~2 ${unused}`,
  '{acct} ~3 not ~1 use|using|used',
  "don't|not|never|dont ~1 use|using|used ~4 {acct}",
  'got|have|own|has|having ~4 {acct|workSite} ~1 ?',
);

/** What is said of an account that has been named before. */
export const idleUse = phrases(
  `{lets} ~3 ${useVerbs}`,
  `let|allow|permit me|us|my ~4 ${useVerbs}`,
  `{i|we|my} ~3 ${useVerbs} ~2 on|in|from|through|with it|there`,
  `{i|we|my} ~3 use|run|operate|take|manage it`,
  '{i|we|my} ~6 through|in|on|from|via it',
  'give|hand|pass|send|borrow ~1 it|them|one ~2 me|us',
  'give|hand|lend|borrow me|us',
);

/** An account as goods: what it has won is named. */
export const wares = phrases(
  'account|accounts|acc|acct|accs|profile|profiles|login|seller_account|seller_profile ~4 reviews|jss|stars|jobs|badge|vetted|level',
  'seller|freelancer page ~4 reviews|jss|stars|jobs|badge',
  '{workSite} ~1 seller|sellers|page|pages|talent ~4 reviews|jss|stars|jobs|badge|level|rating',
  '{ofWorth} {acctNoun}',
);
export const handover = phrases(
  'transfer|change|changing|handover ~2 email|mail|phone',
  'email|mail ~3 included|goes|go|handed|changed|transferred',
  'original ~1 email|mail',
  'serious|real|only ~1 buyer|buyers',
  'ownership|full ~1 transfer|transferred|handover|change|access',
);
