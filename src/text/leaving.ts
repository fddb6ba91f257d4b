import { firstOf, type Match, phrases } from './phrases';
import type { Sentence } from './sentences';
import { isLater, isOfOthers, isQuoted, isRefused, isTakenBack, isWork, partsOf } from './stance';

const app = '{messenger|skype|namesake}';
const chat = '{messenger|namesake}';

/** Tells people to use another channel, and says whom: nothing that is built can be meant. */
const explicit = phrases(
  `{reach} ~1 {me} ~5 on|via|by|through|over|at|using|in|with ~3 ${app} !{product}`,
  `send|write|drop ~1 me|us ~3 on|via|by|through|over|at|using ~3 ${app} !{product}`,
  `{reachMe} ~5 on|via|by|through|over|at|using|in ~3 ${app} !{product}`,
  '{messenger|skype} me|us',
  `me|us on|via|by|through|over|at|using ~1 ${app} !{product}`,
  `${app} ~10 {reach} ~1 me|us there`,
  `{lets} ~3 {talk|move} ~4 {via} ~2 ${chat} !{product}`,
  `{lets|can|conversation} ~5 {move} ~3 to|on|onto|over|by|via|in ~2 ${app} !{product}`,
  `join my|our ~2 ${app}`,
  `add me|us to|in ~1 ${app} !{product}`,
  `give me|us ~2 ${app} call`,
  `{i|we} use ${chat} for ~3 {conversation}`,
  `use my ~1 {messenger|skype|social}`,
  'dm|message|pm|inbox|write|text ~1 me ~3 {via} ~2 {social}',
  '{social} dm|dms|message ~3 {better|me}',
);

/** The same with less said: only where no work is spoken of. */
const implicit = phrases(
  `^ {please}? {reach|reachMe} on|via|over|through|by|to|in|at ~2 ${app} !{product}`,
  `{you} {can} ~1 {reach|reachMe} on|via|over|through|by|at ~2 ${app} !{product}`,
  `{better} ~3 ${app} !{product}`,
  `${app} ~3 {better}`,
  `${app} ~3 {i|we} ~1 {replies}`,
  `{i|we} ~2 prefer|prefers ~3 ${app} !{product}`,
  `{replies} ~4 on|via|in|over|through ~2 ${app} !{product}`,
  `{can} ~2 talk|chat|speak|discuss|communicate ~4 {via} ~2 ${chat} !{product}`,
  `{i|we|you} ~2 talk|chat|speak|discuss|communicate ~4 {via} ~2 ${chat} !{product}`,
  'my {messenger|skype} !{product}',
  '{i} have|use|am|also ~2 {messenger} too|also|as_well',
  "i'm|im|am ~1 on {messenger} $",
);

/** Names another channel to reach the person, without an address. */
export const channelIn = (sentence: Sentence): Match | undefined =>
  firstOf(sentence, [explicit], isOffer) ?? firstOf(sentence, [implicit], isPlainOffer);

const isOffer = (sentence: Sentence, match: Match) =>
  !isRefused(sentence, match) && !isLater(sentence) && !isQuoted(sentence, match);

const isPlainOffer = (sentence: Sentence, match: Match) =>
  isOffer(sentence, match) &&
  !isWork(sentence, match) &&
  !isOfOthers(sentence, match) &&
  !sentence.classes.has('meeting');

const contact = '{contactNoun|messenger|skype}';

const asks = phrases(
  `^ {please}? {request} ~1 {me}? ~1 {your} ~2 ${contact} !{otherMail}`,
  `{please} {request} ~1 {me}? ~1 {your} ~2 ${contact} !{otherMail}`,
  `{can} {you} ~1 {request} ~1 {me}? ~1 {your} ~2 ${contact} !{otherMail}`,
  `may|can|could {i|we} ~2 have|get|know|take ~1 {your} ~2 ${contact} !{otherMail}`,
  `do ~1 {you} have|use ~1 {messenger|skype} !{product}`,
  `{reach|request} ~5 with|including {your} ~1 ${contact} !{otherMail}`,
  `like|love|want|need to get|have|know ~1 {your} ~2 ${contact} !{otherMail}`,
  `what's|what_is|whats {your} ~1 ${contact} !{otherMail}`,
  '{lets|we|can} ~2 exchange|swap ~2 {contactNoun|messenger|skype}',
  `let_me ~1 have|know|get ~1 {your} ~2 ${contact} !{otherMail}`,
  'ask ~1 {me} ~2 my ~1 {contactNoun}',
  'ask ~1 for ~1 my ~1 {contactNoun}',
  '{i} ~2 share|give|send ~2 my ~1 {contactNoun} !{otherMail}',
  'write|type|put ~1 {your} ~1 {contactNoun|messenger|skype} ~2 here|below',
  `if {you} have|use ~1 {messenger|skype} ~6 {better}`,
  'my ~1 {contactNoun} ~1 on_request',
);

/** Asks for the other side's address or number, or promises the own one. */
export const requestForContact = (sentence: Sentence): Match | undefined =>
  firstOf(sentence, [asks], (_, match) => isOffer(sentence, match) && !isOfOthers(sentence, match));

const deals = phrases(
  '{hireVerb} ~4 {outside} ~2 {platform}',
  '{cheaper} ~4 {outside} ~1 {platform}',
  '{hireVerb} ~3 without ~1 {platform}',
  'pay|paying|send|sending|transfer ~8 instead_of|rather_than ~2 {platform}',
  'rather_than|instead_of paying|pay ~2 {platform}',
  '{reach} me|us outside|privately',
  '{reachMe} outside|privately',
  'no need ~2 use|stay|post ~3 {platform}',
  'direct contract|deal|agreement|payment|payments|invoice|invoices',
  '{platform} ~1 {fee} ~10 {directly}',
  '{fee} ~6 {reach} ~2 me|us ~1 privately|in_private|personally|directly',
  '{directly} ~4 {skip} ~2 {fee}',
  '{skip} ~3 {fee} ~6 {directly}',
  'order|book|hire|buy ~1 there ~6 {cheaper}',
  '{cheaper} ~8 order|book|buy ~1 there',
  '{directly} ~6 {outside} ~1 {platform}',
  '{hireVerb} ~3 me|us ~1 {directly} ~2 {outside}',
  '{skip} ~4 {platform} ~2 {fee}',
  '{skip} ~3 {fee} ~1 of|by ~1 {platform}',
  '{skip} ~3 {fee} ~1 they|it take|takes|charge|charges',
  '{hireVerb} ~2 me|us ~2 directly ~2 <link>',
  'hire|book|order|contact|reach|message ~3 through|via|on|at|from|using ~1 my|our ~2 {website}',
);

/** These are offers as they stand. */
const invitations = phrases(
  '^ {please}? hire|book|order|contact|reach|message ~4 through|via|on|at|from|using ~1 my|our ~2 {website}',
  'use|fill ~2 form ~2 on|at my|our ~2 website|site|page|homepage',
  'leave|quit ~1 {platform} ~3 {talk|move}',
  '{hireVerb} directly ~3 <link>',
);

const dealCue = ['lets', 'cheaper', 'me', 'can', 'better', 'price'];

/** Offers to work or to pay without the platform. */
export function directDeal(sentence: Sentence): Match | undefined {
  const isOffered = dealCue.some((name) => sentence.classes.has(name));
  return firstOf(sentence, isOffered ? [deals, invitations] : [invitations], isStanding);
}

const isStanding = (sentence: Sentence, match: Match) =>
  !isTakenBack(sentence, match) && !isLater(sentence) && isOwn(sentence, match);

const isOwn = (sentence: Sentence, match: Match) =>
  !isOfOthers(sentence, match) || partsOf(sentence, match).some(({ classes }) => classes.has('me'));

const places = phrases(
  'my ~1 {contactNoun} ~5 in|on|inside|under ~4 {picture}',
  'contact_details|contact_info|contact_information|contact_card|contacts ~5 in|on|inside|under ~4 {picture}',
  'link ~2 in|on my ~1 {picture}',
  'number|email|phone|contact|contacts is|are ~1 in|on|inside ~3 {picture}',
  'google ~5 and {reach|reachMe}',
  'google|search ~1 my ~2 name|studio|nickname|username ~8 {contactNoun|reach}',
);

/** Says where on the page, or elsewhere, an address is hidden. */
export const hiddenPlace = (sentence: Sentence): Match | undefined =>
  firstOf(sentence, [places], (_, match) => isOffer(sentence, match) && !isWork(sentence, match));
