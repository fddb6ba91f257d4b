import { constellations } from './constellation';
import { othersThing, someoneElse } from './payee-people';
import type { Match, Way } from './phrases';
import { phrases } from './phrases';
import type { Sentence } from './sentences';

/** Somebody speaks of this contract: a wish, an order, or the speaker's own habit. */
const here = ['{i|we|me|my|you|your|please|can|modal}'];

const before = (words: RegExp, reach: number): Way => {
  const isAfter = ({ words: all }: Sentence, { from }: Match) =>
    all
      .slice(Math.max(0, from - reach), from)
      .some(({ text, kind }) => (kind === 'word' || text === '→') && words.test(text));
  return (sentence) => someoneElse(sentence).filter((match) => isAfter(sentence, match));
};

/** "To a friend", "via my sister". */
const toward = before(
  /^(?:to|via|through|thru|by|with|for|at|onto|into|unto|over|from|under|on|using|favour|favor|→)$/,
  5,
);
const asObject = before(
  /^(?:pay|paying|hire|hiring|contract|engage|invoice|use|using|put|list|enter|name|register|choose|take|add)$/,
  3,
);

/** What such a person does: takes the money, or is the other side of the contract. */
const does = (verbs: string, reach: number): Way => {
  const acts = phrases(verbs);
  return (sentence) =>
    someoneElse(sentence).flatMap(({ from, to }) =>
      acts(sentence)
        .filter((act) => act.from > to && act.from - to <= reach + 1)
        .map((act) => ({ from, to: act.to })),
    );
};
const collects = does('{takes}', 6);
const isParty = does('{formal}', 7);
const lends = does(
  'opened|made|created|registered|verified|lent|lends|gave|gives|sold|rented|rents|borrowed|lets|let',
  4,
);
const passesOn = phrases(
  'he|she|they|who|and|then ~2 gives|give|passes|pass|forwards|forward|sends|splits|transfers|hands|brings|pays ~4 me|us',
  'gives|hands|passes|forwards|sends|pays|keeps|takes ~2 my|the|his|her|a|me ~2 share|rest|part|cash|cut|percent|%',
);

/** Money goes to another person, or over what is theirs. */
const money = constellations(
  {
    all: [someoneElse, '{deal|payAct|payThing} ~2 to ~1 him|her|them', '{i|me|my|you}'],
    nowhere: ['{i|we} ~2 {payAct}'],
  },
  {
    all: [
      'person|name|holder|recipient|lady|man|individual ~3 named|mentioned|listed|attached|attachment|below|specified',
      ['{payAct}'],
      ['{payThing|my|me|i}', 'it'],
    ],
    within: 16,
  },
  { all: ['{payThing} ~2 →|=|: ~3 {kin|otherPerson|goBetween}'] },
  { all: ['whose ~1 {holding}', ['{payThing|payAct}'], here], within: 20 },
  {
    all: [
      'following|this|below|attached ~1 holder|beneficiary|recipient|payee|receiver|person',
      ['{payAct}'],
      ['{payThing}'],
    ],
  },
  { all: ['receiver|recipient|payee|beneficiary|holder is|= ~1 him|her'] },
  { all: ['order|offer|contract|payment|money|salary|funds goes|go ~1 to him|her|them', '{i|me|my|we}'] },
  {
    all: [
      othersThing,
      ['paypal|payoneer|wise|venmo|revolut|card|iban|bank|bank_account|skrill'],
      'ok|okay|possible|fine|month|use|instead|free',
    ],
    within: 12,
  },
  { all: ['another|other freelancer|developer|seller ~3 bills|invoices|signs|receives|collects|bids', '{i|me|my}'] },
  { all: [othersThing, ['{payAct|payThing|takes}', 'use|using'], here], within: 26 },
  {
    all: [toward, ['{payThing}', '{payAct}'], ['{payAct|payThing|can|please|modal|you|me|my|i}', 'be|is|are']],
    within: 20,
  },
  { all: ['pay|paying', asObject, here], within: 22 },
  {
    all: [
      collects,
      ['{payThing}', 'cash|it|them|these|paypal|payoneer|usd|euros|dollars'],
      ['{i|we|me|my}', 'our|clients'],
    ],
  },
  { all: [collects, 'for|on ~1 me|us|behalf|several|all'] },
  { all: [someoneElse, passesOn, ['{payThing|holding|payAct}', 'it|cash']] },
  {
    all: [
      ['received|collected|handled|taken|cashed|accepted|received ~1 by', 'go|goes|paid|sent ~1 to'],
      toward,
      ['{payThing|me|my|i}', "it|it's"],
    ],
  },
  { all: ['directly|not|rather|instead ~3 to ~1 me|us|contractor|freelancer', ['{payThing|payAct}'], someoneElse] },
  { all: ['{i|we} ~1 {not} ~3 receive|get|take|collect ~1 it|payment|payments|money ~1 myself|directly'] },
  { all: ['{payThing} ~2 :|=', othersThing], within: 12 },
  { all: ['{payThing|payAct} ~6 to', 'he|she|they ~1 my ~1 {kin|goBetween}'] },
  { all: ['who ~2 paid|pay|receives|gets|invoices', someoneElse, ['{i|my|me|you}', 'they']] },
  { all: [someoneElse, '{not} ~3 my|mine', ['{holding}']], within: 14 },
);

/** The contract is with another person, and the speaker works. */
const contracts = constellations(
  {
    all: [
      does(
        'issues|issue|sends|send|writes|write|raises|makes|prints ~3 bill|invoice|invoices|bills|receipt|receipts',
        6,
      ),
      '{i} ~2 do|write|deliver|develop|code|work|make|build|design|draw|program',
    ],
    within: 16,
  },
  {
    all: [
      'passed|passes|did|does|made|makes|completed|completes ~4 verification|id|check|kyc|id_verification',
      someoneElse,
      '{i|me|my|you}',
    ],
    within: 16,
  },
  { all: ['got|have|received|received ~3 {seat} ~2 from', someoneElse, '{i|my|me}'], within: 16 },
  {
    all: [
      'signed|issued|billed|invoiced|accepted|owned|registered|opened|verified|created|made|run|represented ~1 by',
      toward,
      ['{holding|deal|payThing}'],
      ['{i|me|my}'],
    ],
    within: 22,
  },
  { all: [lends, ['{seat}', 'this|it ~1 for|to me'], ['{i|me|my|we}']], within: 18 },
  {
    all: [
      'bought|rented|inherited|purchased|borrowed|took|lent|lends|renting ~4 {seat}',
      '{i|me|my}',
      [...here, 'from'],
    ],
    within: 16,
  },
  { all: [othersThing, ['{deal|formal}'], here], within: 26 },
  {
    all: [
      'write|writing|bid|message|answer|apply|log|chat|text ~3 from|with|on|via|by|under|through',
      othersThing,
      here,
    ],
  },
  {
    all: [
      toward,
      ['contract|offer|job|project|agreement|engagement|order|proposal|paperwork|milestone|w-9|w-8ben'],
      here,
    ],
    within: 18,
  },
  { all: [asObject, ['{deal|formal}'], ['{i|we|me|my|please}']], within: 20 },
  {
    all: [
      isParty,
      [
        '{i|we|me} ~4 do|does|write|deliver|develop|code|work|make|build|design|handle',
        'work ~3 me|mine|my',
        'who|one ~2 works',
      ],
    ],
  },
  { all: [isParty, ['on|for ~1 my behalf', 'for me'], ['{deal|payThing|holding}']] },
  { all: [isParty, ['my|mine|me|i ~3 {not|banned}', 'because|since|as ~1 i|my|mine']] },
  { all: ['{you} ~1 hire|pay|contract', "i'm|im|i ~2 one who"] },
  { all: ['he|she|they signs|sign|invoices|invoice|bids|bid', 'i|we build|code|work|do|write|deliver|design'] },
  { all: [someoneElse, ['on ~1 paper', 'in name only', 'one ~1 you hire', 'one signing', 'lends ~2 name']] },
  { all: [['{holding|payThing} ~3 {not} ~1 mine'], ['{not}', 'borrow|borrowed|use']] },
  { all: ['borrow|borrowed|borrowing|lent|lend|lends', ['{holding|nameWord}'], ['{i|we|me|my}']], within: 16 },
);

/** A contract, an invoice or money that is to go to another person. */
export const toOthers: Way = (sentence) => [...money(sentence), ...contracts(sentence)];
