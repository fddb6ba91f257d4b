import { constellations } from './constellation';
import { signsOfOthers } from './persona-signs';
import { firstOf, type Match, phrases, type Way } from './phrases';
import type { Sentence, Word } from './sentences';
import { isQuoted, partsOf } from './stance';

const seat = '{personaSeat}';

/** One seat, and it is this one. */
const thisSeat = phrases(
  `this|same|single|one|1 ~2 ${seat}`,
  `our|common|shared|joint|family|team|collective ~1 ${seat}`,
  'this ~1 seller|freelancer|id|name',
  `behind ~1 my|this|one|1|the|our ~2 {personaSeat|signature}`,
  'one|1|single|same|only seller|freelancer|person|face ~1 name|on|for|here|in',
  'one|single|1 seller|page|face|name|nick|freelancer',
  'behind this page',
);
const anySeat = phrases(`my|the|his|her|1|our ~2 ${seat}`, "my profile's");
const mySeat = phrases(
  `under|with|through|via|from|on|using|uses|use|behind|in|into my|our|mine|one|same|this|his ~2 {personaSeat|signature}`,
  'works|work|do|draw|use|uses|using ~1 with|through|under|via mine',
  'use|uses|using this one|mine',
  `{personaSeat} of mine|ours`,
  'use|uses|using my ~4 {personaSeat}',
  'at|on|from|with my computer|laptop|pc|machine|desk',
  'my name !is|and|in|was',
  'name ~1 is mine',
  'under ~1 the|one|a name',
);

const has = (word: Word | undefined, ...names: string[]) => names.some((name) => word?.classes.has(name));

/** Somebody on the speaker's side: "your manager" is on the other. */
const helpersIn: Way = ({ words }) =>
  words.flatMap((word, at): Match[] => {
    if (!has(word, 'crew', 'tradesman') || words.slice(Math.max(0, at - 3), at).some(isTheirs)) return [];
    const before = words.slice(Math.max(0, at - 4), at);
    return has(word, 'crew') || before.some(isCounted) ? [{ from: at, to: at }] : [];
  });

const isTheirs = (word: Word) => has(word, 'your', 'others') || /^(?:client|customer|buyer)'s$/.test(word.text);
const isCounted = ({ text, kind, classes }: Word, i: number, before: readonly Word[]) =>
  (kind === 'number' && text !== '1') ||
  classes.has('several') ||
  /^(?:another|other|our|my|have|got|keep|employ|hire|whichever|special|separate|actual|real|to)$/.test(text) ||
  (/^(?:an?|the)$/.test(text) &&
    !before.slice(0, i).some((word) => has(word, 'i', 'you') || /^(?:am|as|are|was|were|been)$/.test(word.text)));

const ofUs = phrases(
  '{several|whoever} ~2 of us',
  '<number> of us',
  'each|every|all|any|one|both of us',
  'me and|& ~2 {crew|tradesman}',
  '{crew} and|& {me}',
);
const group = phrases('{we}', 'us', 'everybody|everyone|each', 'jointly|together');
const turns = phrases('{turns}', 'day and|or night', '24/7');
const third = phrases('{thirdPerson}');

const counted = phrases(
  '{several} ~2 {tradesman|crew}',
  '<number> ~2 {tradesman|crew}',
  'we are ~1 {several}',
  'we are <number>',
);
const severalPeople: Way = (sentence) => counted(sentence).filter(({ from }) => sentence.words[from]?.text !== '1');

/** Several people on this one seat. */
const crowd = constellations(
  { all: [thisSeat, severalPeople], within: 22 },
  { all: [thisSeat, helpersIn, ['{actsOn}', '{makesWork}']], within: 26 },
  { all: [thisSeat, helpersIn], within: 12 },
  { all: [thisSeat, ofUs], within: 22 },
  { all: [thisSeat, group, [`{actsOn} ~8 ${seat}`, `${seat} ~8 {actsOn}`]], within: 18 },
  { all: [thisSeat, turns, ['{we|me|my}']], within: 22 },
  {
    all: ['{we} ~3 {turns}', ['answer|answers|reply|replies|respond|online|messages|morning|night|evening|chat']],
    within: 16,
  },
  { all: [anySeat, ofUs, ['{actsOn}', '{makesWork}', '{can}']], within: 22 },
);

const belongs = phrases(
  'is ~2 company|family|team|group|shared|studio|joint|office|common account|profile|acc|login',
  `account|profile|login|acc|seat ~3 belong|belongs|owned|operated|run|used|managed|shared|handled|maintained|kept|created|opened|registered|made ~2 to|by|between|among|with ~2 our|us|a|several|many|two|three|both|all ~2 {crew|tradesman}`,
  'account|profile|login ~3 belongs|shared|operated|run|used|managed ~2 to|by|between|among us',
  'account|profile|login ~1 is ~2 common|shared|joint|collective',
  'account|profile ~1 owner|holder is ~1 my',
  'account|profile ~1 owner|holder himself|herself|only',
  'we ~2 are ~1 one person|freelancer|seller',
  'we use <word> profile|login',
  "no|without|doesn't|hasn't|don't ~3 profile|account ~8 use|uses|works|work|using ~1 mine|my|this",
  'we|staff|everybody|all ~2 use|uses|share ~2 {their} ~1 account|profile|login',
);

/** "They write, it goes out under my name." */
const covered = constellations(
  { all: [mySeat, helpersIn, ['{actsOn}', '{makesWork}', '{madeBy}', 'go|goes|signed']], within: 24 },
  { all: [mySeat, third, ['{makesWork|actsOn}']], within: 12 },
);

/** Somebody else comes to the call. */
const standIn = constellations(
  {
    all: [
      helpersIn,
      ['{attends}', '{liveEvent}'],
      [
        '{standsIn}',
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
  '{unseen} {crew|tradesman}',
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
      'my|our ~2 {kin} ~1 {makesWork}',
      'my|our ~2 {kin} ~1 will|can|also|usually ~1 {makesWork}',
      'by ~1 my|our ~2 {kin}',
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

export const ways: Way[] = [
  crowd,
  belongs,
  covered,
  standIn,
  contrasted,
  sentInstead,
  spoken,
  outOfSight,
  anyOne,
  split,
  passedOff,
  kinAtWork,
  mismatch,
];

const bySigns: Way = (sentence) => [signsOfOthers(sentence) ?? []].flat();

/** Says that other people work, speak or log in where the page shows one. */
export function othersBehind(sentence: Sentence): Match | undefined {
  const { classes, texts } = sentence;
  if (!['crew', 'tradesman', 'personaSeat', 'whoever', 'thirdPerson', 'spokes'].some((name) => classes.has(name)))
    return undefined;
  if (classes.has('declaredTeam') || texts.has('resumes')) return undefined;
  return firstOf(sentence, [...ways, bySigns], isMeant);
}

function isMeant(sentence: Sentence, match: Match): boolean {
  if (isDenied(sentence, match) || isQuoted(sentence, match)) return false;
  return !partsOf(sentence, match).some(({ classes }) => classes.has('otherTeam'));
}

/** "I do not have helpers". "You will never meet them" and "no trouble" deny nothing. */
function isDenied({ words, classes }: Sentence, { from, to }: Match): boolean {
  if (classes.has('forbidden')) return true;
  const first = words[from]?.part ?? 0;
  return words.some((word, i) => {
    if (!has(word, 'not') || word.part < first || i >= to) return false;
    const next = words.slice(i + 1, i + 4);
    return !has(words[i - 1], 'you') && !next.some((one) => has(one, 'unknowing', 'harmlessNot'));
  });
}
