import { constellations } from './constellation';
import { helpersIn, ofUs, severalPeople } from './persona-people';
import { phrases, type Way } from './phrases';

const union =
  (...ways: Way[]): Way =>
  (sentence) =>
    ways.flatMap((way) => way(sentence));

/** The one who is seen. */
const front = phrases(
  'i only|just|merely|mostly|mainly|simply ~1 {frontAct}',
  'i ~3 do|am ~3 talking|selling|bidding|negotiating|chatting|communication|negotiations|paperwork',
  'i {frontAct}',
  'i|me ~1 find|get|win|bring|collect|land|take|accept|receive|hunt|fetch|search ~2 clients|client|jobs|job|orders|projects|customers|gigs|contracts|buyers',
  'i|me ~1 handle|manage|run|do|keep ~2 clients|client|messages|chat|communication|conversation|bids|calls|inbox|proposals|sales|front|negotiation|contracts',
  "i'm|i|am|me|im ~4 {frontMan}",
  'i ~2 myself ~2 {frontAct}',
  'me =|: ~2 {frontAct}',
  'my part|role|job|task|share ~2 is ~3 {frontAct}',
  "you|you'll|clients|client|they|buyers ~3 talk|deal|speak|chat|sign|see|meet|hear|hire|know|write|communicate ~2 me",
  'between you and them',
);

/** Those who do the work. */
const workers = union(
  constellations({ all: [helpersIn, '{teamLabour}'], within: 7 }),
  phrases(
    '{thirdPerson|whoever} ~2 {teamLabour}',
    'somebody|someone|others|people|another|rest|elses|else ~3 {teamLabour}',
    'by|to|from ~3 {crew|tradesman}',
    'brains|hands|heads|fingers ~3 is|are|sit|sits|sitting|prefer|stay|belong|work|behind',
    '{crew} =|: ~2 {teamThing}',
    'for ~2 {manyPeople} of',
    'have|got|keep|employ|run|hire ~3 {manyPeople} of',
  ),
);

/** "I sell, they build." */
const dividedRoles = constellations({ all: [front, workers], none: ['your ~2 {crew|tradesman}'], within: 26 });

/** "There are four of us", "we're five". */
const ofMe = union(
  ofUs,
  phrases(
    "we're|us {several}",
    'we are {several}',
    'pairs of ~1 hands|eyes',
    'not ~1 just|only ~1 me|myself|one|alone',
    'more than ~1 one person|human|man|me',
    '{several} ~1 different ~1 people|persons|hands',
    'two|three|four|five|six hands|heads|brains|keyboards|pens|voices',
  ),
);
/** "Six coders", "a whole software house". */
const many = union(
  severalPeople,
  phrases('{wholeOf} ~2 {manyPeople}', '{manyPeople} ~1 of ~2 {crew|tradesman|several}', '{manyPeople} {several}'),
);

/** What shows one person. */
const oneFace = phrases(
  'one|1|single|same|only|nice|this ~2 {personaSeat|signature}',
  'one|single|same|only|this|nice ~1 photo|picture|face|person|freelancer|page|seller|portrait|human|man|woman',
  'only ~1 my ~1 name|face|photo|profile',
  'my ~1 account|login|username|nickname|seat|avatar|handle',
  'behind ~2 {personaSeat|signature}',
  'behind ~3 photo|picture|face|page|curtain|portrait|smile',
);
const inTruth = phrases(
  'actually|really|reality|truth|getting|honestly|secretly',
  'there ~1 are|is',
  'in fact',
  'you ~2 get|hire',
  'behind ~3 photo|picture|face',
  'we|us',
);

/** "You see one photo but there are four of us." */
const manyInOne = constellations(
  { all: [oneFace, ofMe], within: 22 },
  { all: [oneFace, many, inTruth], none: ['all ~2 {tradesman}', 'more ~2 {tradesman}'], within: 22 },
  { all: ['price of ~2 one|single', union(many, ofMe)], within: 20 },
  { all: ['{not} ~1 just|only ~1 me|myself', helpersIn, '{teamLabour}'], within: 20 },
);

const hidesThem = phrases(
  '{not} ~2 {reassured}',
  'no need ~2 know|ask|worry|meet',
  'even if|though ~1 you',
  "you'll|you|will ~2 notice",
  '{not} ~2 hear|see|meet|know|learn ~2 names|name|them|who',
  'hidden|unseen|invisible|quiet|secret|silent ~1 {manyPeople|crew|tradesman}',
  'in ~1 shadow|shadows|background|dark|backroom',
);

/** "Don't be surprised if the voice is different: my partner handles calls." */
const excused = constellations({
  all: [
    hidesThem,
    union(helpersIn, ofUs, phrases('{wholeOf} ~2 {manyPeople}')),
    ['{teamLabour} ~6 {teamThing|liveEvent}', '{teamThing|liveEvent} ~6 {teamLabour}', 'i answer', 'voice|style|accent|writing|hours'],
  ],
  within: 30,
});

/** "When I sleep, my roommate takes over." */
const covering = constellations({
  all: [
    ['when|if|while|whenever|during|since ~3 {absent}', "i'm|im|am ~2 {absent}", 'i go|sleep|travel|leave', 'in ~1 my ~1 other|second|main|day'],
    union(helpersIn, phrases('my ~1 {awayMe}', 'someone|somebody else')),
    ['{carriesOn|teamLabour}'],
  ],
  within: 20,
});

/** "Monday to Wednesday Igor, the rest of the week Pavlo". */
const rota = constellations({
  all: [
    ['profile|account|login|seat|username|nickname|acc'],
    ['in|on|by ~1 rotation|rota|shifts|turns', '{turns}', 'morning|mornings|night|nights|evening|evenings|weekend|weekends ~8 {thirdPerson|crew|i}'],
    ['runs|run|works|work|open|answered|manned|staffed|used|operated|use|log|logs|takes|take|we|us|one|two|three|other'],
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
  all: [
    helperAtIt,
    ['{you|your|i}', 'client|clients', '{personaSeat}', 'this|here|same', 'tracker|timesheet|hours'],
  ],
  within: 24,
});

const helperInCall = phrases(
  'my|our ~3 {crew|tradesman} ~2 {attends} ~5 {liveEvent}',
  '{crew|tradesman} ~2 who|that {attends|teamLabour} ~3 {liveEvent} ~3 for|instead ~1 me|us',
  'he|she did|does|took|takes|had ~3 {liveEvent}',
  '{liveEvent} ~2 you|we had ~6 {crew}',
);
const spokeFor = constellations(
  { all: [helperInCall, ["i'm|i ~4 {teamLabour}", 'for|instead ~1 me|us', 'so he|she|they', '{frontMan|spokes}', 'as me|him|her', "better|cleaner|good|best|fluent ~1 speaker|english|accent"]], within: 26 },
  { all: ['my|our ~3 {crew} ~2 {attends} ~3 phone|voice|video|zoom|client ~1 {liveEvent}'], within: 20 },
);

/** "He works with my user." */
const underMine = constellations({
  all: [
    [
      'under|with|from|on|through|via|using|in|behind ~1 my|mine ~1 user|name|byline|seat|login|profile|account|id|identity|tracker|session|credentials|signature',
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

/** One is seen and others are there. */
export const inRoles: Way[] = [dividedRoles, manyInOne, excused, covering, rota, helperOnIt, spokeFor, underMine];
