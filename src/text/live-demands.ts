import { phrases } from './phrases';

const live = '{liveSeen|liveTalk}';

/** The reader is to hire somebody else. */
export const sendsAway = phrases(
  '{elsewhere}',
  'hire|choose|find|pick|take|try|search ~2 someone|somebody else',
  'hire|choose|find|pick|take|try|search ~2 somebody|someone|another|other ~1 else|freelancer|one|person|developer',
  'choose|take|find|pick|hire other|others $',
  'pass on my|me',
  'bye|goodbye',
  'stop ~1 reading',
  'treat ~3 withdrawn',
  'not ~2 match|fit|person|one|guy|address|choice',
  'not your|right ~1 developer|designer|writer|freelancer|engineer|man|woman|candidate|programmer',
  'hire|choose|find|pick|take|try|search|look ~2 other_person|another_person|different_person|other_people',
  'hire|choose|find|pick|take|try|search|look ~3 other|another|different ~1 person|one|freelancer|developer|candidate|guy|profile|engineer|designer',
  "we|i'm|i am|are not ~1 a|for ~1 match|fit|you",
  'rather|sooner|prefer ~6 than|over ~5 {liveSeen|liveTalk}',
  'wrong ~1 hire|person|freelancer|guy|one',
  'rather ~2 lose|quit|lost|skip ~4 than',
);
/** The case: somebody who wants to see or hear the speaker. */
export const demands = phrases(
  'rather|sooner ~8 {liveSeen|liveTalk}',
  `if|should|when|who|whoever|clients|client|anyone|anybody|company|companies ~10 ${live}`,
  'if|should|when|who|whoever|clients|anyone|anybody ~7 oral|verbal|spoken|talk|talking|speak|aloud|eye|eyes|face',
  'if|should|when|who|whoever|clients|anyone|anybody ~8 see|seeing|hear|hearing ~1 me|my|a',
);
