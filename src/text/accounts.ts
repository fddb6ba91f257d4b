import { type Match, phrases } from './phrases';
import { earnings, fees, ownWork, pleas } from './bargains';
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
  `${theirs} ~3 ${account} ~4 for_rent|on_rent|on_lease|for_sale|to_rent|for_lease|for_hire`,
  `${account} for_rent|on_rent|on_lease|for_sale|for_lease|for_hire`,
  `my ~3 ${account} ~4 for_rent|on_rent|on_lease|for_sale|to_rent|for_lease`,
  `for_sale|for_rent|for_lease ~3 ${theirs} ~1 ${account}`,
  `${theirs} ~8 give|take ~2 for_rent|on_rent|on_lease|for_lease`,
  `{trade} ~2 ${theirs} ~2 {account}`,
  `{trade} ~1 my ~2 {account}`,
  `{trade} {accountSite} {account}`,
  `{standing|accountSite} ~2 {account} ~3 {i|we} buy|rent|pay`,
  `pay ~1 for {standing} {account}`,
  `pay ~4 for ~1 {your|their} ~2 ${account}`,
  `{seek} ~3 {accountSite} ~1 ${account} ~2 {trade}`,
  `{account} available ~8 {standing}`,
  '{account} holder|holders|owner|owners ~2 {seek}',
  '{seek} ~3 {account} holder|owner|holders|owners',
  '{seek} ~3 ssn',
  `{take_over} ~3 {your|their} ~3 ${account}`,
);

/** Interviews and identity checks that someone else sits. */
const faces = phrases(
  '{interview} ~4 as|like you',
  'as you ~4 {interview}',
  'take|sit|attend|pass|do|join|handle|clear|face|crack ~6 {interview} ~3 for|instead|in|under|on you|of|your|place|me|my',
  'hire ~1 me ~1 to pass|clear|crack|sit|take ~2 {interview}',
  'stand|sit|fill in ~2 for me ~4 {interview}',
  'instead of me|you ~5 {interview}',
  'proxy ~1 {interview}',
  '{interview} proxy',
  'do|handle|pass|complete|make ~4 {verification} ~2 for|in me|my|us',
  '{verification} ~3 for|in me|us|my',
  '{verification} ~3 with your|his|her ~1 face|id|passport|documents',
  'share|sharing|use ~2 one|same|single|1 ~1 {accountSite|account} ~1 together|both',
  'share|sharing ~2 one|same|single|1 ~1 {accountSite|account}',
  'log|logged|login ~3 same account',
  'one account ~1 two people',
  '{can} ~2 give me ~1 another|other|new one|account|profile',
);

/** An account, an identity or a name that belongs to someone else. */
const things = phrases(
  `{your|their} ~3 ${thing}`,
  `my ~3 ${account} ~3 to|you`,
  'with|from|in|through|on|use yours|it|you|u',
  `own|owns|owning|having|have|has|owner|owners|with ~5 ${thing}`,
  `you ~4 {open|verification}`,
  'name ~2 on ~1 contract|profile',
  '{account} ~6 use by ~1 other|others|another',
  'share|give|hand_over ~2 login|logins|credentials|access',
  '{account} ~2 owner|holder',
);

/** To work with it, or to be given it. */
const uses = phrases(
  `{use} ~2 from|through|under|in|on|with|into|via ~1 {your} ~3 {accountSite}`,
  `use|borrow|take|operate|share|give|get ~2 {your} ~2 {accountSite}`,
  `{use} ~2 from|through|under|via ~1 {your|their} ~3 ${account}`,
  `use|borrow|operate ~2 {your} ~3 ${account}`,
  `{your|their} ~3 ${account} ~3 {i|we} ~2 {use}`,
  `whose ~2 ${account} ~3 {use}`,
  'through|with|on|use|from yours',
  'take it|them|yours over',
  'my ~3 {accountSite} ~2 to ~1 {use}',
);

/** To open an account for someone else's use. */
const openings = phrases(
  `{open} ~6 with|using|in|under|on|by {your|their} ~2 {identity}`,
  `you ~1 only|just ~1 {open} ~3 ${account}`,
);

const searches = phrases(
  `{seek} ~2 {accountSite} {account}`,
  `{seek} ~4 {standing} ~1 ${account}`,
  `{seek} ~6 whose ~2 ${thing}`,
);

const standIns = phrases(
  'you ~4 {interview}',
  '{interview} ~3 under|with|in|as ~1 your|you',
  '{person} ~4 for ~1 {interview}',
  'you|he|she|become ~5 {spokesman}',
  'you|he ~6 with|under|in|using his|your ~1 name',
  'under|in|with|using your ~1 name',
  'name ~2 on ~1 contract',
  'your ~1 name|face ~2 my ~1 {labour}',
  'represent me',
  'signed by you',
  'log_in|login|session ~6 alive|laptop|connected',
);

/** You bring the account, I bring the work. */
const exchanges = phrases(
  `you ~2 provide|bring|give|have ~3 ${account} ~4 {i|we} ~2 provide|bring|give|have|do ~2 {labour}`,
  `{your} ~1 {account|identity|accountSite} ~3 my ~1 {labour}`,
  `my ~2 {labour} ~3 for ~2 {your} ~4 ${account}`,
  `my ~2 {labour} ~3 access ~2 {your} ~4 ${account}`,
);

const subjects = ['account', 'accountSite', 'identity', 'verification', 'interview', 'spokesman', 'session'];

/** Offers of accounts, identities and stand-ins, in either direction. */
export function accountOffers(sentence: Sentence): Match[] {
  if (!subjects.some((name) => sentence.classes.has(name))) return [];
  const isPaid = earnings(sentence).length > 0 && fees(sentence).length === 0;
  const isDone = ownWork(sentence).length > 0;
  const found = [
    ...trades(sentence),
    ...(sentence.classes.has('interviewWork') ? [] : faces(sentence)),
    ...exchanges(sentence),
    ...(isPaid && isDone ? [...standIns(sentence), ...things(sentence)] : []),
    ...(isPaid || isDone ? openings(sentence) : []),
    ...(isPaid ? searches(sentence) : []),
    ...(isPaid || pleas(sentence).length ? uses(sentence) : []),
  ];
  return found.filter((match) => isOffer(sentence, match));
}

function isOffer(sentence: Sentence, match: Match): boolean {
  const around = partsOf(sentence, match);
  if (around.some(({ classes }) => classes.has('otherAccount') || classes.has('made') || classes.has('detecting')))
    return false;
  return !isRefused(sentence, match) && !isQuoted(sentence, match);
}
