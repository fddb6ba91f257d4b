import { phrases } from './phrases';
import { either, together } from './signs';

/** An account where work is found, or the papers of a person: what the one has and the other would use. */
const crossed = 'acctNoun|workSite|paper';
const us = 'me|us|we|i|our|my';
export const operate =
  'use|uses|using|operate|operates|operating|run|runs|running|work|works|working|bid|bids|bidding|apply|applies|applying|deliver|delivers|log|log_in|login|handle|manage|continue|hide|earn|sell';

export const ofOther = phrases(
  'another|other {person}',
  `{your|their} ~4 {${crossed}}`,
  `{${crossed}} ~2 of|from|belonging ~3 {you|ownerNoun|otherHand}`,
  `{you|ownerNoun|otherHand} ~4 have|has|own|owns|got|provide|bring|open|create|register|keep|keeps|make|with ~5 {${crossed}}`,
  `{ownerNoun|otherHand} with|whose ~4 {${crossed}}`,
  'theirs|yours',
);

/** I work with what is yours. */
export const useOfOther = either(
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
    'behind|under {your} ~1 identity|papers|passport|name',
    `${operate} ~4 in|under|with|using|through|via|from|behind ~1 {your|their} ~3 {paper|acctNoun|workSite}`,
    `${operate} ~4 in|under|with|using|through|via|from|behind yours|theirs`,
  ),
);

export const wanted = phrases(`{seekVerb} ~8 {${crossed}}`, `{${crossed}} ~5 wanted|needed|required`);

/** Money goes to the one who lends it. */
export const paidTo = phrases(
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

/** Any sum or share, whoever pays it. */
export const anyMoney = phrases(
  '<number> {currency}',
  '{currency} <number>',
  '{percent}',
  '{cut}',
  '{often}',
  'bonus|reward',
);

export const operated = `{i|we|me} ~3 ${operate}`;
export const givenBy = phrases(
  `{acct} ~4 belongs|belong|owned|registered|opened|created|made ~2 to|by|on|for ~1 {my} ~2 {otherHand|person}`,
  `{otherHand|person} ~5 {open} ~3 {acct|workSite} ~2 for me|us`,
  `{acct|workSite} ~3 of|from ~1 {my} ~2 {otherHand}`,
  '{otherHand|person} ~3 would|will|can|could|may ~1 register|verify|open|sign_up',
);
