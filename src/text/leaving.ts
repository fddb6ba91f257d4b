import { type Match, phrases } from './phrases';
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
  `use my ~1 {messenger|skype|social}`,
  'dm|message|pm|inbox|write|text ~1 me ~3 {via} ~2 {social}',
  '{social} dm|dms|message ~3 {better|me}',
);

/** The same with less said: only where no work is spoken of. */
const implicit = phrases(
  `^ {please}? {reach|reachMe} on|via|over|through|by|to|in|at ~2 ${app} !{product}`,
  `{better} ~3 ${app} !{product}`,
  `${app} ~3 {better}`,
  `{replies} ~4 on|via|in|over|through ~2 ${app} !{product}`,
  `{can} ~2 talk|chat|speak|discuss|communicate ~4 {via} ~2 ${chat} !{product}`,
  `{i|we|you} ~2 talk|chat|speak|discuss|communicate ~4 {via} ~2 ${chat} !{product}`,
  'my {messenger|skype} !{product}',
  '{i} have|use|am|also ~2 {messenger} too|also|as_well',
  "i'm|im|am ~1 on {messenger} $",
);

/** Names another channel to reach the person, without an address. */
export const namedChannels = (sentence: Sentence): Match[] => [
  ...explicit(sentence).filter((match) => isOffer(sentence, match)),
  ...implicit(sentence).filter((match) => isOffer(sentence, match) && isPlain(sentence, match)),
];

const isOffer = (sentence: Sentence, match: Match) =>
  !isRefused(sentence, match) && !isLater(sentence) && !isQuoted(sentence, match);

const isPlain = (sentence: Sentence, match: Match) =>
  !isWork(sentence, match) && !isOfOthers(sentence, match) && !sentence.classes.has('meeting');

const contact = '{contactNoun|messenger|skype}';

const asks = phrases(
  `^ {please}? {request} ~1 {me}? ~1 {your} ~2 ${contact} !{otherMail}`,
  `{please} {request} ~1 {me}? ~1 {your} ~2 ${contact} !{otherMail}`,
  `{can} {you} ~1 {request} ~1 {me}? ~1 {your} ~2 ${contact} !{otherMail}`,
  `may|can|could {i|we} ~2 have|get|know|take ~1 {your} ~2 ${contact} !{otherMail}`,
  `what's|what_is|whats {your} ~1 ${contact} !{otherMail}`,
  '{lets} ~1 exchange ~1 {contactNoun|messenger|skype}',
  'ask ~1 {me} ~2 my ~1 {contactNoun}',
  'my ~1 {contactNoun} ~1 on_request',
);

/** Asks for the other side's address or number, or promises the own one. */
export const requestsForContact = (sentence: Sentence): Match[] =>
  asks(sentence).filter((match) => isOffer(sentence, match) && !isOfOthers(sentence, match));

const deals = phrases(
  '{hireVerb} ~4 {outside} ~2 {platform}',
  '{hireVerb} ~3 without ~1 {platform}',
  'no need ~2 use|stay|post ~3 {platform}',
  'direct contract|deal|agreement|payment|payments|invoice|invoices',
  '{platform} ~1 {fee} ~10 {directly}',
  '{fee} ~6 {reach} ~2 me|us ~1 privately|in_private|personally|directly',
  '{directly} ~6 {outside} ~1 {platform}',
  '{hireVerb} ~3 me|us ~1 {directly} ~2 {outside}',
  '{skip} ~4 {platform} ~2 {fee}',
  '{skip} ~3 {fee} ~1 of|by ~1 {platform}',
  '{skip} ~3 {fee} ~1 they|it take|takes|charge|charges',
  '{hireVerb} ~2 me|us ~2 directly ~2 <link>',
  'hire|book|order|contact|reach|message ~3 through|via|on|at|from|using ~1 my ~2 {website}',
);

const dealCue = ['lets', 'cheaper', 'me', 'can', 'better'];

/** Offers to work or to pay without the platform. */
export const directDeals = (sentence: Sentence): Match[] =>
  deals(sentence).filter(
    (match) =>
      dealCue.some((name) => sentence.classes.has(name)) &&
      !isTakenBack(sentence, match) &&
      !isLater(sentence) &&
      isOwn(sentence, match),
  );

const isOwn = (sentence: Sentence, match: Match) =>
  !isOfOthers(sentence, match) || partsOf(sentence, match).some(({ classes }) => classes.has('me'));

const places = phrases(
  'my ~1 {contactNoun} ~5 in|on|inside|under ~4 {picture}',
  'contact_details|contact_info|contact_information|contact_card|contacts ~5 in|on|inside|under ~4 {picture}',
  'link ~2 in|on my ~1 {picture}',
  'google|search ~1 my ~2 name|studio|nickname|username ~8 {contactNoun|reach}',
);

/** Says where on the page, or elsewhere, an address is hidden. */
export const hiddenPlaces = (sentence: Sentence): Match[] =>
  places(sentence).filter((match) => isOffer(sentence, match) && !isWork(sentence, match));
