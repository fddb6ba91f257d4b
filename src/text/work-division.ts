import { me, seek } from './account-signs';
import { phrases } from './phrases';
import { backRole, frontRole, otherFront, strongFront, workRole } from './roles';
import { share } from './shares';
import { either, together } from './signs';

/** One lends the name and the face, the other does the work. */
export const division = either(
  together(either(frontRole, strongFront), backRole, share),
  together(strongFront, workRole),
  phrases('{you} ~2 say|repeat|read ~2 what|answers ~1 i|we'),
  together(otherFront, either(workRole, share)),
  together(
    phrases('{you} ~2 have|provide|bring|own ~5 {identityNoun|acct}'),
    phrases('{i|we} ~2 have|bring|provide|own ~3 {backNoun}', '{i|we} have ~2 years|experience'),
  ),
  together(seek, phrases('{ownerNoun}'), strongFront, either(backRole, share, me, phrases('{my}'))),
  together(seek, phrases('{ownerNoun} ~6 real|clean|valid|genuine ~2 {identityNoun}')),
  together(
    phrases(
      'use|using|take|lend|borrow|give|offer|share|provide|hire|allow ~3 {your|my|their} ~2 identity|identity_documents|name|documents|id|passport|ssn|face',
    ),
    either(share, workRole),
  ),
);
