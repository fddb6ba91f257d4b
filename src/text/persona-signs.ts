import { type Match, phrases, type Way } from './phrases';
import type { Sentence } from './sentences';

/** Signs that another person does the work, each with its weight; of one row the first that is there counts. */
type Row = [weight: number, way: Way][];

const helper = '{ownKin|crew|tradesman}';

const kin = phrases(
  'my|our|some|two|three|few|to|by ~2 {ownKin}',
  '^ a|an ~2 {ownKin}',
  '{i} have ~2 {ownKin}',
  '{ownKin} of mine',
);
const ours = phrases(
  'my|our ~2 {tradesman}',
  'my|our ~1 office|crew|shift|staff|people',
  '{i} have ~2 {tradesman|crew}',
  '{several} ~1 {tradesman}',
  'the|those coders|developers|engineers|programmers',
  '{passesOn} ~6 {crew|tradesman}',
  'our ~1 shift',
);

const acting = phrases(
  `${helper} ~3 {makesWork|attends} !{past}`,
  `${helper} ~3 deals|helps|help|uses|checks|answers|replies|continues`,
  `{attendedBy|madeBy|answered} ~1 by|from ~2 ${helper}`,
  `comes|come|is|are from ~2 ${helper}`,
  `${helper} for that|this|it`,
);

const fronting = phrases(
  '{i} ~2 {frontsWork}',
  '{i} ~2 deal|dealing|speaking|talking|answering ~1 with|to',
  '{i} ~1 only|just ~3 {intermediary}',
  'you ~4 hire|hiring|meet|sign|talk|deal|chat|speak ~2 with|a|me|our',
  'between you and me',
  'you get|have me',
  '{intermediary}',
  '{i} ~2 get|take|collect|receive|win ~2 orders|jobs|projects',
  "{i} ~1 don't|not|never ~1 code|write|draw|build|do",
  '{i} ~2 send|submit|upload|deliver ~1 it|them|everything',
);

const signing = phrases(
  'as me|mine|if',
  'my name|signature|login|byline|nick',
  'as one person',
  'in one name',
  'same name',
);
const seats = phrases(
  'this|same|one|single|1 ~1 {personaSeat}',
  'my|his|her|our ~1 {personaSeat|keyWord}',
  'from|at|on my computer|laptop|pc|key',
);
const sole = phrases('this|same|one|single|1 ~1 {personaSeat}');
const hiding = phrases(
  '{unseen}',
  'behind me|him|her|it|this',
  "never|not|don't|won't|needn't|without ~2 {unknowing}",
  'stay|stays|remain ~2 unknown',
  'not shown|visible|named',
);
const passing = phrases(
  '{i} ~4 {passesOn} ~6 to|among|between|out',
  '{passesOn} ~3 to|among|between ~2 {ownKin|crew|tradesman}',
  'given ~1 to',
  'farm|contract out',
);
const standing = phrases(
  '{standsIn}',
  'in|on my place|behalf',
  'pretend|pretends|pretending',
  'instead of me',
  'in place of',
  'for me',
);
const sharing = phrases(
  'we|us both|two|three|four|all',
  'both of us',
  '{several} of us',
  'we split',
  '{whoever}',
  '{turns}',
  'i sleep|asleep',
  'i am|was away|asleep|offline',
  'everybody|everyone works|work|writes|answers',
);
const live = phrases('{liveEvent}', '{exam}');

const rows: Row[] = [
  [
    [2, kin],
    [1, ours],
  ],
  [[2, acting]],
  [[2, fronting]],
  [[2, signing]],
  [
    [2, sole],
    [1, seats],
  ],
  [[2, hiding]],
  [[2, passing]],
  [[2, standing]],
  [[2, sharing]],
  [[1, live]],
  [[1, phrases('always|somebody|someone ~2 {freeNow}')]],
];

const enough = 5;

/** Where enough speaks for it: the place of the helper. */
export function signsOfOthers(sentence: Sentence): Match | undefined {
  const places = rows.map((row) => row.map(([weight, way]) => ({ weight, at: way(sentence)[0] })).find(({ at }) => at));
  const who = places[0]?.at ?? places[8]?.at;
  const sum = places.reduce((total, place) => total + (place?.weight ?? 0), 0);
  return who && sum >= enough ? who : undefined;
}
