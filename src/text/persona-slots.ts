import { helpersIn, namedOthers, ofUs, properNames, severalPeople, union } from './persona-people';
import { phrases } from './phrases';
import type { Slot } from './weighing';

const some =
  'guy|guys|boys|lads|workers|helpers|helper|juniors|seniors|coders|developers|devs|programmers|interns|folks|girls|apprentices|students|people|employees|subordinates|assistants|assistant|engineers|designers|artists|writers|translators|operators|friends|friend|cousins|cousin|brothers|brother|sister|ladies|men|women|kids|crew|roommate|wife|husband|colleague|colleagues|partner|mate|buddy|boss|members';
const does = 'present|teamLabour|carriesOn|makesWork';
const seat = 'personaSeat|signature';

/** Who else is there, and what they do. */
export const otherHandSlots: Slot[] = [
  ['helper', 5, helpersIn],
  ['my kin', 3, phrases('my|our|a|an|some|two|three ~2 {ownKin}', '{ownKin} of mine', `my|our ~2 ${some}`)],
  ['some people', 4, phrases(some)],
  [
    'several',
    4,
    union(
      severalPeople,
      ofUs,
      phrases(
        '{several} ~1 people|persons|hands|heads|brothers|friends|guys|workers',
        'both of us',
        'more than one',
        'couple|bunch|handful|circle of',
      ),
    ),
  ],
  [
    'collective',
    1,
    phrases(
      '{manyPeople}',
      '{wholeOf} ~2 {manyPeople}',
      'room|house|flat|circle|crew|trio|duo|family|village|town|office|dorm|studio|group',
    ),
  ],
  ['named', 1, union(namedOthers, properNames)],
  [
    'someone else',
    4,
    phrases(
      'someone|somebody|others|another|whoever|whichever|everyone|everybody|them|they',
      'someone|somebody else',
      'other hands|people|person|man|guy',
    ),
  ],
  [
    'they do',
    5,
    phrases(
      `{thirdPerson} ~2 {${does}}`,
      `someone|somebody|others|another|whoever|whichever|them|rest ~4 {${does}|attends}`,
      'them : ~1 <word>',
    ),
  ],
  [
    'helper does',
    4,
    phrases(
      `{ownKin|crew|tradesman} ~3 {${does}|attends|frontAct}`,
      `${some} ~2 who|that|i ~2 {${does}}`,
      `${some} ~1 who|that|i ~1 type|types|keep|hired|trained|pay`,
    ),
  ],
  [
    'done by',
    4,
    phrases(
      `{madeBy|attendedBy|answered} ~1 by|from ~5 ${some}`,
      `{madeBy|attendedBy} by`,
      'by|from|to ~3 {crew|tradesman|manyPeople}',
      `come|comes|is|are|go|goes ~3 from|to|by ~4 ${some}`,
    ),
  ],
  ['seat', 2, phrases(`{${seat}}`)],
  [
    'one seat',
    7,
    phrases(
      `my|one|same|this|single|our|1 ~2 {${seat}}`,
      'my ~1 tracker|account|profile|login|credentials|name|signature|reviews|hours',
      `{${seat}} ~1 shows|says|is|belongs`,
    ),
  ],
  [
    'under my',
    3,
    phrases(
      `under|behind|through|with|from|on|at|into|using ~1 my|one|same|this|single ~2 {${seat}}`,
      'under|with|in|by my ~1 name|signature|credentials|login',
      'as mine|me',
      'answer|answers|reply|sign|go|write ~1 as <word>',
      'in my name',
      'at my tracker',
    ),
  ],
  [
    'shown one',
    4,
    phrases(
      'only|just|one|single ~3 name|photo|face|person|profile|freelancer|developer|man|picture',
      'shows|show|see|sees ~2 only|just|one|my',
      'no "',
      '" i "',
    ),
  ],
  [
    'front man',
    3,
    phrases(
      '{frontMan}',
      '{intermediary}',
      'reseller|dispatcher|chatting|talking|pricing|promising|seller|face|voice',
      "i'm|i|am ~3 reseller|middleman|seller",
    ),
  ],
  [
    'i front',
    4,
    phrases(
      '{i} ~3 {frontAct}',
      '{i} ~1 do ~2 chatting|talking|selling|bidding|communication',
      'me : ~1 talking|sales|chat|bids',
      '{i} ~1 take|get|win|find|bring|receive|collect ~3 orders|jobs|projects|clients|work',
    ),
  ],
  ['i only', 3, phrases("i|me|i'm ~2 only|just|merely|simply", 'only|just ~1 my')],
  [
    'you meet',
    5,
    phrases(
      '{you} ~3 see|talk|meet|think|hire|get|chat|hear|deal|write ~3 me|one|with|to|my',
      'client|clients|customer|customers|buyer ~3 see|think|know|hire|talk|wants|believe',
    ),
  ],
  ['live', 1, phrases('{liveEvent|exam|proving}', 'camera|phone|assessment|test')],
  [
    'helper live',
    7,
    phrases(
      `{ownKin|crew|tradesman|spokes} ~5 {attends|frontAct} ~6 {liveEvent|exam|proving}`,
      `${some} ~4 turns|attends|passes|takes|clears|clear|joins|listens|appears|shows ~5 {liveEvent|exam|proving}`,
      'he|she|they|someone|somebody ~1 {attends} ~3 {liveEvent|exam|proving}',
      '{liveEvent|exam|proving} ~2 {attendedBy} ~1 by',
    ),
  ],
  [
    'instead',
    7,
    phrases(
      '{standsIn}',
      'instead|place|stead|behalf ~1 of ~1 me|mine',
      'for me',
      'in my place|name|stead|role',
      'pretends|pretending|pretend|impersonates',
      'answers|answer|hints|solutions ~2 me|for',
    ),
  ],
  [
    'passes on',
    4,
    phrases(
      '{passesOn} ~5 to|among|between|over|on|out',
      'spread|shares|share|split|distributed ~2 over|among|between|them|it',
      'pick|give|hand ~2 someone|it|them',
    ),
  ],
];
