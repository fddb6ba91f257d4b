import { constellations } from './constellation';
import { helpersIn, namedOthers, union } from './persona-people';
import { phrases, type Way } from './phrases';

const someone = union(helpersIn, namedOthers, phrases('{awayMe|title}', 'somebody|someone', 'people ~1 i|who'));

/** "When I sleep, my roommate takes over." */
const covering = constellations({
  all: [
    [
      'when|if|while|whenever|during|since ~3 {absent}',
      "i'm|im|am ~2 {absent}",
      'i go|sleep|travel|leave|finish|eat|rest',
      'i|me ~1 log|sign|clock|switch|step off|out|away',
      'my ~1 shift|day ~1 ends|is|finishes',
      'in ~1 my ~1 other|second|main|day',
    ],
    union(helpersIn, phrases('my ~1 {awayMe}', 'someone|somebody else')),
    ['{carriesOn|teamLabour}'],
  ],
  within: 20,
});

/** "Monday to Wednesday Igor, the rest of the week Pavlo". */
const rota = constellations({
  all: [
    ['profile|account|login|seat|username|nickname|acc'],
    [
      'in|on|by ~1 rotation|rota|shifts|turns',
      '{turns}',
      'morning|mornings|night|nights|evening|evenings|weekend|weekends ~8 {thirdPerson|crew|i}',
    ],
    [
      'runs|run|works|work|open|answered|manned|staffed|used|operated|use|log|logs|takes|take|we|us|one|two|three|other',
    ],
  ],
  nowhere: [
    'software|kiosk|badge|terminal|terminals|factories|factory|hospital|hospitals|nurses|cashiers|shops|ward|rota|roster|planning|planner|planners|scheduling|payroll|tool|plugin|api|dashboard',
  ],
  within: 24,
});

const ownHelper = 'my|our|some|of ~2 {ownKin|crew}';

/** "My nephew takes care of the tracker." */
const helperAtIt = phrases(
  `${ownHelper} ~1 {teamLabour} ~5 {teamThing} !{past}`,
  `${ownHelper} ~1 will|can|may|might|shall|could ~3 {teamLabour|attends|carriesOn|actsOn}`,
  'one|any|some|another|each of my|our ~2 {crew|tradesman} ~1 will|can|may|might|shall|could|does|do|is|takes',
);
const helperOnIt = constellations({
  all: [helperAtIt, ['{you|your|i}', 'client|clients', '{personaSeat}', 'this|here|same', 'tracker|timesheet|hours']],
  none: ['with ~1 my ~1 {ownKin} i|we'],
  within: 24,
});

const helperInCall = phrases(
  'my|our ~3 {crew|tradesman} ~2 {attends} ~5 {liveEvent}',
  '{crew|tradesman} ~2 who|that {attends|teamLabour} ~3 {liveEvent} ~3 for|instead ~1 me|us',
  'he|she did|does|took|takes|had ~3 {liveEvent}',
  '{liveEvent} ~2 you|we had ~6 {crew}',
);
const spokeFor = constellations(
  {
    all: [
      helperInCall,
      [
        "i'm|i ~4 {teamLabour}",
        'for|instead ~1 me|us',
        'so he|she|they',
        '{frontMan|spokes}',
        'as me|him|her',
        'better|cleaner|good|best|fluent ~1 speaker|english|accent',
      ],
    ],
    within: 26,
  },
  { all: ['my|our ~3 {crew} ~2 {attends} ~3 phone|voice|video|zoom|client ~1 {liveEvent}'], within: 20 },
);

/** "He works with my user." */
const underMine = constellations({
  all: [
    [
      'under|with|from|through|via|using|in|behind ~1 my|mine ~1 user|name|byline|seat|login|profile|account|id|identity|tracker|session|credentials|signature',
      'borrow|borrows|use|uses|borrowed|share|shares ~1 my ~1 user|name|seat|login|profile|account|id|identity|tracker|session|credentials',
      'as ~1 me|mine',
      'same name',
    ],
    union(helpersIn, phrases('{awayMe}', 'somebody|someone else', 'people ~1 i|who')),
    ['{teamLabour|carriesOn|makesWork}', 'come|comes|upload|uploaded|borrows|borrow|jump'],
  ],
  none: ['own ~1 profile|profiles|account|accounts|name'],
  within: 22,
});

/** "A pal takes the sales calls for me": few words say it, so they stand near. */
const inMyPlace = constellations(
  {
    all: [
      someone,
      ['{attends|teamLabour|carriesOn|frontAct|makesWork}'],
      [
        '{standsIn}',
        'instead|place|stead|behalf of me|mine',
        'in|on my place|stead|behalf|chair|role|shoes|seat',
        'under|with|in|by|on my name|nickname|id|login',
        'as me|mine',
        'as "',
        'as if|though ~1 he|she|they|it',
        'pretending|pretends|pretend ~3 me',
        'think|thinks|believe|assume ~2 me|mine',
      ],
    ],
    none: ['pays|paid|worked|bought|cook|cooks|took|made ~3 me', 'speak|talk ~1 for themselves'],
    within: 16,
  },
  { all: [helpersIn, ['{attends} ~3 {liveEvent}', '{teamLabour} ~3 {teamThing}'], 'for|instead|like me'], within: 10 },
  {
    all: [
      'my|our ~2 {crew} ~2 {frontAct|attends} ~2 with|to ~2 client|clients|customers|you|buyers',
      ["i'm|i|me ~4 {teamLabour}", "i'm|i|am ~3 technical|typing|coding"],
    ],
    within: 24,
  },
);

/** Others who act in the place of the one who is seen. */
export const inCover: Way[] = [covering, rota, helperOnIt, spokeFor, underMine, inMyPlace];
