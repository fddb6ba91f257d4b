import { phrases } from './phrases';
import type { Kind } from './weighing';

/** What is to be used by another: an account, what proves a person, a place in a test, a job. */
export const object: Kind = {
  name: 'object',
  signs: [
    [
      2,
      phrases(
        '{workSite} ~2 {acctNoun}',
        '{ofWorth} ~3 {acctNoun}',
        'seller|freelancer|top_rated|verified|vetted|rated|established page|pages|badge|seat|seats',
        "else's ~2 {acctNoun|identityNoun}",
        "else's registration|page|badge|rating",
        'verified ~1 identity|person|human',
        'contractor|employee|developer of|on record',
        'stand-in|standin|earpiece|proctor',
        '{workSite} !api|clone|seo|agency|team|work|projects|client|jobs',
      ),
    ],
    [
      1,
      phrases(
        '{acct}',
        'page|pages|registration|rating|verified|candidate|green_card',
        '{paper}',
        '{testNoun}',
        'recruiter|recruiters|webcam|screenings|rounds',
        'hired|employer ~3 believes|believe|thinks|hired|get|got',
        'under {your|my|their} name',
        'hired',
      ),
    ],
  ],
};
/** Someone else bids, works or is tested in it. */
export const usedByAnother: Kind = {
  name: 'used by another',
  signs: [
    [
      2,
      phrases(
        'bid|work|apply|sell|deliver|earn|operate|continue|carry|go ~2 from|behind|under|through|with|inside|via|on it|them',
        'work|bid|apply|deliver|carry|sell|operate ~3 behind|under|through|inside|via ~2 {your|their|my} ~2 page|registration|badge|rating|name|profile|account|papers',
        "work|bid|apply|deliver|carry|carry_on|sell|operate ~3 behind|under|through|inside|via|with ~1 somebody|someone|somebody's|someone's|another",
        "on under somebody|someone|somebody's|someone's|another",
        '{leaseVerb} ~7 {acct}',
        '{leaseVerb} ~3 {you|your} ~5 page|rating|badge|seat|registration',
        'lend|borrow|rent|lease|let ~3 page|rating|badge|name|face|registration|verified',
        '{handVerb} ~3 login|logins|password|codes|access|keys ~3 over|me|us',
        'hand|pass|forward|give ~1 the ~1 login|logins|offer|tickets|tasks|job|letter ~3 over|on|me|us',
        'take|takes|taking ~1 over ~4 account|profile|page|seat',
        'part|parting ~1 with',
        'sit|pass|take|do|go ~4 as you|candidate|him|her',
        '{i|we} ~1 take|pass|sit|clear|do ~3 {testNoun|meetingNoun} ~2 for|of|behalf',
        'under {your} ~1 name ~1 only|just|formally|officially',
        'register|registers|open|create ~5 sites|platforms|marketplaces',
        'take_over ~4 {acct}',
        'page|profile|account|seat ~2 is|becomes|be ~1 ours|mine|yours',
        'buy|sell|selling|paying|pay ~2 for ~2 seats|seat|profiles|accounts|logins|badge',
        'as you|yourself !know|see|can|like|wish|want|need|prefer',
        'as_you !know|see|can|like|wish|want|need|prefer',
        'on behalf ~1 of ~1 candidates|others|you|applicants',
        '{my} ~1 {otherHand} ~3 profile|account|linkedin',
        "uncle's|aunt's|cousin's|friend's|brother's|sister's|sister-in-law's|wife's|roommate's ~2 linkedin|profile|account|upwork|page",
        'account|profile|contract ~2 carries|bears|has|holds|in|on ~1 his|her ~1 name',
      ),
    ],
  ],
};
