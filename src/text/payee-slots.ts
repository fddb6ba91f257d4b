import { othersThing, someoneElse } from './payee-people';
import { phrases } from './phrases';
import type { Slot } from './weighing';

const people = 'kin|otherPerson|goBetween|ally|title';

/** Who the money, the invoice or the contract is to go to. */
export const payeeSlots: Slot[] = [
  ['someone else', 10, someoneElse],
  ['what is theirs', 5, othersThing],
  ['my kin', 4, phrases('my|our|an|a|one|some ~2 {kin}')],
  ['kin', -2, phrases('{kin}')],
  ['other person', 1, phrases('{otherPerson}', 'somebody|someone|person|people|man|woman|lady|guy|third')],
  ['go-between', 0, phrases('{goBetween|ally|title}')],
  ['money', 4, phrases('{payThing}')],
  ['moves', 1, phrases('{payAct}')],
  [
    'moves to',
    2,
    phrases(
      `{payAct|payThing} ~6 to|into|onto|via|through|on|in|with|at|over ~3 {${people}}`,
      `pay|paying|wire|send ~2 {${people}}`,
      '{payAct|payThing} ~5 to ~1 him|her|them|his|their',
      '{payAct|payThing} ~6 to|into|onto|via|through|on|with ~2 <email>',
    ),
  ],
  [
    'they take',
    5,
    phrases(
      `{${people}} ~5 {takes} ~4 {payThing}`,
      `{${people}} ~4 {takes}`,
      'he|she|they|who|one|man|lady ~2 {takes}',
      '{takes} ~1 by ~3 {otherPerson|kin|goBetween|ally}',
    ),
  ],
  ['deal', 2, phrases('{deal}')],
  [
    'deal with',
    1,
    phrases(
      `{deal} ~6 to|with|via|through|on|in|by|under|for ~3 {${people}}`,
      `hire|contract|book|award ~2 {${people}}`,
    ),
  ],
  ['they sign', 3, phrases(`{${people}} ~4 {formal}`, '{formal} ~3 by|as', 'he|she|they ~2 {formal}')],
  [
    'on paper',
    1,
    phrases(
      'on|in ~1 paper|papers|agreement|contract|paperwork|form|forms',
      'on_paper|officially|formally|legally|nominal|nominee|figurehead',
      'official|legal|formal ~1 developer|contractor|freelancer|name|owner|worker|person|side',
    ),
  ],
  ['holding', 4, phrases('{holding}')],
  ['bank', 3, phrases('{bankData}', 'paypal|payoneer|wise|revolut|card|iban|venmo|zelle|skrill|cashapp|stripe')],
  [
    'seat of theirs',
    2,
    phrases(
      "{seat|holding} ~5 isn't|not|never mine|my|me",
      '{seat|holding} ~4 belongs|belong|borrowed|lent|rented ~3 {kin|otherPerson|goBetween|ally}',
      'borrow|borrowed|borrowing|lent|lends|lend|rented ~4 {seat|holding|nameWord}',
    ),
  ],
  [
    'lets me',
    3,
    phrases('lets|let|allows|permits|lends|gave|helps|favour|favor|agreed ~2 me|us', '{me} ~2 favour|favor'),
  ],
  [
    'their name',
    -2,
    phrases(
      `{kin|otherPerson|goBetween|ally|title} ~2 name|details|id|documents|passport|identity`,
      'in|under|on|with ~2 {kin|otherPerson|goBetween} ~1 {nameWord}',
      'in|under ~1 his|her|their name',
    ),
  ],
  [
    'different name',
    5,
    phrases(
      '{nameWord} ~5 {differs}',
      '{differs} ~2 {nameWord}',
      "name|holder|names|payee|beneficiary ~4 isn't|not|won't|doesn't ~3 mine|my|me|match|same",
      'called|named|spelled ~2 differently|different|otherwise',
      'is not me',
      'not in my name',
      'unfamiliar|unknown|unlike|foreign|strange|other name',
    ),
  ],
];
