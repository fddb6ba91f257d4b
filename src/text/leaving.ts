import { isToldOfOthers } from './frames';
import { firstOf, type Match, phrases } from './phrases';
import type { Sentence } from './sentences';
import { isLater, isOfOthers, isQuoted, isRefused, isTakenBack, isWork, partsOf } from './stance';

const app = '{messenger|skype|namesake}';
const chat = '{messenger|namesake}';

/** Tells people to use another channel, and says whom: nothing that is built can be meant. */
const explicit = phrases(
  `{reach} ~1 {me} ~5 on|via|by|through|over|at|using|in ~3 ${app} !{product}`,
  `send|write|drop ~1 me|us ~3 on|via|by|through|over|at|using ~3 ${app} !{product}`,
  `{reachMe} ~5 on|via|by|through|over|at|using|in ~3 ${app} !{product}`,
  '{messenger|skype} me|us',
  `me|us on|via|by|through|over|at|using ~1 ${app} !{product}`,
  `${app} ~10 {reach} ~1 me|us there`,
  `{lets} ~3 {talk|move} ~4 {via} ~2 ${chat} !{product}`,
  `{lets|conversation} ~5 {move} ~3 to|on|onto|over|by|via|in ~2 ${app} !{product}`,
  `can|could|shall|may we ~2 {move} ~3 to|on|onto|over|by|via|in ~2 ${app} !{product}`,
  `we can|could|may ~2 {move} ~3 to|on|onto|over|by|via|in ~2 ${app} !{product}`,
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
  `^ {please}? {move} to|on ~1 ${app} !{product}`,
  `{please} use ~1 ${app} !{product}`,
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
  firstOf(sentence, [explicit], isOwnOffer) ?? firstOf(sentence, [implicit], isPlainOffer);

/** "No agencies, message me" tells no story. */
export const isOthersStory = (sentence: Sentence, match: Match): boolean =>
  forFun(sentence).length > 0 || (sentence.words[0]?.text !== 'no' && isToldOfOthers(sentence, match));
const forFun = phrases(
  'turn|turned|turns ~1 down',
  'turn_down|turned_down',
  '{turnedDown} ~2 offers|requests|offer|request|deals',
  '^ you ~1 asked|wanted ~3 , ~1 but',
  'only|just ~1 for|with ~1 gaming|games|fun|friends|family',
);

const isOffer = (sentence: Sentence, match: Match) =>
  !isOthersStory(sentence, match) && !isRefused(sentence, match) && !isLater(sentence) && !isQuoted(sentence, match);

/** "Customers message us there" tells nobody to. */
const isOwnOffer = (sentence: Sentence, match: Match) =>
  isOffer(sentence, match) &&
  !sentence.words.slice(Math.max(0, match.from - 2), match.from).some(({ classes }) => classes.has('others'));

const isPlainOffer = (sentence: Sentence, match: Match) =>
  isOffer(sentence, match) &&
  !isWork(sentence, match) &&
  isInOnePart(sentence, match) &&
  !isOfOthers(sentence, match) &&
  !sentence.classes.has('meeting');

const isInOnePart = ({ words }: Sentence, { from, to }: Match) => words[from]?.part === words[to]?.part;

const contact = '{contactNoun|messenger|skype}';

const asks = phrases(
  ...['^', '^ {please}', '{please}', '{can} {you} ~1', '^ {you} {can} ~1'].flatMap((who) => [
    `${who} {request} {your} ~2 ${contact} !{otherMail}`,
    `${who} {request} {me} ~1 {your} ~2 ${contact} !{otherMail}`,
    `${who} {request} to|with|us me ~1 {your} ~2 ${contact} !{otherMail}`,
  ]),
  `may|can|could {i|we} ~2 have|get|know|take ~1 {your} ~2 ${contact} !{otherMail}`,
  'do ~1 {you} have|use ~3 {messenger|skype} $',
  `reply|write|message|contact|text|send|respond ~5 with|including {your} ~1 email|e-mail|number|phone|phone_number|skype|telegram|whatsapp|discord !{otherMail}`,
  `{i|we} ~2 like|love|want|need to get|have|know ~1 {your} ~2 ${contact} !{otherMail}`,
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
  '{hireVerb|reach|reachMe|talk} ~4 {beyond}',
  '{cheaper} ~4 {beyond}',
  '{platform|website} ~1 {fee} ~6 work {directly}',
  '{cheaper} ~4 {outside} ~1 {platform}',
  '{hireVerb} ~3 without ~1 {platform}',
  'we|us ~1 settle|agree|do|make|close|arrange|sign|finish|handle|fix|start ~3 job|deal|contract|order|project|payment|agreement|price|terms ~1 without|outside|past|around ~1 marketplace|platform|site|website|fiverr|upwork|middleman !going|being|losing|breaking|down|itself|content|owner',
  'pay|paying|send|sending|transfer|order|orders|hire|book ~8 instead_of|rather_than|not_via|not_through|not_on ~2 {platform}',
  '{directly} ~6 instead_of|rather_than|not_via|not_through|not_on ~2 {platform}',
  'rather_than|instead_of paying|pay ~2 {platform}',
  '{reach} me|us outside|privately',
  '{reachMe} outside|privately',
  'no need ~2 use|stay|post ~3 {platform}',
  'direct contract|deal|agreement ~6 {skip|cheaper}',
  'order|book|hire|buy ~1 there ~6 {cheaper}',
  '{cheaper} ~8 order|book|buy ~1 there',
  '{directly} ~6 {outside} ~1 {platform}',
  '{hireVerb} ~3 me|us ~1 {directly} ~2 {outside}',
  '{hireVerb} ~2 me|us ~2 directly ~2 <link>',
  'hire|book|order|contact|reach|message ~3 through|via|on|at|from|using ~1 my|our ~2 {website}',
);

/** The platform's share is to be saved. */
const savings = phrases(
  '{platform} ~1 {fee} ~10 {directly}',
  '{fee} ~6 {reach} ~2 me|us ~1 privately|in_private|personally|directly',
  '{directly} ~4 {skip} ~4 {fee}',
  '{skip} ~3 {fee} ~6 {directly}',
  '{skip} ~4 {platform} ~2 {fee}',
  '{skip} ~3 {fee} ~1 of|by ~1 {platform}',
  '{skip} ~3 {fee} ~1 they|it take|takes|charge|charges',
);

/** These are offers as they stand. */
const invitations = phrases(
  '^ {please}? hire|book|order|contact|reach|message ~4 through|via|on|at|from|using ~1 my|our ~2 {website}',
  'use|fill ~2 form ~2 on|at my|our ~2 website|site|page|homepage',
  'leave|quit ~1 {platform} ~3 {talk|move}',
  '{hireVerb} directly ~3 <link>',
);

const dealCues = ['lets', 'cheaper', 'me', 'can', 'price'];
const savingCues = ['lets', 'me', 'directly', 'price', 'we'];

/** Offers to work or to pay without the platform. */
export function directDeal(sentence: Sentence): Match | undefined {
  const hasCue = (cues: string[]) => cues.some((name) => sentence.classes.has(name));
  const isOwnSaving = (_: Sentence, match: Match) => isStanding(sentence, match) && !isWork(sentence, match);
  return (
    firstOf(sentence, hasCue(dealCues) ? [deals, invitations] : [invitations], isStanding) ??
    firstOf(sentence, hasCue(savingCues) ? [savings] : [], isOwnSaving)
  );
}

const isStanding = (sentence: Sentence, match: Match) =>
  !isTakenBack(sentence, match) && !isLater(sentence) && isOwn(sentence, match);

const isOwn = (sentence: Sentence, match: Match) =>
  !isOfOthers(sentence, match) || partsOf(sentence, match).some(({ classes }) => classes.has('me'));

const places = phrases(
  'my ~1 {contactNoun} ~5 in|on|inside|under ~4 {picture}',
  'contact_details|contact_info|contact_information|contact_card|contacts ~5 in|on|inside|under ~4 {picture}',
  'link ~5 in|on my ~1 avatar|picture|photo|banner|logo|cover|profile_picture|profile_photo',
  'number|email|phone|contact|contacts is|are ~1 in|on|inside ~3 {picture}',
  'google ~5 and {reach} me|us',
  'google ~5 and {reachMe}',
  'google|search ~1 my ~2 name|studio|nickname|username ~8 {contactNoun|reach}',
);

/** Says where on the page, or elsewhere, an address is hidden. */
export const hiddenPlace = (sentence: Sentence): Match | undefined =>
  firstOf(sentence, [places], (_, match) => isOffer(sentence, match) && !isWork(sentence, match));
