import { constellations } from './constellation';
import { isDeniedWithin, isInQuotes } from './denial';
import { innocent } from './payee-frames';
import { firstOf, type Match, phrases } from './phrases';
import type { Sentence } from './sentences';

const other = '{kin|otherPerson}';

const theirThing = [`${other} ~2 {holding}`, `{holding} ~2 of|from|by ~3 ${other}`];

/** Money, a contract or a job goes through what belongs to another person. */
const others = constellations(
  { all: ['{payThing|payAct} ~8 to', 'he|she ~1 my ~1 {kin|goBetween}'], none: innocent },
  { all: ['{you} ~1 hire|pay|contract', "i'm|im|i ~2 one who"], none: innocent },
  { all: ['pay|paid|send|sent|transferred|goes ~3 to ~1 mr|mrs|ms', '{payThing|holding}'], none: innocent },
  {
    all: [theirThing, '{payAct|payThing|deal|takes}', '{i|we|me|my|you|your|please|can|modal}'],
    none: innocent,
    within: 26,
  },
  {
    all: [
      `{payAct|payThing|deal} ~6 to|via|through|by|with|for|at ~3 ${other}`,
      '{payThing|deal|payAct|holding}',
      '{i|we|me|my|you|please|can|modal|your}',
    ],
    none: innocent,
  },
  {
    all: [
      [
        `${other} ~6 {takes} ~5 {payThing}`,
        '{goBetween} ~3 {takes} ~5 {payThing|me}',
        '{kin|goBetween} ~3 {takes} it',
        '{goBetween} ~3 receives',
        'to|via|through ~1 {my} ~1 {goBetween}',
      ],
      '{i|we|me|my}',
    ],
    none: innocent,
  },
  { all: [`pay|hire|sign|contract|invoice ~3 ${other}`, '{i|we|me|my|you|please}'], none: innocent },
  {
    all: ['{otherPerson}', '{payThing|deal|holding}', '{i|we|me|my|you|your|please|can|modal}'],
    none: innocent,
    within: 20,
  },
  {
    all: [
      'he|she|they|who ~2 gives|give|passes|pass|forwards|forward|sends|splits|transfers ~2 me|us|it|to',
      '{payThing|holding|kin}',
    ],
    none: innocent,
  },
  {
    all: [
      `${other}`,
      '{i|we} ~3 do|does|write|deliver|develop|code|work|make',
      'official|officially|contract|account|invoice|licence|license|hire|sign|signs|registered',
    ],
    none: innocent,
    within: 30,
  },
);

/** A new account in place of one that was closed. */
const instead = constellations(
  { all: ['hire|contract|order|invite|award ~2 this|that ~1 profile|account instead'], none: innocent },
  {
    all: ['pay|paid|send|transfer ~5 account|card|paypal', 'next ~1 month|time|week|invoice ~6 {fresh|differs}'],
    none: innocent,
  },
  {
    all: [
      '{banned}',
      '{portal}',
      ['{fresh} ~2 {portal}', '{fresh} one', 'new|again|started|registered|restart|fresh|another|second'],
    ],
    none: [...innocent, 'fine again'],
    within: 34,
  },
  {
    all: [
      '{banned}',
      '{portal}',
      ["other|colleague's|someone's|sister's|brother's|friend's", other, 'this one|profile'],
    ],
    none: innocent,
    within: 34,
  },
  {
    all: [
      '{fresh} ~2 account|accounts|profile|id|login|acc|upwork|fiverr|agency',
      ['{deal}', 'write|writing|find|choose|contact'],
      '{my|me|i|we|please}',
    ],
    none: innocent,
    within: 20,
  },
  {
    all: ['hire|order|invite|award|rehire|re-hire ~6 {fresh} ~2 one|account|profile|id|login'],
    none: innocent,
  },
  { all: ['two|several|multiple|duplicate|many|three|both ~2 accounts|profiles|logins', '{i|we|my}'], none: innocent },
  {
    all: [
      'close|end|void|cancel ~4 contract|offer|invoice|job',
      're-hire|rehire|re-open|reopen|open|create|new|again|another',
      '{holding|fresh|otherPerson}',
    ],
    none: innocent,
  },
);

/** The name on the account is another one. */
const renamed = constellations(
  { all: ['account|profile|login ~5 borrowed|belongs|belong', '{i|we|me|my}'], none: innocent },
  {
    all: [
      '{nameWord}',
      ['{differs}', '{you} ~1 {not} ~2 know|seen|recognise|recognize', 'ignore|strange|unusual|shows ~2 name'],
      '{holding|payThing}',
    ],
    none: [...innocent, '{fresh} feature|product'],
    within: 20,
  },
  {
    all: [
      ['under|in|with|on ~2 {kin} ~1 name', 'under|in ~2 name of ~3 {kin|otherPerson|goBetween}'],
      '{i|we|my|me|modal}',
    ],
    none: innocent,
  },
  {
    all: ['account|profile|login ~5 belongs|belong|borrowed|mine|registered', ['{kin}', '{not}', 'borrowed|name']],
    none: innocent,
  },
  { all: ['{fresh} ~1 bank|beneficiary|payee|recipient|holder', '{payThing|holding|nameWord|payAct}'], none: innocent },
  {
    all: [
      'change|update|replace ~5 bank|beneficiary|payee|payroll|iban|account',
      ['holder|name|mr|mrs|ms', '{kin|otherPerson}'],
    ],
    none: innocent,
  },
);

/** A contract, an invoice or money that is to go to another person or account. */
export function anotherPayee(sentence: Sentence): Match | undefined {
  if (!subjects.some((name) => sentence.classes.has(name))) return undefined;
  return firstOf(sentence, [others, instead, renamed], stands);
}

/** The same where the first sentence says why: only what is said of other people may stand so far apart. */
export const anotherPayeeInTwo = (sentence: Sentence): Match | undefined =>
  sentence.classes.has('kin') ? firstOf(sentence, [others], stands) : undefined;

const subjects = ['kin', 'otherPerson', 'goBetween', 'fresh', 'banned', 'nameWord', 'deal', 'holding'];

const takenBack = phrases(
  'only ~2 pay',
  'only pay',
  'me ~4 only',
  'married|marriage|wedding|surname|maiden|divorce',
  'said|say|answered no',
  'name change',
  'never|nobody ~6 {holding|payThing|deal}',
  "don't|not|no ~2 second|other|borrowed|use|forward|accept",
  'if {i|we} ever',
  'why ~1 do|are',
  'no|not|without ~1 {otherPerson|goBetween}',
);

const stands = (sentence: Sentence, match: Match) =>
  !takenBack(sentence).length && !isInQuotes(sentence, match) && !isDenied(sentence, match);

/** What cannot be used, or is not known, is the reason for the other. */
const isDenied = (sentence: Sentence, match: Match) =>
  isDeniedWithin(sentence, match, match.to, (next) => next.some(({ text }) => harmless.has(text)));

const harmless = new Set(
  (
    'surprised wonder confused mind ' +
    'mine used use receive withdraw know me eligible problem member equal match work directly possible longer more any ' +
    'supported access here seen accepted verified reason developer available worry pass take own open get'
  ).split(' '),
);
