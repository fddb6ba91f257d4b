import { account, goods } from './account-signs';
import { phrases } from './phrases';
import { either, together } from './signs';

const leasing = phrases(
  '{leaseVerb} ~7 {acct}',
  'hire ~3 name|identity|documents|id',
  'offer|offering|sell|provide ~1 my ~1 identity|documents|passport|id|ssn',
  '{acct} ~6 {leaseVerb}',
  '{acct} ~6 to let $',
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
/** To rent, lend, buy or sell an account or an identity. */
export const trade = either(
  together(leasing, marked),
  together(
    selling,
    either(
      goods,
      phrases(
        '{saleVerb} ~3 {your|my|thing} ~2 {acctNoun}',
        '{saleVerb} ~1 this ~1 {acctNoun}',
        'for_sale ~2 {workSite} !{acctNoun}',
        '{saleVerb} ~2 account|accounts|acc|accs',
      ),
    ),
  ),
  together(offered, goods),
  together(phrases('{acctNoun} ~2 sale', 'take_over ~1 mine'), account),
  together(phrases("person's|people's|else's|stranger's ~1 documents|id|identity|passport|papers"), account),
  phrases('provide|offer|supply|selling|several|many ~2 {ofWorth} ~2 accounts|accs|profiles'),
  together(
    phrases('price|full|original_email|ping|dm|trade|exchange'),
    account,
    goods,
    phrases('{ofWorth|leaseOffer|exchangeMoney}'),
  ),
);
