import { constellations } from './constellation';
import { helpersIn } from './persona-people';
import { phrases, type Way } from './phrases';

/** Work is done out of sight. */
const outOfSight = constellations({
  all: [
    [
      '{unseen}',
      'behind me|him|her',
      "never|not|don't|won't ~1 meet|notice|see|know",
      "needn't|without ~2 know|told|telling|tell",
      'be told who',
      'prefers ~1 to ~1 remain',
      'only i|me appear|appears',
      'deals|deal only with me',
      'you only deal|talk|speak',
    ],
    helpersIn,
    ['{makesWork|madeBy|actsOn}', 'have|got|keep|build'],
  ],
  within: 26,
});

/** Which of several people does it, is left open. */
const anyOne = phrases(
  '{labours} ~3 {attendedBy|madeBy} by ~2 one of us',
  '{labours} ~3 {attendedBy|madeBy} by ~2 {whoever}',
  'real|actual ~1 {tradesman} ~1 is|are|starts|start|does|do|sits|sit|works|work',
  '{unseen} {crew}',
  '{unseen} coders|developers|devs|programmers|engineers|designers|partners|people|hands',
  '{several} of us ~2 {actsOn|makesWork}',
  '{passesOn} ~3 between|among ~2 {ownKin}',
  'hands|eyes ~3 of my|our ~1 {crew|tradesman}',
  '{whoever} ~4 {freeNow}',
  '{whoever} ~3 of us|our|my',
  '{passesOn} ~4 to|among|between ~3 one of our|my|the',
  '{passesOn} ~3 between|among ~1 us|my|our',
  'different|other|another ~2 {tradesman} ~2 will|may|can|might ~2 {actsOn|attends}',
  'different|another one ~1 of us',
  'your developer|designer|contact ~2 may|can|will ~1 change',
  'rest of ~2 {crew} ~3 {unseen}',
);

/** "I talk, he codes." */
const split = constellations(
  {
    all: [
      [
        '{i} ~2 {frontsWork}',
        'you ~3 talk|deal|speak|chat|sign ~2 me',
        "i'm|i|me ~2 contact|face|voice|seller|hire",
        'my photo|name|face|picture',
      ],
      ['{thirdPerson} ~1 {makesWork}', '{crew|tradesman} ~2 {makesWork}', '{madeBy} ~2 by ~3 {crew|tradesman}'],
      ['{labours|makesWork}'],
    ],
    within: 26,
  },
  {
    all: [
      ['i|me ~1 take|collect|accept|receive ~2 orders|jobs|projects|calls'],
      ['{crew} ~2 {makesWork}', '{madeBy} ~2 by ~3 {crew}'],
    ],
    within: 20,
  },
);

/** "My husband does the drawings": relatives, friends and pupils at the work itself. */
const kinAtWork = constellations({
  all: [
    [
      'my|our ~2 {ownKin} ~1 {makesWork}',
      'my|our ~2 {ownKin} ~1 will|can|also|usually ~1 {makesWork}',
      'by ~1 my|our ~2 {ownKin}',
    ],
    ['{labours|makesWork}', 'models|texts|part|rest|pages|renders'],
    ['{you|your}', '{i} ~2 {frontsWork}', 'profile|account|clients|customers'],
  ],
  within: 26,
});

/** What others make goes out as one's own. */
const passedOff = constellations(
  {
    all: [
      [
        'i|we|get|gets|is|are ~2 {passesOn} ~6 to|among|between',
        'half|most|rest|part|overflow ~2 go|goes to',
        '{i} outsource|delegate|subcontract',
      ],
      helpersIn,
      ['{labours}', 'most|half|it|overflow|some'],
      ['{i|my}'],
    ],
    within: 20,
  },
  {
    all: [
      ['as mine|ours', 'as my own|work', 'i sign', 'sign it|them', 'appears|appear as', 'from me|mine'],
      helpersIn,
      ['{makesWork|madeBy|passesOn}', 'come|comes'],
    ],
    within: 24,
  },
);

const mismatch = phrases(
  'person|gentleman|man|lady|guy|one|face|photo|name ~5 on|in ~1 this|the|my page|photo|picture|profile|account ~2 is ~2 my|our|not',
  'owner of ~1 this|the profile|account ~6 {crew}',
  'profile|account ~3 {madeBy|actsOn} ~2 by our|my ~1 {crew}',
);

/** Others who do the work. */
export const atTheWork: Way[] = [outOfSight, anyOne, split, kinAtWork, passedOff, mismatch];
