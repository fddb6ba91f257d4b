import { constellations } from './constellation';
import { namedPerson, namedThing, othersThing, someoneElse } from './payee-people';
import { either } from './signs';

const anyone = either(someoneElse, namedPerson);

/** The name on the bank's side is another's, and is explained away. */
export const nameTold = constellations(
  {
    all: ['profile|page|contract|freelancer ~2 says|reads|shows', 'bank|iban|account|card|paypal ~2 says|reads|shows'],
    none: ['both', 'same'],
    within: 10,
  },
  {
    all: [
      'holder|iban|account|beneficiary|payee',
      'two|different ~1 persons|people|names',
      'freelancer|contractor|me|profile',
    ],
    within: 16,
  },
  {
    all: [
      'change|changing|changed|swap|replace ~3 recipient|payee|beneficiary|receiver',
      ['{kin}', 'other|another|different'],
    ],
    within: 18,
  },
  {
    all: [
      'payout|payment|bank|payee|beneficiary ~6 somebody|someone|person ~1 named|called',
      'ignore|is|broker|agent|normal|that',
    ],
    within: 20,
  },
  {
    all: [namedThing, ['{bankData|payThing}', 'account|contract|invoice|profile']],
    none: ['see|on my id', 'god'],
    within: 14,
  },
  {
    all: [
      'name|title|names ~4 must|should|shall|will|is|be ~4 of|from',
      someoneElse,
      ['{deal|bankData|payThing|holding}'],
    ],
    within: 18,
  },
  {
    all: [
      ['{nameWord}', 'surname|surnames'],
      [
        "that's|thats|it's|its|he's|she's|he|she|it|that|this ~1 is? ~1 my|our|a ~2 {kin|goBetween|ally}",
        'called|named|spelled|written ~1 differently|otherwise|different',
        'not like|as me|mine',
      ],
      ['{bankData|payThing}', 'account|bank|iban|paypal|payout|payday|wise|payoneer'],
    ],
    within: 22,
  },
  {
    all: [
      "in|under|on|to|with ~1 a|an|some different|other|another ~1 person's|man's|woman's|name|individual's ~1 name?",
      ['{holding|bankData|payThing}', 'one ~1 ending|below|attached'],
      ['{you|please|i|my|me}', 'use'],
    ],
    within: 18,
  },
  {
    all: [
      ['legal|account|holder|full|real|official ~2 name|title', '{nameWord}'],
      othersThing,
      'write|put|enter|fill|insert|type',
    ],
    within: 16,
  },
  {
    all: [
      '{holding} ~4 belongs|belong|belonging|registered|registred|owned ~2 to|by|on|with|under',
      anyone,
      [
        'trusted|trust|worry|surprised|reliable|problem|matter|understanding|normal|honest',
        "i|i'm ~3 back|use|using|bid|work|apply|writing|here",
      ],
    ],
    within: 22,
  },
);

const turn = 'each|every|this|next ~1 month|time|week|payment|invoice|payday';
/** "This month it is Ivo's, next month we'll see whose." */
export const inTurn = constellations(
  {
    all: [
      ['<word> {bankData|holding}', 'bank|account|iban|receiver|payee|salary|wage|money|payment'],
      [turn],
      [
        'whose|wherever|whichever|whoever',
        'never|not ~2 same',
        'different|another|other|new ~2 one|name|person|account|bank',
        'tell|tells|let|inform ~1 you ~5 each|every|where|which',
      ],
    ],
    none: ['users|customers|employees|tenants|staff'],
    within: 26,
  },
  {
    all: [
      '{payThing|payAct} ~6 split|divided|shared|half|part|rest',
      ['{kin}', '{several} ~1 people|persons|accounts|cards|recipients|names'],
      ['{i|my|me|please}'],
    ],
    none: ['app|built|feature|invoice|tool|module|members'],
    within: 24,
  },
);
