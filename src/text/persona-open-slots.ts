import { phrases } from './phrases';
import type { Slot } from './weighing';

/** Said of the past, of the reader's people, of an agency in the open, or of a product. */
export const openTeamSlots: Slot[] = [
  [
    'past',
    -3,
    phrases(
      'led|managed|mentored|trained|supervised|hired|coached|founded|taught|assigned|ran',
      'i|we ~1 was|were|worked|had|built|made|wrote',
      'years|former|formerly|before|ago|once|previous|last|ex',
    ),
  ],
  [
    'product',
    -5,
    phrases(
      'app|apps|software|module|feature|features|system|platform|portal|tool|plugin|dashboard|api|integration|inbox|calendar|website|site|wiki|game|novel|band|music|song|songs|film|films|choir|football|kotlin|react|access|roles|permissions|scheduling|presence',
    ),
  ],
  [
    'i made',
    -2,
    phrases('{i|we} ~1 {workVerb} ~3 a|an|the', '^ ~1 built|designed|wrote|developed|coded|led|managed|mentored'),
  ],
  [
    'your people',
    -4,
    phrases(
      'your ~2 {crew|tradesman|manyPeople}',
      'your ~2 people|staff|interns|designers|editors|customers|clients|users',
    ),
  ],
  [
    'open',
    -4,
    phrases(
      'agency|named|listed|credited|consent|nda|registered|label|badge|separately|employed|invoice|offer|permission|written',
    ),
  ],
  ['own', -5, phrases('own ~1 account|profile|name|contract|page|clients|work', 'his|her|their own')],
  [
    'solo',
    0,
    phrases(
      'alone|solo|personally|myself',
      'i ~1 never|not|do|answer|write|draw ~4 outsource|subcontract|myself|delegate',
      'one person',
      'by me',
      'me only|alone',
    ),
  ],
  [
    'denied',
    -2,
    phrases(
      "never|no|nobody|not|don't|won't ~3 outsource|subcontract|helpers|team|staff|employees|delegate|farm|pass|else",
      'if i ~2 say no',
    ),
  ],
  [
    'recommends',
    -5,
    phrases(
      'recommend|recommended|introduce|refer|suggest',
      '{you} ~2 can|could|would|may|might|want ~3 hire|contract|choose|pick',
      'if {you} ~2 want|need',
    ),
  ],
  [
    'teaches',
    -3,
    phrases(
      'candidates|coach|coaching|teach|teacher|lessons|course|courses|mentor|tutor|workshop|feedback|learn|prepare',
    ),
  ],
  ['others use', -2, phrases('{thirdParty|otherTeam|declaredTeam}')],
  [
    'place',
    -2,
    phrases(
      'at a|an|the|my <word>',
      'museum|university|hospital|bank|school|factory|company|startup|firm|telecom|magazine|newspaper',
    ),
  ],
  ['supports', -1, phrases('support|service|assistant|customers|ghostwriter|ghostwriting|virtual')],
  [
    'skill',
    -5,
    phrases(
      'experience|experienced|skills|expertise|expert|professional|specialize|specialized|quality|passionate|provide|services',
    ),
  ],
];
