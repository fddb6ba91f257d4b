import { helpersIn, namedOthers, ofUs, severalPeople, union } from './persona-people';
import { phrases } from './phrases';
import { unless } from './signs';
import { type Kind, weigh } from './weighing';

/** Somebody on the speaker's side. */
const others: Kind = {
  name: 'others',
  signs: [
    [
      2,
      union(
        phrases(
          'my|our ~2 {ownKin}',
          'my|our ~2 crew|people|guys|boys|coders|developers|programmers|juniors|students|workshop|office',
          '{wholeOf} ~2 {manyPeople}',
          'room|garage|house|bunch full|of ~2 {crew|tradesman}',
          '{ownKin} ~1 of mine',
        ),
        severalPeople,
        ofUs,
      ),
    ],
    [
      1,
      union(
        helpersIn,
        namedOthers,
        phrases(
          'a|an|the ~1 {ownKin|tradesman}',
          '{ownKin}',
          '{several} ~1 {tradesman|crew}',
          'someone|somebody else',
          'others|another|cheaper|other hands|hand|people|person|man',
          'friends|sons|daughters|brothers|cousins|students|programmers|coders ~1 who|i|code|write|work',
          'my team|crew',
          'shift|shifts',
        ),
      ),
    ],
  ],
};
/** One is shown, or is to be taken for another. */
const shown: Kind = {
  name: 'shown',
  signs: [
    [
      3,
      phrases(
        'signed ~2 my|one|same ~1 name',
        'will|would|can|could be me',
        'interview|test|trial|exam ~2 was|is ~3 {crew|tradesman}',
        'not me but',
        'profile|page|photo|name shows|is me|mine',
        'client|clients|you|buyer|buyers ~1 see|sees ~2 one|only',
        'looks like ~1 a|one ~1 freelancer|person|man',
        'meet|see|hear ~6 meet|see|get|have ~2 someone|somebody|another|other',
        'behind my ~1 photo|picture|name|face|smile',
      ),
    ],
    [
      2,
      phrases(
        'under|behind|with|from|on|as|in ~1 one|same|my|this|single|1 ~1 {personaSeat|signature}',
        'behind my|the|this ~1 photo|picture|name|face|smile',
        'signed ~2 my|one|same ~1 name',
        'be|is|are|as me|mine',
        'name|profile|photo|face|page|account ~3 is|shows|brings|stays ~2 mine|me|same|my',
        'sees|see|shows|show ~2 one|only|single',
        'pretend|pretends|pretending|posing',
        'one|single ~1 page|login|contract|name|profile|account|desk',
        'director|boss|manager|owner face|photo|picture|name',
        "director's|boss's|manager's|owner's|founder's ~1 face|photo|picture|name",
        'interview|test|trial|exam ~2 was|is|you|meet ~3 {crew|tradesman}',
      ),
    ],
    [1, phrases('{personaSeat}', '{liveEvent|exam|proving}', 'hire|hired|contract|contracts|sign|book', 'on the job')],
  ],
};
const front: Kind = {
  name: 'front',
  signs: [
    [
      2,
      phrases(
        'i|me|father|director|boss|he|she ~1 {frontAct}',
        "i|me|i'm|im ~4 agent|link|middleman|broker|face|front|dispatcher|coordinator",
        'i|me ~1 find|get|win|bring|accept|take|sign ~3 contracts|jobs|work|projects|clients|orders',
        'hired|contracted|booked : me',
        '{i|we} ~1 {passesOn} ~2 to|among|between|over ~2 {crew|tradesman|several}',
        '{i|we} ~1 {passesOn} ~2 to|among|between|over ~2 cheaper|other|others|people',
        'only ~2 sign|talk|deal|chat|speak ~2 me',
        'my english ~3 not|weak|poor|bad',
        'speaks|talks|speak|talk|attends ~4 {liveEvent}',
      ),
    ],
  ],
};
const labour: Kind = {
  name: 'labour',
  signs: [
    [
      2,
      phrases(
        '{crew|tradesman} ~2 {present}',
        'working|coding|work|code ~1 : ~1 my|our',
        '{teamThing|labours} ~3 come|comes|is|are|done|made|belongs|belong ~2 from|by|to',
        'let|have|make ~2 {crew|tradesman} ~1 {teamLabour}',
        '{several} ~2 {tradesman|crew} ~1 logging|log|coding|working|drawing|writing|sit|sits',
        'ghost-codes|ghost-code|ghostwrite|ghostwrites|ghost-writes',
        '{i|we} ~2 {passesOn} ~4 to|on|among|between|over',
        'others ~1 {present}',
        'and|, finish|finishes|do|does|code|codes ~1 them|it|the',
      ),
    ],
    [1, phrases('{teamLabour}')],
  ],
};
const hidden: Kind = {
  name: 'hidden',
  signs: [
    [
      1,
      phrases(
        'unknown|invisible|unseen|hidden|quietly|secretly|silently|ghost',
        'not ~1 tell|notice|see|know|meet|hardly',
        'in ~1 fact|truth|reality',
        'yet|although|though|therefore|actually|really',
        'sleeps|sleep|night|turns|whenever|whoever|any hour',
        'someone|somebody else',
        'later|then|afterwards|monday',
      ),
    ],
  ],
};
const addressed: Kind = {
  name: 'addressed',
  signs: [[1, phrases('{you|your}', 'client|clients|customer|customers|buyer|buyers')]],
};

/** What people say of a past, a family or an agency in the open. */
const open = phrases(
  'own|former|last|previous ~1 clients|company|profile|job|contracts|business|agency',
  '{made|otherTeam|declaredTeam}',
  'ghostwriter|ghostwriting|novel|book',
  'by me',
  'with|in|under her|his|their ~1 name',
  'gave|joined|led|trained|taught|voted|managed|founded ~2 <word>',
  'recommend|recommends|mentor|coach|teach|myself|personally|candidates|worker process|agreement|consent|introduce',
  'your ~1 {crew|tradesman|manyPeople}',
  'users|readers|listeners|players|nurses|students and|patients',
);

/** Many slight signs of others behind the one who is shown. */
export const weighedOthers = unless(
  open,
  weigh({ needs: [others], needsOne: [shown, front], more: [labour, hidden, addressed], enough: 6, longest: 45 }),
);
