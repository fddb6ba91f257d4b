import { earnings, fees, littleEffort, ownWork, pleas, softMoney } from './bargains';
import { firstOf, type Match, phrases } from './phrases';
import type { Sentence } from './sentences';
import { isQuoted, isRefused, partsOf } from './stance';

const account = '{account|accountSite}';
const thing = '{account|accountSite|identity}';
const theirs = '{your|their|accountSite|standing}';

/** To rent, lend, buy or sell an account or an identity: that alone is enough. */
const trades = phrases(
  `{lend} ~3 {your|their|my|accountSite|standing} ~4 ${thing}`,
  `{lend} ~2 {accountSite} ~1 {account}`,
  `{lend} ~1 me|us ~4 ${thing}`,
  `${theirs} ~3 ${account} ~4 {onLease}`,
  `${account} {onLease}`,
  `my ~3 ${account} ~4 {onLease}`,
  `{onLease} ~3 ${theirs} ~1 ${account}`,
  `${theirs} ~8 give|take ~2 {onLease}`,
  `{accountSite} {account} {lend|trade}`,
  `${account} ~6 {lend} it`,
  `{trade} ~2 ${theirs} ~2 {account}`,
  `{trade} ~1 my ~2 {account}`,
  `{trade} ~8 {accountSite} {account}`,
  `{trade} ~2 {standing} ~1 {accountSite}`,
  `{trade} ~3 {accountSite} ~2 from you`,
  `provide|offer|have|supply ~2 {standing} ~1 {accountSite} {account}`,
  `{standing|accountSite} ~2 {account} ~3 {i|we} buy|rent|pay`,
  `pay ~1 for {standing} {account}`,
  `pay ~4 for ~1 {your|their} ~2 ${account}`,
  '{seek} ~3 ssn',
  `{person} ~6 {open} ~2 {account} ~4 for|to me|us`,
  `{trade} ~3 {account} ~5 for|on|of ~1 {accountSite}`,
  `someone|somebody|others|friend|colleague|partner ~4 {use} ~2 under|with|from|in|through my ~2 ${account}`,
  'owner|owners|holder|holders ~1 of ~3 {account} ~3 {seek}',
  '{seek} ~4 owner|owners|holder|holders ~1 of ~3 {account}',
  'sit|sitting ~2 {interview} ~2 for',
  `{seek} ~3 {accountSite} ~1 ${account} ~2 {trade}`,
  `{account} available ~8 {standing}`,
  '{account} holder|holders|owner|owners|partner|partners ~2 {seek}',
  '{seek} ~3 {account} holder|owner|holders|owners',
  `{take_over} ~3 {your|their} ~3 {accountSite|standing}`,
  'offer|sell|rent|provide|lend ~1 my ~1 {identity}',
  '{lend} ~3 bank_account|payoneer|paypal|ssn|passport|id|identity',
  `share|give|lend|gives|shares|lends ~2 {their|your} ~2 ${account} ~1 to|with me|us`,
  `share|lend ~2 my ~4 {account} ~1 with|to another|other|others`,
);

/** Interviews, calls and identity checks that someone else sits. */
const faces = phrases(
  '{interview} ~4 {inPlace} !{wish}',
  '{inPlace} ~4 {interview}',
  'join|take|attend|do|make|sit ~2 {meetingNoun} {inPlace} !{wish}',
  'face|the_face of ~1 my ~1 {account}',
  'do|make|pass ~2 kyc|selfie ~2 for',
  'take|sit|attend|pass|do|join|handle|clear|face|crack ~6 {interview} ~3 for|instead|in|under|on you|of|your|place|me|my|other|others',
  'do|take your ~2 {interview} ~2 for',
  'take|do|sit|pass ~3 {exam} ~2 in your place',
  'take|do|sit|pass ~3 {exam} ~1 instead of you',
  '{meetingNoun} ~5 as_me|like_me',
  'do|be|play ~2 interviewee ~1 for',
  'friend|cousin|brother|sister|colleague ~4 do|does|attend|take|takes|join|joins ~3 {interview}',
  'hire ~1 me ~1 to pass|clear|crack|sit|take ~2 {interview}',
  'stand|sit|fill in ~2 for me ~4 {interview}',
  'instead of me|you ~5 {interview}',
  'represent ~1 me ~3 {meetingNoun}',
  'proxy ~1 {interview}',
  '{interview} proxy',
  'do|handle|pass|complete|make ~4 {verification} ~2 for|in me|my|us',
  '{verification} ~3 for|in me|us|my',
  '{verification} ~3 with your|his|her ~1 face|id|passport|documents',
  'share|sharing|use ~2 one|same|single|1 ~1 {accountSite|account} ~1 together|both',
  'share|sharing ~2 one|same|single|1 ~1 {accountSite|account}',
  'log|logged|login ~3 same account',
  'one account|profile ~1 two people',
  'both|two|we|us ~6 same ~2 {accountSite}',
  'two people ~1 one|same {account}',
  `{account} ~3 {their} ~1 name`,
  `{open|verification} ~5 with my ~1 id|passport|documents|face|ssn`,
  '{can} ~2 give me ~1 another|other|new one|account|profile',
);

/** You bring the account, I bring the work. */
const exchanges = phrases(
  `you ~2 provide|bring|give|have|keep ~3 ${account} ~4 {i|we} ~2 provide|bring|give|have|do ~2 {labour}`,
  `{i|we|you} ~1 provide|bring|give|have ~2 {account|identity} ~4 {i|we|you} ~1 provide|bring|give|do ~3 {labour}`,
  `{your} ~1 ${thing} ~3 my ~1 {labour}`,
  `my ~2 {labour} ~3 for|access ~2 {your} ~4 ${account}`,
);

/** An account that is said to be someone's, or to be one of a freelance site. */
const named = phrases(
  `{your|their} ~3 {accountSite}`,
  `{their} ~2 {account}`,
  `my|a|an|any|one|the ~3 {accountSite|standing} ~2 {account}`,
  '{standing|accountSite} ~2 {account}',
  '{standing} ~1 {accountSite}',
  '{your} ~1 {account} ~1 {standing}',
  '{your|their|my} ~2 {standing} ~1 {account}',
  '{account} ~1 owner|owners|holder|holders',
  `{open|verification} ~2 on|at|in ~1 {accountSite}`,
  '{your|their} ~3 bank_account|ssn|passport|documents|identity|id|selfie',
  'you ~2 have|own ~3 {account|bank|accountSite}',
  'own|owns|owning ~4 {account|bank}',
  '{i|we} ~1 need|want ~2 {account}',
  'whose ~2 {account|accountSite}',
  'put|under|in|with|using your ~1 name|face',
  'name ~2 on ~1 contract',
  'signed by you',
  'you ~3 {spokesman}',
  `{seek} ~6 {person|spokesman} ~4 {interview|meetingNoun}`,
);

/** An account or an appearance, with less said of whose it is. */
const mentioned = phrases(
  `{your|their} ~3 ${thing}`,
  'bank_account|payoneer|ssn|kyc|id_card',
  '{account}',
  'yours',
  'you|he|she|become ~5 {spokesman|interview|meetingNoun|camera|session|verification}',
  'you|he ~6 with|under|in|using his|your ~1 name',
  '{session}',
  'represent me',
  'you ~2 hired|employed',
);

/** A new account that another hand gets. */
const handedOver = phrases('{open} ~12 hand_over|give ~2 login|logins|credentials|access|password');

const lent = phrases(`{lend} ~6 ${thing}`, `${thing} ~6 {lend}`);

const workedThrough = phrases(
  `work|working|bid|bidding|apply|applying|log_in|login|operate ~4 from|through|under|via ~2 {your|their} ~3 ${account}`,
);

const has = (name: string) => (sentence: Sentence) => sentence.classes.has(name);
const finds = (find: (sentence: Sentence) => Match[]) => (sentence: Sentence) => find(sentence).length > 0;

/** What speaks for a bargain about somebody's account: of each row the first sign that is there counts. */
const signs: [weight: number, is: (sentence: Sentence) => boolean][][] = [
  [
    [2, finds(named)],
    [1, finds(mentioned)],
  ],
  [
    [3, finds(lent)],
    [2, finds(handedOver)],
    [2, finds(workedThrough)],
    [2, has('trade')],
    [1, has('hand')],
    [1, has('open')],
  ],
  [
    [2, finds(earnings)],
    [1, finds(softMoney)],
  ],
  [[1, finds(ownWork)]],
  [[1, finds(pleas)]],
  [[1, has('person')]],
  [[1, has('trouble')]],
  [[1, finds(littleEffort)]],
];

const enough = 5;
/** Money that goes to the other side is rare where nothing is lent. */
const enoughIfPaid = 4;
const subjects =
  'account accountSite identity verification interview spokesman session inPlace meetingNoun camera hired exam'.split(
    ' ',
  );

/** An offer of an account, an identity or a stand-in, in either direction. */
export function accountOffer(sentence: Sentence): Match | undefined {
  if (!subjects.some((name) => sentence.classes.has(name))) return undefined;
  const certain = sentence.classes.has('interviewWork') ? [trades, exchanges] : [trades, faces, exchanges];
  const found = firstOf(sentence, certain, isOffer);
  return found ?? (isBargain(sentence) ? firstOf(sentence, [named, mentioned], isOffer) : undefined);
}

/** The client pays for a service in an account: the ordinary way. */
const isService = ({ classes }: Sentence) => classes.has('otherAccount') || classes.has('made') || classes.has('serve');

function isBargain(sentence: Sentence): boolean {
  if (isService(sentence) || fees(sentence).length) return false;
  const weights = signs.map((row) => row.find(([, is]) => is(sentence))?.[0] ?? 0);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return (weights[0] ?? 0) > 0 && sum >= ((weights[2] ?? 0) > 1 ? enoughIfPaid : enough);
}

function isOffer(sentence: Sentence, match: Match): boolean {
  const around = partsOf(sentence, match);
  if (around.some(({ classes }) => classes.has('otherAccount') || classes.has('made') || classes.has('detecting')))
    return false;
  return !isRefused(sentence, match) && !isQuoted(sentence, match);
}
