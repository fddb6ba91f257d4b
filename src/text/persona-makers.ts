import { constellations } from './constellation';
import type { Way } from './phrases';

/** "All my translations are done by my aunt." */
const madeByThem = constellations({
  all: [
    [
      'my ~2 {teamThing} ~8 by ~2 {crew|tradesman}',
      'half|most|part|some|all|third ~1 of ~1 my|the ~1 {teamThing} ~4 {crew|tradesman}',
      'as ~1 mine|my ~1 work ~8 by ~3 {crew|tradesman}',
      '{teamThing} ~8 {madeBy|passesOn} ~1 by|over|among|between|to ~3 {crew}',
      'won|taken|ordered|booked here ~3 {passesOn} ~2 over|to|among|between|out',
    ],
    ['is|are|go|goes|get|gets|am', '{madeBy}'],
    ['i|my|me|mine|you|here'],
  ],
  none: ['my ~1 skills|career|portfolio ~2 was|were', 'taught|trained|approved|reviewed by'],
  within: 20,
});

const notTheSame = constellations(
  {
    all: [
      "not|isn't|aren't|won't ~2 same|me",
      [
        '{tradesman} ~2 you ~3 {frontAct}',
        'person|man|one|coder|developer|writer|hand ~2 who|that|you',
        'answers|replies|types|writes',
      ],
      ['{tradesman} ~2 who|that ~1 {teamLabour}', 'my|our ~2 {crew}'],
    ],
    within: 24,
  },
  {
    all: [
      'real|actual|true ~1 {tradesman}',
      ["not|doesn't|don't|never ~3 visible|seen|shown|talk|appear|speak|english", 'behind|back|room|elsewhere|hidden'],
    ],
    within: 16,
  },
  {
    all: [
      "if|when|whenever|while ~1 i|i'm ~1 not|can't|away|asleep|busy",
      'then|, ~1 my|a|another ~2 {crew|tradesman}',
    ],
    within: 14,
  },
  { all: ['person|man|woman|face|portrait|photo|picture ~2 of|is ~2 our|my {crew|tradesman}'], within: 10 },
);

/** "Sometimes it's me, sometimes it's my colleague", "English by me, engineering by my brothers". */
const orMe = constellations(
  {
    all: ['sometimes|partly|half|either|now ~3 me|i|myself', 'sometimes|partly|half|or|then ~4 {crew|tradesman}'],
    within: 14,
  },
  {
    all: [
      'some|most|other days|nights|times|hours|weeks ~2 i|me',
      'some|other|most days|nights|times|hours|weeks ~2 {crew}',
    ],
    within: 16,
  },
  { all: ['by|from|: me', 'by|from|: ~1 my|our|a|an|two|three|some ~2 {crew|tradesman}'], within: 12 },
  {
    all: [
      '{teamThing|liveEvent} ~3 goes|go|lands|land|stays|belongs|is|are|gets ~1 to|with|on ~2 {crew|tradesman}',
      ['i|me ~2 {frontAct}', 'i|me ~1 keep|take|handle|bid|program|code|do'],
    ],
    within: 20,
  },
  {
    all: [
      'i ~1 supply|provide|give|bring|lend|contribute ~2 the_face|face|name|english|profile|stars|voice|account|reputation',
      '{crew|tradesman}',
    ],
    within: 16,
  },
);

/** In few words, each of which is enough. */
const plainly = constellations(
  { all: ['i|me ~1 hold|own|keep|have ~2 account|profile|login|name', 'others|they|friends ~1 {present}'], within: 14 },
  { all: ['{several} ~2 {crew|tradesman} ~1 share|use|know|have ~1 my ~1 password|login|account|profile|credentials'] },
  { all: ['{crew|tradesman|manyPeople} ~1 operates|runs|owns|manages|keeps ~1 my|this profile|account|page'] },
  { all: ['my people ~2 {present}', 'only ~3 {frontAct}'], within: 16 },
  { all: ['we are many', 'name|profile|account|one'], within: 12 },
  { all: ['he|she|who ~2 {attends|frontAct|teamLabour} ~4 in|under|with|by my name'] },
  {
    all: [
      '{thirdPerson} ~1 borrows|uses|has|knows|opens|enters|shares|keeps|got ~1 my ~1 seat|login|password|profile|account|credentials|user',
    ],
  },
  { all: ['whoever ~1 is|sits|has ~4 desk|keyboard|computer|shift|screen|time|awake'] },
  { all: ['my ~1 {awayMe} ~3 {carriesOn|teamLabour}'] },
  {
    all: [
      'our|whole|entire|everybody|everyone ~4 work|works|operate|operates|bid|bids|live|lives off|from|over|through|via this|one|a|my|single ~1 {personaSeat}',
    ],
  },
  {
    all: [
      "not|isn't the ~1 one|person|man|guy|same ~1 who|that {teamLabour|present}",
      'you ~3 see|meet|hear|talk|interview|hire',
    ],
  },
);

/** "I lend my name to a few kids." */
const lentName = constellations({
  all: ['my ~2 name|profile|account|login|id ~2 to|for ~4 {crew|tradesman}', '{thirdPerson|teamLabour}', 'i|me'],
  within: 20,
});

/** Others who make what the one who is seen delivers. */
export const byOthers: Way[] = [madeByThem, notTheSame, orMe, plainly, lentName];
