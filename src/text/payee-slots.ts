import { othersThing, someoneElse } from './payee-people';
import { phrases } from './phrases';
import type { Slot } from './weighing';

const people = 'kin|otherPerson|goBetween|ally|title';
const fresh = 'another|other|second|2nd|new|different|backup|spare|third|alternative|fresh|replacement';

/** Who or what the contract, the invoice or the money is to go to, and why. */
export const payeeSlots: Slot[] = [
  ['someone else', 5, someoneElse],
  ['what is theirs', 5, othersThing],
  ['kin', 2, phrases('{kin}')],
  ['other person', 2, phrases('{otherPerson}', 'somebody|someone|person')],
  ['go-between', 1, phrases('{goBetween|ally|title}')],
  ['money', 3, phrases('{payThing}')],
  ['moves', 2, phrases('{payAct}')],
  [
    'moves to',
    4,
    phrases(
      `{payAct|payThing} ~6 to|into|onto|via|through|on|in|with ~3 {${people}}`,
      `{payAct} ~1 my ~1 {${people}}`,
      `pay|paying ~2 {${people}}`,
    ),
  ],
  ['takes', 3, phrases(`{${people}} ~5 {takes} ~4 {payThing}`, `{${people}} ~4 {takes}`)],
  ['deal', 2, phrases('{deal}')],
  [
    'deal with',
    2,
    phrases(`{deal} ~6 to|with|via|through|on|in|by|under|for ~3 {${people}}`, `{${people}} ~4 {formal}`),
  ],
  ['signs', 2, phrases(`{${people}} ~4 {formal}`, '{formal} ~3 by|as')],
  ['holding', 4, phrases('{holding}')],
  ['other holding', 5, phrases(`${fresh} ~2 {holding|seat|bankData}`, 'account|profile b|two|2|number')],
  ['my other', 3, phrases(`{my|i} ~4 ${fresh} ~2 {holding|seat}`, '{my} ~2 second|other|new|2nd')],
  [
    'other name',
    4,
    phrases(
      '{nameWord} ~5 {differs}',
      '{differs} ~2 {nameWord}',
      '{nameWord} ~3 of|belongs|belonging',
      "name|holder|names ~3 isn't|not ~2 mine|my",
    ),
  ],
  ['name', 3, phrases('{nameWord}')],
  ['not mine', 3, phrases('{not} ~3 mine|myself|me|own', "isn't|not my")],
  ['banned', 6, phrases('{my|i|we|me} ~6 {banned}', '{seat|holding} ~4 {banned}', '{banned} ~3 {me|my}')],
  [
    'old one',
    5,
    phrases(
      'old|first|previous|former|earlier|main|original ~2 {seat|holding|workSite}',
      'old|first|previous|former one',
    ),
  ],
  [
    'resumed',
    2,
    phrases(
      'again|instead|restart|restarted|continue|continuing|came|back|rebuild|rebuilding|start|started|now|here',
      "it's ~1 me",
      'same ~1 person|guy|man|developer|freelancer|skills|experience',
    ),
  ],
  ['instead', 0, phrases('instead|rather|meanwhile|temporarily|until')],
  [
    'asked',
    2,
    phrases(
      '{please}',
      '^ ~1 pay|send|hire|contract|use|put|make|address|transfer|invoice|wire',
      'could|can|would ~1 {you}',
      '{you} ~2 {can|payAct|deal}',
    ),
  ],
  ['on my behalf', 2, phrases('on|for ~1 my behalf', 'for me', 'represents ~1 me', 'in ~1 his|her|their name')],
  [
    'passed on',
    3,
    phrases(
      '{takes|payAct} ~4 to|with ~1 me',
      'gives|brings|forwards|hands|sends|passes|pays ~1 me|us',
      'reaches me',
      'takes|keeps ~2 share|part|cut|percent|%|fee',
    ),
  ],
  [
    'soothes',
    2,
    phrases(
      "don't|dont|no|not ~2 worry|surprised|matter|problem|mind|confused|wonder",
      'ignore|trusted|trust|explain|explained|simpler|easier|safe',
    ),
  ],
  [
    'reason',
    1,
    phrases('because|as|since|while|so ~3 {my|i|we}', 'tax|taxes|limit|limits|problem|problems|issue|trouble'),
  ],
  ['bank', 1, phrases('{bankData}', 'paypal|payoneer|wise|revolut|card|iban')],
  [
    'none',
    1,
    phrases(
      '{i|we} ~2 {not} ~3 {holding|bankData}',
      "can't|cannot|unable ~3 {takes}",
      '{not} ~2 registered|verified|verify',
    ),
  ],
  [
    'firm',
    0,
    phrases(
      "another|different|third|friend's|other ~2 company|firm|agency|entity|business",
      '{kin} ~2 company|firm|agency|business',
    ),
  ],
  ['i work', 0, phrases('{i|me} ~4 work|works|working|code|deliver|design|write|do', 'work ~3 me|mine', 'done by me')],
];

/** What is one's own, sold as a skill, or somebody else's affair. */
export const ownSlots: Slot[] = [
  [
    'made',
    1,
    phrases(
      'built|wrote|developed|implemented|designed|created|app|apps|software|module|feature|system|platform|form|portal|process|automation|api',
    ),
  ],
  [
    'trade',
    0,
    phrases(
      'accountant|auditor|bookkeeping|bookkeeper|payables|reconciliation|vendor|vendors|payroll|compliance|fraud|specialist|analyst|seller|sellers|lawyer|consolidated|intercompany|teach|training|finance',
    ),
  ],
  [
    'own',
    0,
    phrases('my|our own', 'own ~2 {holding|nameWord}', 'i|we ~1 own', 'myself|director|owner|registered|verified'),
  ],
  [
    'name change',
    0,
    phrases(
      'father|mother name',
      'former|ex ~1 business partner',
      'married|marriage|wedding|maiden|surname|divorce|merged|merger|typo|legal|both',
    ),
  ],
  ['same', -1, phrases('same ~1 name|company|holder|account|bank', 'still ~1 me|mine', 'always|only ~2 me|my|mine')],
  ['refused', 1, phrases('{i|we} ~2 {not}', 'never|nobody')],
  ['of others', -1, phrases('{thirdParty}', 'client|clients|customers|students|tenants')],
  [
    'recommends',
    -3,
    phrases('recommended|recommend|recommends|separate|separately|partnership|jointly|joint|together|studio|agency'),
  ],
  ['told', 0, phrases('{warns}', '{stranger} ~1 asked|wanted|told', 'novel|story|film|thesis')],
  ['past', -2, phrases('ago|year|years|last|since|formerly|previously')],
];
