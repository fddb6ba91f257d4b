import { constellations } from './constellation';
import { someoneElse } from './persona-doubles';
import { union } from './persona-people';
import { phrases, type Way } from './phrases';

const rest = union(someoneElse, phrases('other two|three|four|ones', 'others|rest|everyone|everybody', 'they|he|she'));

/** "The other two will use the same key." */
const sameKey = constellations({
  all: [
    rest,
    [
      '{actsOn} ~4 these|same|my|this|one|those|single ~1 details|credentials|email|key|keys|password|login|seat',
      'log|logs|sign|signs|enter|enters|connect|connects|come|get ~4 these|same|my|this|one|those|single ~1 details|credentials|email|key|keys|password|login|seat',
    ],
  ],
  none: ['key|keys bindings|board|words|map|points|messages|account|person|metrics', 'led|managed|students|software'],
  within: 16,
});

/** "The lady in the photo only greets, the work is done by us." */
const pictured = constellations(
  {
    all: [
      'person|lady|man|girl|woman|guy|face|gentleman|boy ~2 in|on|from ~1 the|this|my ~1 photo|picture|profile|avatar|page ~3 only|just|never|does|handles|greets|answers|talks|speaks|sells|smiles',
      ['by|with us|others', 'we', 'our', 'behind'],
    ],
    within: 22,
  },
  {
    all: [
      'behind it|him|her|this|that ~2 {several|manyPeople} ~2 {tradesman|crew}',
      ['name|photo|face|picture|profile|nick|page|account|seller|avatar|brand'],
    ],
    within: 16,
  },
);

/** "I distribute what I win here to people in my village." */
const spreadOut = constellations({
  all: [
    'i ~2 {passesOn} ~7 to|among|between ~2 people|others|guys|folks|kids|men|women|freelancers|relatives ~2 in|from|of|around ~1 my|our|here',
    ['here|win|won|orders|work|jobs|tasks|contracts|projects|rest|part|most|half'],
  ],
  none: ['talks|lectures|food|courses|lessons|classes|advice|leaflets'],
  within: 18,
});

/** "For meetings we send Oksana, she is fluent." */
const sent = constellations({
  all: [
    [
      '{liveEvent} ~2 we|i ~1 send|bring|put|call|hire|ask|take|invite|have ~3 <word>',
      'we|i ~1 send|bring|put|hire|ask|invite ~4 for|to|into|in ~2 {liveEvent}',
    ],
    ['she|he', 'who ~1 is|speaks|talks|sounds|has'],
    ['fluent|native|english|accent|speaks|talks|sounds|pronunciation|say|says|pretends|me|confident|better'],
  ],
  none: ['your', 'students|candidates|client|clients|guests|guest|speakers'],
  within: 22,
});

/** "I hold the account, others hold the pen." */
const penHolders = constellations(
  {
    all: [
      'i ~1 hold|own|keep|have|provide ~2 account|profile|login|name|page',
      'others|they|friends|people ~1 hold|do|make|bring|give|supply|use|move|turn',
    ],
    within: 14,
  },
  {
    all: [
      "you|you'd|client|clients|buyer ~2 hire|hires|book|books|order|pay|see|sees ~3 person|one|man|woman|freelancer|developer|designer|writer ~3 receive|receives|get|gets|obtain|have ~2 {manyPeople}",
    ],
  },
  {
    all: [
      'you ~1 chat|talk|speak|write|deal ~1 with|to ~5 you|really|actually ~1 chat|talk|speak|write|get|reach|deal ~3 our|my|a ~2 {crew|manyPeople|tradesman}',
    ],
  },
  {
    all: ['we|our ~8 on|from|through|under|over|via my ~1 personal|private|own|single ~1 page|profile|account|name'],
    none: ['website|blog|server|studio ~1 name'],
  },
);

/** "The programs come from a garage full of students", "five ghosts behind". */
const outOfView = constellations(
  {
    all: ['come|comes|is|are from ~5 {crew|tradesman}', 'just|only my ~1 english|face|name|voice|smile|talent'],
    within: 24,
  },
  { all: ['{several} ~1 {tradesman|crew} behind', 'me|i|front'], none: ['left'], within: 16 },
  { all: ['through|in|by|with ~1 {several} pairs|sets of hands', 'mine|my|one'], within: 16 },
  { all: ['person|man|woman|lady|guy|one who|that ~1 {attends} ~4 is ~1 my|our', 'we|i|then|me'], within: 18 },
);

/** "The test is solved by our best man, the daily work by others." */
const byTurns = constellations(
  {
    all: [
      'by ~3 {crew|tradesman}',
      'by others|another|someone|somebody|juniors|helpers|rest',
      ['work|job|jobs|task|tasks|test|tests|coding|interview|calls|tickets|rest'],
    ],
    none: ['led|founded|reviewed|approved|published|read|used'],
    within: 20,
  },
  {
    all: [
      'i ~2 {passesOn} ~5 to|among|between ~3 {crew|manyPeople}',
      'client|clients|customer|customers|you|buyer|buyers|nobody ~2 see|sees|get|gets|receive|receives|know|knows|notice|notices',
    ],
    none: ['your', 'knowledge|documentation|files|lessons'],
    within: 22,
  },
  {
    all: ['{liveEvent}', '<word> will|can|may|must ~1 {attends|frontAct} ~3 {standsIn}'],
    within: 16,
  },
);

/** Other hands at the same keys. */
export const inHands: Way[] = [sameKey, pictured, spreadOut, sent, penHolders, outOfView, byTurns];
