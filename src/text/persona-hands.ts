import { constellations } from './constellation';
import { someoneElse } from './persona-doubles';
import { union } from './persona-people';
import { phrases, type Way } from './phrases';

const rest = union(someoneElse, phrases('other two|three|four|ones', 'others|rest', 'they|he|she'));

/** "The other two will use the same key." */
const sameKey = constellations({
  all: [
    rest,
    [
      '{actsOn} ~4 these|same|my|this|one|those|single ~1 details|credentials|data|key|keys|password|token|login|seat',
      'log|logs|sign|signs|enter|enters|connect|connects|come|get ~4 these|same|my|this|one|those|single ~1 details|credentials|data|key|keys|password|token|login|seat',
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

/** Other hands at the same keys. */
export const inHands: Way[] = [sameKey, pictured, spreadOut, sent];
