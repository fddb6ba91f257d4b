import { identity, me, seek } from './account-signs';
import { phrases } from './phrases';
import { backRole, frontRole, otherFront, strongFront, workRole } from './roles';
import { share } from './shares';
import { either, together } from './signs';

const papersGiven = phrases(
  '{you} ~3 provide|provides|bring|give|lend|supply|have|own|contribute ~4 {paper}',
  '{your} ~2 {paper} and|plus|, ~1 {my}',
);

/** One lends the name and the face, the other does the work. */
export const division = either(
  together(either(frontRole, strongFront), backRole, share),
  together(strongFront, workRole),
  together(papersGiven, share, me),
  phrases('{you} ~2 say|repeat|read ~2 what|answers ~1 i|we'),
  together(
    phrases('{you} ~3 move|moves|open ~2 lips|mouth', 'move ~1 {your} ~1 lips|mouth'),
    phrases('{testNoun|meetingNoun}'),
  ),
  together(otherFront, either(workRole, share)),
  together(
    phrases('{you} ~2 have|provide|bring|own ~5 {identityNoun|acct}'),
    phrases('{i|we} ~2 have|bring|provide|own ~3 {backNoun}', '{i|we} have ~2 years|experience'),
  ),
  together(seek, phrases('{ownerNoun}'), strongFront, either(backRole, share, me, phrases('{my}'))),
  together(seek, phrases('{ownerNoun}'), phrases('employee_on_paper|figurehead|frontman|on_paper')),
  together(seek, identity, either(share, workRole)),
  together(otherFront, phrases('{i} ~6 use|uses|using ~3 {their|acct}')),
  together(seek, phrases('{ownerNoun} ~6 real|clean|valid|genuine ~2 {identityNoun}')),
  together(
    phrases(
      'use|using|take|lend|borrow|give|offer|share|provide|hire|allow ~3 {your|my|their} ~2 identity|identity_documents|name|documents|id|passport|ssn|face',
    ),
    either(share, workRole),
  ),
);
