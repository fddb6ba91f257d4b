import { constellations } from './constellation';
import { helpersIn } from './persona-people';
import { phrases, type Way } from './phrases';

/** Somebody else comes to the call. */
const standIn = constellations(
  {
    all: [
      helpersIn,
      ['{attends}', '{liveEvent}'],
      [
        '{standsIn}',
        'for me',
        'in|on my name|place|behalf',
        'as myself|him|her',
        'in place of',
        'instead of ~1 {tradesman|me}',
        'as|like me|him|her|myself',
        'in|with|under|by my name',
        'instead of me',
        'as if',
        'up|in for me',
      ],
    ],
    within: 26,
  },
  {
    all: [
      ['{spokes}'],
      ['{liveEvent}', 'photo|picture'],
      ['our|separate|special|actual|real', 'you ~4 see|hear|meet|talk'],
    ],
    within: 16,
  },
  { all: [['for ~1 {liveEvent} ~2 we|there ~1 have|is'], helpersIn], within: 14 },
);

const contrasted = constellations({
  all: [
    helpersIn,
    ['{attends} ~4 {liveEvent}', '{liveEvent} ~4 {attendedBy}'],
    ['{i|me} ~3 {makesWork}', '{i|me} ~3 technical|developer|coder|programmer'],
  ],
  within: 26,
});

const sentInstead = phrases(
  '{liveEvent} ~7 my|our ~2 {crew|tradesman} ~1 {attends} ~1 it|them|over|those|this',
  '{i} ~3 {attends} ~5 {liveEvent} ~6 say|says|pretend|tell ~2 i|he|she',
  'you ~2 talk|chat|speak|deal ~1 with|to our|the ~1 {spokes|tradesman}',
  'my|our ~3 {crew|tradesman} ~1 will|may|can|usually|always|must|shall|could|might ~2 {attends} ~5 {liveEvent}',
  '{liveEvent} ~4 {attendedBy} by ~3 {crew|tradesman}',
  '{liveEvent} ~1 our|my ~2 {crew|tradesman} ~1 does|takes|handles|attends|joins|do',
  '{liveEvent} ~6 {crew|tradesman} ~8 he|she does|takes|handles ~2 all|these|those|them',
);

const spoken = phrases(
  '{i} ~3 face|voice|mouth ~6 brain|brains|hands|coder|developer|engineer',
  "i'm|i|me|am ~3 voice|face|mouth|front|contact ~2 of|for ~2 {tradesman|crew}",
  'only ~2 see ~2 {spokes}',
);

/** Others who speak in the person's place. */
export const inTheCall: Way[] = [standIn, contrasted, sentInstead, spoken];
