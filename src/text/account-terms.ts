import { account, goods, handover } from './account-signs';
import { phrases, type Way } from './phrases';
import { payment, share } from './shares';
import { either, together, unless } from './signs';

const acct = '{acctNoun|workSite}';
const money = either(
  share,
  payment,
  phrases('{cut}', '{percent}', '{currency}', '<number> / <number>', 'earn|fee|profit'),
);
const weDo = phrases(
  '{my} ~2 {tradesman|crew} ~2 perform|performs|do|does|deliver|code|work|handle|execute',
  '{i|we} ~3 do|deliver|perform|code|handle|execute|work|actually',
  '{labourNoun|backNoun} ~3 {i|we|me|my}',
  '{labourNoun|backNoun} ~3 from ~1 ours|mine|us|me',
);

/** Somebody is to be the worker on record. */
const onRecord = together(
  phrases(
    'be|become|becomes|act|serve ~3 contractor|employee|developer|candidate|face|freelancer ~1 on|of record|paper',
    'hold|have|keep|take|get ~2 position|job|role|contract|offer ~1 officially|formally|on_paper',
    'face|name ~2 and ~1 {paper|identityNoun} ~3 fit|fits|match|matches',
    '{person|ownerNoun} ~2 whose ~2 {paper|identityNoun|acctNoun}',
    'officially|formally|on_paper ~3 employed|hired|contractor|employee',
  ),
  weDo,
);

const sides = either(
  together(
    phrases(`${acct} ~2 from|on|by|at ~1 {your} ~1 side|part|end`, `{you} ~2 bring|give|provide|lend ~2 ${acct}`),
    weDo,
  ),
  together(phrases('apply|bid|work|interview|appear ~2 as one'), phrases('{you} ~2 have|got|bring|own'), weDo),
  together(
    phrases(`${acct} ~3 operated|used|run|managed|worked ~2 by ~1 {you|others|person}`),
    phrases('{percent|cut} ~6 {me|my}', '{i|we} ~2 take|keep|get'),
  ),
);

/** Ready-made things for a price, and what is handed over with them. */
const ready = either(
  together(goods, handover, phrases('<number> {currency}', '{currency} <number>', 'price|gbp|pounds|fee')),
  phrases('{ofWorth} ~1 status|badge|rank ~2 {leaseOffer}', '{ofWorth} ~1 status|badge|rank for hire|rent|sale'),
  together(
    phrases('{paper|identityNoun} ~4 get|open|make|create|register ~4 {acctNoun}'),
    phrases('fee|price|<number>', '{currency}'),
    phrases('for ~1 {you}', '{you} a|an|new', 'can|could'),
  ),
);

/** What would go to waste is kept alive by another. */
const keptAlive = together(
  phrases(
    '{your} ~2 badge|rating|status|page|reviews ~3 unused|idle|waste|sleep|dust',
    'unused|idle|dormant ~2 badge|rating|page|status',
    'approved|accepted|vetted ~1 at|on|by ~1 {workSite} ~3 not|never|no',
  ),
  phrases('{i|we} ~1 {can} ~3 keep|use|work|fill|run', 'call|write|message|contact me', 'let me'),
  either(money, phrases('both|share')),
);

const inYourSeat = either(
  together(
    phrases("i'm|am {you} ~3 for|on|in|at|during", '{i|we} ~1 sell|sells|offer ~1 interviews|interview'),
    phrases('{testNoun|meetingNoun}', 'teams|zoom|hour'),
    phrases('hire|pay|<number>', 'as_you', "i'm {you}"),
  ),
  together(
    phrases(
      'let|allow ~1 others|somebody|someone|devs|people|me|us ~1 work|bid|deliver|operate ~2 on|from|in|with|through ~1 {your}',
    ),
    account,
    phrases('?', 'reliable|tenant|rent|pay'),
  ),
  together(
    phrases(`bid|work|apply|deliver ~2 with|from|on|through|under ~1 {your} ~2 ${acct}`),
    phrases('{you} ~2 see|get|receive|have|earn ~1 money|cash|something|paid'),
  ),
);

/** What is built, sold as a service, or refused. */
const told = phrases(
  '{made|aide|profileCraft|otherAccount|serve|detecting}',
  'how to',
  'never|not ~1 for sale|ask|want',
  'not ~2 ask|sale|lend|share',
  'mock|practice|practise|coach|teach|taught|research|novel',
);

/** Terms of a bargain about an account: who is on record, whose side brings what, what is ready to be handed over. */
export const terms: Way = unless(told, either(onRecord, sides, ready, keptAlive, inYourSeat));
