import { constellations } from './constellation';
import { phrases, type Way } from './phrases';

const firm =
  'studio|company|team|firm|group|crew|office|workshop|collective|startup|agency|our_team|our_company|our_agency|our_studio|my_team';
const page = 'page|profile|account|name|photo|picture|badge|nick|nickname|seller|login|id';

/** "Our studio stands behind this page", "the engineers behind me". */
const behindIt = phrases(
  '<word> is a|an whole|entire ~1 office|team|company|crew|studio',
  'people|colleagues|coworkers|others|employees ~5 use|uses|using ~1 this|my ~2 {personaSeat}',
  `${firm} ~2 sells|works|bids|operates|earns|runs ~1 through|from|on|via|under my ~2 ${page}`,
  '{tradesman} ~4 passes|takes|does ~2 {exam|liveEvent} ~3 juniors|others|rest ~1 do|does|code',
  `${firm} ~1 stands|stand|is|are|sits|hides|works|working|lives ~1 behind ~3 ${page}`,
  `behind ~1 this|my|the|one ~2 ${page} ~2 is|are|stands|stand|sits|sit|works|work|you ~4 {crew|tradesman|several}`,
  `behind ~1 this|my|the|one ~2 ${page} ~2 is|are|stands|stand|there ~3 ${firm}`,
  '{tradesman|crew} ~1 behind me',
  '{liveEvent|labours} ~8 by ~1 rest of us',
  'camera|call|calls|interview|interviews ~2 is|are for ~1 my|our ~2 {crew|tradesman|spokes}',
  `used|operated|run|shared|managed|filled|served by ~2 ${firm} ~1 of`,
);
const seatUsed = constellations(
  { all: ['{i} ~2 not ~2 one who ~2 {makesWork}', '{ownKin|crew|tradesman}'], within: 20 },
  {
    all: [
      '{i} ~1 show|appear|talk|speak|attend|meet|present|sell|bid|chat|smile|sign ~2 others|they|friends|guys ~1 {makesWork}',
    ],
    none: ['{past}', 'when|while|how|to'],
  },
  {
    all: [
      '{several} ~2 people|persons|guys|devs|friends|men|women ~1 do|make|code|write|draw ~2 jobs|work|it|tasks|code',
      'photo|picture|profile|page|account|me',
    ],
    none: ['{past}', 'led|managed'],
    within: 20,
  },
  {
    all: [
      '{i} ~1 let|send|ask|have|bring ~2 {ownKin|crew|tradesman} ~2 take|join|attend|sit|do|pass ~3 {liveEvent|exam}',
    ],
    none: ["client's|your"],
  },
  { all: ['{several} of us', 'one|1|single|same ~1 badge|profile|account|page|login|seat|name'], within: 10 },
  {
    all: [
      '{my} ~1 {crew|tradesman} ~2 do|does|codes|code|make|makes|build|builds',
      '{i} ~2 one|face|voice|guy ~2 with|of|for ~2 english|talking|face|talk',
    ],
    within: 24,
  },
  {
    all: ['{personaSeat}', `used|operated|run|shared|managed|handled by ~2 ${firm}`],
    none: ['client|clients|tool|platform|app'],
    within: 18,
  },
  {
    all: [
      'hours|time|tracker|tickets ~3 logged|tracked|billed|entered ~2 by ~3 {crew|tradesman|ownKin}',
      'my|this|one|our',
    ],
    within: 14,
  },
);

/** "I talk to you, my coders do the job." */
const twoSides = constellations({
  all: [
    [
      'you ~3 talk|deal|speak|chat|write|meet ~2 me',
      '{i} ~2 {frontsWork}',
      "i'm|i ~2 just|only ~2 face|voice|contact|mouth",
    ],
    '{my} ~2 {tradesman|crew}',
    '{teamLabour|makesWork} ~3 {teamThing|labours}',
  ],
  none: ['{past}', "client's|your"],
  within: 26,
});

/** "Someone else will come to the interview." */
const comesInstead = constellations({
  all: [
    'someone|somebody else ~2 will|comes|come|attends|attend|joins|join|sits|sit|talks|talk|takes|take|does|goes|speaks ~5 {liveEvent}',
    ['{i|my|me}', 'because|since|as|better'],
  ],
  none: ['if', 'detect|detects|detection|proctor'],
  within: 24,
});

/** Those beside the one who is shown. */
export const besideMe: Way[] = [behindIt, seatUsed, twoSides, comesInstead];
