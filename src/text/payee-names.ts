import { constellations } from './constellation';
import { someoneElse } from './payee-people';
import type { Way } from './phrases';

/** The name or the bank data will be another's. */
export const otherNames: Way = constellations(
  {
    all: [
      someoneElse,
      'as ~2 employee|contractor|worker|vendor|supplier|freelancer|payee|signatory|signer|client|owner',
      [
        '{i} ~2 do|write|deliver|develop|code|work|make|build|design|draw',
        'payroll|hr|finance|accounting|contract|paper',
      ],
      'use|put|list|enter|name|register|take|add|hire|choose|write',
    ],
    within: 18,
  },
  {
    all: [
      'invoice|invoices|bill|bills|receipt|receipts ~4 from|by|under|with ~3 different|another|other|various|changing|several ~1 companies|company|firms|firm|entity|entities|name|names|people|person',
      '{i|we|my|please}',
    ],
    within: 16,
  },
  {
    all: [
      'owner|holder|beneficiary|payee|recipient|receiver|title ~1 is|=|: ~3 {kin|goBetween|title|otherPerson}',
      '{payThing|bankData|holding}',
    ],
  },
  {
    all: [
      'name|payee|beneficiary|recipient|holder ~3 blank|empty|tba|tbd',
      ['{payThing|holding}', 'contract|agreement|form'],
      '{i|we|please|my}',
    ],
  },
  {
    all: [
      'insert|write|fill|enter|put|use|take|pay|choose|name ~3 whichever|whoever',
      ['{payThing}', '{nameWord}'],
      'free|available|week|month|works|active|turn|open|unlocked',
    ],
  },
  { all: ['account ~1 title|name|holder ~1 reads|says|is|shows', "not|isn't|isnt ~1 me|mine", '{payAct|payThing}'] },
  {
    all: [
      'ignore|disregard|overlook|mind|surprised|confused ~5 name',
      ['{holding|payThing}'],
      ['{i|my|me|you|please}', 'please'],
    ],
    within: 22,
  },
  { all: ['write|make ~3 check|cheque ~2 to', someoneElse] },
  {
    all: [
      'rotate|switch|alternate|vary ~3 accounts|payees|banks|ibans|cards',
      '{i|we|you|my}',
      ['{payThing|payAct|takes}', 'every|each|month'],
    ],
  },
  {
    all: [
      'under|with|through|on|behind ~2 {kin|otherPerson} ~1 identity|name|id|documents|passport|papers',
      ['{i|my|me|we}'],
    ],
  },
  {
    all: [
      'account|payee|bank|iban|receiver|beneficiary|holder ~2 changes|rotates|varies|change|alternates ~3 month|time|week|invoice|payment|every_month|every_week|each_month',
    ],
  },
  {
    all: [
      '{nameWord}',
      [
        '{differs}',
        '{you} ~1 {not} ~2 know|seen|recognise|recognize',
        'ignore|strange|unusual|weird|odd|surprised|confused|wonder|alarmed ~8 name',
        'name ~8 ignore|strange|surprised|confused|wonder|worry|alarmed|matter',
        'not me|mine|my',
        "isn't|isnt|won't|wont|doesn't|not ~2 mine|me|match|my|same|equal",
        'of|: ~1 {title}',
      ],
      ['{holding|payThing|bankData}', '{payAct}', 'statement|paperwork|contract|form'],
    ],
    within: 22,
  },
  { all: ['beneficiary|payee|recipient|receiver|holder ~4 {title|kin|goBetween|otherPerson}'] },
  {
    all: [
      [
        'beneficiary|payee|recipient|receiver|holder ~3 not ~1 me',
        'beneficiary|payee|recipient|holder ~2 called|named|spelled ~1 differently|otherwise',
      ],
    ],
  },
  {
    all: [
      'under|in|with|on|carry|carries|bear|show|shows|read|reads|into ~3 name|names|details',
      someoneElse,
      ['{i|we|my|me|modal|you|please|payThing|deal}'],
    ],
    within: 16,
  },
  { all: ['under|in ~2 name of ~3 {kin|otherPerson|goBetween|title}'] },
  {
    all: [
      [
        'new|updated|changed|different|other|another ~2 {bankData}',
        '{bankData} ~4 change|changes|changed|switch|rotate|new|different|update',
      ],
      ['use|using|please|kindly|now|starting|start|month|will|every|follow|update'],
      ['{payThing|payAct|holding|i|we|my|me|you}'],
    ],
    within: 20,
    nowhere: ['approval|approvals|supplier|vendor|call-back|video|verify|verified|same|fee|feature|product'],
  },
  {
    all: [
      'change|update|replace|switch|rotate|amend ~5 {bankData}',
      ['{title|kin|otherPerson|goBetween}', 'payees|every|month|from ~1 now', 'name'],
    ],
  },
  { all: ['made|make|making|write|payable ~6 out|payable to', someoneElse] },
  {
    all: [
      'statement|bank|invoice|receipt|account|paypal|transfer|payoneer|contract ~6 mention|mentions|show|shows|display|displays|read|reads|carry|carries|bear|bears|list|lists ~3 {title|kin|goBetween|otherPerson}',
    ],
  },
  {
    all: [
      'put|enter|list|name|write|use|add|set|choose ~6 as ~1 payee|beneficiary|contractor|recipient|receiver|signatory',
    ],
  },
  { all: ['his|her|their name ~4 {deal|holding|payThing}', '{i|my|me}'] },
  {
    all: ['in|under ~2 name of', ['{bankData|payThing|deal}'], '{you|your|please|use|i|my|me|we}'],
    nowhere: ['in ~2 name of your|god|client'],
  },
);
