import { constellations } from './constellation';
import { helpersIn, namedOthers, ofUs, severalPeople, union } from './persona-people';
import { phrases, type Way } from './phrases';

/** The one who is seen. */
export const front = phrases(
  'i only|just|merely|mostly|mainly|simply ~1 {frontAct}',
  'i ~3 do|am ~3 talking|selling|bidding|negotiating|chatting|communication|negotiations|paperwork',
  'i {frontAct}',
  'i|me ~1 find|get|win|bring|collect|land|take|accept|receive|hunt|fetch|search ~2 clients|client|jobs|job|orders|projects|customers|gigs|contracts|buyers',
  'i|me ~1 handle|manage|run|do|keep ~2 clients|client|messages|chat|communication|conversation|bids|calls|inbox|proposals|sales|front|negotiation|contracts',
  "i'm|i|am|me|im ~4 {frontMan}",
  'i ~2 myself ~2 {frontAct}',
  'me =|: ~2 {frontAct}',
  'my part|role|job|task|share ~2 is ~3 {frontAct}',
  'my part|role|job|task is ~1 winning|getting|finding|bringing|landing|taking ~2 contracts|clients|orders|jobs|projects|work',
  'only ~1 my face|name|photo|picture',
  "you|you'll|clients|client|they|buyers ~3 talk|deal|speak|chat|sign|see|meet|hear|hire|know|write|communicate ~2 me",
  'between you and them',
);

/** Those who do the work. */
export const workers = union(
  constellations({ all: [union(helpersIn, namedOthers), '{teamLabour}'], within: 7 }),
  phrases(
    '{thirdPerson|whoever} ~2 {teamLabour}',
    "he's|she's|his|her|they're|their ~1 job|work|part|role|task is",
    'somebody|someone|others|people|another|rest|elses|else ~3 {teamLabour}',
    'by|to|from ~3 {crew|tradesman}',
    'brains|hands|heads|fingers ~3 is|are|sit|sits|sitting|prefer|stay|belong|work|behind',
    '{crew} =|: ~2 {teamThing}',
    'for ~2 {manyPeople} of',
    'have|got|keep|employ|run|hire ~3 {manyPeople} of',
  ),
);

/** The last touch is the speaker's. */
export const finishing = phrases(
  'i|me ~2 check|polish|send|deliver|upload|submit|sign|correct|collect|oversee|supervise|control|forward|resell|rewrite|proofread|keep|approve|hand ~3 it|them|result|results|everything|what|final|work|part|share|drafts|percent|back',
  'clients|client|buyers|customers|they ~1 think|thinks|believe|believes ~2 me|mine|i|one',
);
const workersByName = union(
  constellations({ all: [union(helpersIn, namedOthers), '{teamLabour|passesOn}'], within: 7 }),
  phrases('by|to|over|among|between ~3 {crew|tradesman}'),
);

/** "I sell, they build." */
const dividedRoles = constellations(
  { all: [front, workers], none: ['your ~2 {crew|tradesman}'], within: 26 },
  { all: [finishing, workersByName], none: ['your ~2 {crew|tradesman}'], within: 26 },
);

/** "There are four of us", "we're five". */
export const ofMe = union(
  ofUs,
  phrases(
    "we're|us {several}",
    'we are {several}',
    'pairs of ~1 hands|eyes',
    'not ~1 just|only ~1 me|myself|one|alone',
    'more than ~1 one person|human|man|me',
    '{several} ~1 different ~1 people|persons|hands',
    '{several} hands|heads|brains|keyboards|pens|voices|desks|chairs|laptops|monitors|computers',
  ),
);
/** "Six coders", "a whole software house". */
export const many = union(
  severalPeople,
  phrases('{wholeOf} ~2 {manyPeople}', '{manyPeople} ~1 of ~2 {crew|tradesman|several}', '{manyPeople} {several}'),
);

/** What shows one person. */
export const oneFace = phrases(
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
  { all: ['hire|book|choose|pay|order ~1 me ~6 get|gets|hire|have ~5 {manyPeople|crew}'] },
  { all: ['price|rate of|for ~2 one|single', union(many, ofMe)], within: 20 },
  { all: [severalPeople, 'one|1|single|same {personaSeat}'], within: 9 },
  { all: [severalPeople, 'one|1|single|same badge|face|name|card|picture|photo|hat|mask|signature'], within: 9 },
  { all: ['{personaSeat} ~1 has|have ~2 {several} ~1 owners|users|hands|people|faces|masters|heads|brains|drivers'] },
  {
    all: [
      'you ~2 book|hire|pay|order|see|get|meet|interview ~3 one|single|1 {tradesman}',
      ['get|gets|behind|but ~5 {several} ~2 {tradesman|crew}', '{manyPeople} of'],
    ],
    within: 18,
  },
  {
    all: [
      ['freelancer|solo|individual|alone|person ~1 on|in paper', 'freelancer|solo|individual|alone|person ~1 on_paper'],
      union(many, ofMe, phrases('{several} ~1 {tradesman} {manyPeople}')),
    ],
    within: 20,
  },
  {
    all: [
      union(many, ofMe, helpersIn, phrases('my|our|a|whole ~2 {manyPeople}')),
      'behind|under|beneath ~1 this|my|the|one|that|a|single ~1 name|profile|photo|picture|face|nickname|account|avatar|curtain|page|login|username',
    ],
    within: 14,
  },
  { all: ['{not} ~1 just|only ~1 me|myself', helpersIn, '{teamLabour}'], within: 20 },
);

export const hidesThem = phrases(
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
    [
      '{teamLabour} ~6 {teamThing|liveEvent}',
      '{teamThing|liveEvent} ~6 {teamLabour}',
      'i answer',
      'voice|style|accent|writing|hours',
    ],
  ],
  within: 30,
});

/** One is seen and others are there. */
export const inRoles: Way[] = [dividedRoles, manyInOne, excused];
