import { constellations } from './constellation';
import { helpersIn, ofUs, severalPeople } from './persona-people';
import { phrases, type Way } from './phrases';

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

const group = phrases('{we}', 'us', 'everybody|everyone|each', 'jointly|together');
const turns = phrases('{turns}', 'day and|or night', '24/7');
const third = phrases('{thirdPerson}');

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
  'my|our ~2 {ownKin} ~1 log|logs|sign|signs in|on ~4 me|my|here|this',
  'subcontract|outsource|delegate|farm ~8 under|in ~1 my ~1 own name',
  'group|circle|bunch|network of ~1 {tradesman|crew} ~1 who ~2 {makesWork|present} ~4 {i|we|my}',
  `our|my|a|whole ~1 group|team|bunch|crew|circle ~3 share|shares|use|uses|run|runs|operate|operates ~3 ${seat}`,
  'one|1|single of us ~3 photo|picture|page|profile|screen|calls',
  'my ~1 team|crew ~2 is|are ~1 doing|making|coding ~2 job|work|code',
  '{ownKin} and i|me|myself ~3 all|both ~3 {actsOn}',
  'company|firm|business|studio|group ~2 with|behind ~1 one|1|single ~1 {personaSeat}',
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
  {
    all: [mySeat, helpersIn, ['{actsOn}', '{makesWork}', '{madeBy}', 'go|goes|signed']],
    none: ['reviews|review|feedback|rating'],
    within: 24,
  },
  { all: [mySeat, third, ['{makesWork|actsOn}']], within: 12 },
  { all: ['{crew} ~1 under|with|on|from|behind my {personaSeat|signature}'] },
);

/** Several people in one place. */
export const onOneSeat: Way[] = [crowd, belongs, covered];
