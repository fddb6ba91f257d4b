import { constellations } from './constellation';
import { helpersIn, union } from './persona-people';
import { phrases, type Way } from './phrases';

export const someoneElse = union(
  helpersIn,
  phrases('someone|somebody|another|others|guys', 'people who|that|i|we', 'different|second|other one|person|man'),
);

/** "My lead engineer sits beside me and tells me the answers": a test that another passes. */
const prompted = constellations({
  all: [
    someoneElse,
    [
      '{liveEvent|exam|proving}',
      'round|test|tests|exam|screening|quiz|assessment|questions|recruiter|camera|interviewer',
    ],
    [
      'tell|tells|whisper|whispers|feed|feeds|dictate|dictates|prompt|prompts|type|types|send|sends|give|gives|show|shows|say|says|read|reads|pass|passes ~3 me ~3 answer|answers|solution|solutions|lines|hints|words|what|reply|replies',
      'tell|tells|whisper|whispers|feed|feeds|dictate|dictates|prompt|prompts|send|sends|give|gives ~1 answer|answers|solutions|hints|lines ~3 me',
      'whisper|whispers|prompt|prompts me',
      'headset|earpiece|earphone|earbud|earbuds|headphone',
      'off|behind|beside|beyond|outside ~1 the ~1 camera|frame|screen|picture',
    ],
  ],
  none: ['candidate|candidates|students|actor|actors|podcast|film|films|game|games|stage', 'headset vr|design|driver'],
  within: 24,
});

/** "In the live coding round my mentor shares my screen and types." */
const solvedForMe = constellations({
  all: [
    ['{exam|proving}', 'live coding|test|round|assessment|exam|interview'],
    [
      'my|our|a ~2 {crew|tradesman} ~1 shares|controls|uses|sees|takes ~2 my ~1 screen|keyboard|mouse|computer',
      'my|our|a ~2 {crew|tradesman} ~3 solves|solve|types|type|codes ~2 for ~1 me|it|them',
    ],
  ],
  none: ['candidate|candidates|students|classroom|lesson'],
  within: 24,
});

/** "You will hear a different voice than mine." */
const otherVoice = constellations({
  all: [
    [
      'hear|see|meet|notice|find|read|get|spot ~3 different|another|other|second|two|unfamiliar voice|voices|person|face|man|woman|accent|guy|style|styles',
    ],
    ['you|your|client|clients'],
    [
      '{liveEvent}',
      'teams|phone|chat|messages|skype|meet',
      'than ~1 mine|me|my',
      'not ~1 mine|me',
      'he|she|they is|are|speaks|talks|handles',
    ],
  ],
  none: [
    'character|characters|audiobook|audiobooks|role|roles|narrator|narration|brand|song|songs|dub|dubbing|episode|users|story|demo',
  ],
  within: 26,
});

const userHere =
  'this|my|our|one|single|same ~2 account|profile|page|login|inbox|seller|username|handle|seat|id|nick|avatar';

/** "Anna is the name our whole support desk uses on this account." */
const sharedName = constellations(
  {
    all: [
      [
        'name|nick|nickname|alias|persona|pseudonym ~1 that|which ~1 our|we|all|whole|everybody|everyone',
        'name|nick|nickname|alias|persona|pseudonym our|we|all|everybody|everyone',
        'name|nick|nickname|alias|persona|pseudonym ~2 for|of ~1 our|us|all|whole|several ~2 {crew|manyPeople}',
        'name|nick|nickname|alias|persona|pseudonym ~2 shared|used ~2 by|among|between',
        'we|us ~1 all|both ~2 answer|write|reply|sign|go|speak|chat|work ~1 as|by|under|with',
        'all|each|every|any|both of us ~2 answer|answers|write|writes|reply|replies|sign|signs|speaks|chat|go|goes|work|works ~1 as|by|under|with',
      ],
      [userHere, 'here|client|clients|customers|buyers|you|your', 'as|by|under|with ~1 one|single|same|this|that name'],
    ],
    none: ['brand|product|project|domain|file|variable|band|label|company|registered|restaurant ~2 name'],
    within: 24,
  },
  { all: ['we|us ~1 all|both ~2 answer|answers|write|reply|sign|speak as|under ~1 <word> $', '{i|we|my}'] },
);

/** "Our best communicator will talk to your CTO as me." */
const asIfMe = constellations({
  all: [
    [
      'our|my|another|someone|somebody|who|friend|she|he|they|man|woman|guy|person ~4 {attends|frontAct|carriesOn|actsOn} ~7 as|like|being me|myself',
      'our|my|another|someone|somebody|who|friend|she|he|they|man|woman|guy|person ~4 {attends|frontAct|carriesOn|actsOn} ~7 {standsIn}',
    ],
    [
      'your|you|client|clients|customer|customers|manager|recruiter',
      '{liveEvent}',
      'i ~1 will|do|can|just|only|then|later|afterwards ~3 {teamLabour}',
      'i {teamLabour}',
      'coding|code|programming ~2 me|mine',
    ],
  ],
  none: [
    'same|fast|good|well|much|long|often|hard|just|such|serve|serves|work|works|worked ~2 as me',
    'nobody|none ~6 as|like me',
    'nobody|none ~6 {standsIn}',
    'looking|look|looks|professionals|specialists|people|experts ~1 like|as me',
    'professionals|specialists|people|experts|developer|expert|person|freelancer|designer|writer|someone|one {standsIn}',
    'someone|somebody|developer|expert|person|freelancer|designer|writer|one like me',
  ],
  within: 26,
});

/** "This freelancer page is run jointly by four graduates": how many they are says it, whatever they are called. */
const runByMany = phrases(
  'this|my|our ~2 page|profile|account|login|gig|seat|acc|shop|inbox ~2 run|managed|operated|owned|kept|maintained|shared|used|served|handled|filled|staffed|manned ~2 by|among|between ~3 {several}',
  'this|my|our ~2 page|profile|account|login|seat|acc|inbox ~1 has|have ~1 {several} ~1 users|owners|operators|people|writers|coders',
  '{several} ~2 <word> ~2 run|manage|operate|own|share|keep|serve|use ~1 this|my ~2 page|profile|account|login|seat|acc|inbox',
);

/** "I have people who can do five contracts under this single identity." */
const manyUnderOne = constellations(
  {
    all: [
      'under|behind|with|on|from|through|using|via ~1 this|one|single|same|my|1 ~2 identity|page|profile|account|badge|persona|id|name|login|handle',
      [
        'i|we ~1 have|keep|got|run|employ|pay ~2 people|guys|others|folks|hands|kids|men|women',
        '{several} ~1 people|persons|folks|heads|brains|minds|hands|experts',
        'people|guys|others ~1 who|that ~1 can|do|work|take|finish',
      ],
      ['{teamLabour|actsOn|attends}', 'contracts|projects|jobs|orders|hours'],
    ],
    none: ['led|managed|manage|users|tenants|software|family members'],
    within: 24,
  },
  {
    all: [
      [
        'account|profile|login|page|seat|acc ~1 belongs|belong|is|was ~1 to|of|property ~2 our|a|the ~2 studio|firm|company|office|group|agency|bureau|workshop|shop|family',
        'account|profile|login|page|seat|acc ~1 belongs|belong ~1 to our_studio|our_company|our_agency|our_team',
      ],
      'only|just|gave|gives|lent|lends|photo|face|name|picture|passport',
    ],
    within: 18,
  },
);

/** Another is taken for the one who is seen. */
export const inDoubles: Way[] = [prompted, solvedForMe, otherVoice, sharedName, asIfMe, runByMany, manyUnderOne];
