import { phrases, type Way } from './phrases';
import { either, together, unless } from './signs';

/** An account where work is found, or the papers of a person: what the one has and the other would use. */
const crossed = 'acctNoun|workSite|paper';
const us = 'me|us|we|i|our|my';
const operate =
  'use|uses|using|operate|operates|operating|run|runs|running|work|works|working|bid|bids|bidding|apply|applies|applying|deliver|delivers|log|log_in|login|handle|manage|continue|hide|earn|sell';

const ofOther = phrases(
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
  `{handVerb|leave} it ~3 with|to|for|in ~1 me|us|our|my`,
  'leave|leaves|give|gives|hand|hands ~1 rest to|with me|us',
);
const opened = phrases(`{open} ~6 {${crossed}}`);
const wanted = phrases(`{seekVerb} ~8 {${crossed}}`, `{${crossed}} ~5 wanted|needed|required`);

/** Money goes to the one who lends it. */
const paidTo = phrases(
  '{i|we} ~3 pay|pays|give|offer|guarantee|send|wire|compensate|reward|transfer ~3 <number>',
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
);

/** What is done in the accounts of clients as a service, and what they own. */
const service = [
  'lead|leads|outreach|posts|content|campaign|campaigns|growth|engagement|followers|navigator|ghostwriter|headline|summary|translation|translations',
  '{otherAccount}',
  'write|writes|rewrite|optimise|optimize|seo|makeover|tips|review|lawyer',
  'billed|invoice|invoiced',
];

const crossing = either(
  together(useOfOther, paidTo),
  together(keysToMe, either(ofOther, opened), paidTo),
  together(opened, keysToMe, phrases('{you}', '{seekVerb}'), paidTo),
  together(wanted, phrases('{paper}'), paidTo),
  together(wanted, phrases('{workSite|ofWorth|freelanceAccount}'), paidTo),
);

/** One person's account or papers in another's hands, for money. */
export const crossedOver: Way = unless(phrases('{made}', ...service), crossing);
