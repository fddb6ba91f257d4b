import { constellations } from './constellation';
import { phrases, type Way } from './phrases';

const live = '{liveSeen|liveTalk}';

/** What comes in the place of a talk, or why there is none. */
const instead = constellations(
  {
    all: [
      `${live} ~4 slow|slows|waste|wastes|cost|costs|interrupt|interrupts|distract|distracts|disturb|kill|kills|delay|delays|steal|eat`,
      ['all|everything|settle|solve|handle|arrange ~5 {written}', "stopped|quit|won't|never|skip|refuse"],
      '{i|we|me}',
    ],
    nowhere: ['but|unless|bug|reduce|reduced'],
    within: 26,
  },
  {
    all: ['hear|see|meet|watch ~2 me|my', 'sorry|not ~2 on|at|for ~1 offer|sale|available|possible'],
    nowhere: ['but|happy'],
    within: 22,
  },
  {
    all: [
      `replace|replaces|replaced|replacing|substitute|substitutes ~3 ${live}`,
      ['{written}', 'questions|answers|list|document|form|portfolio'],
      '{i|me|my|we}',
    ],
    nowhere: ['app|users|ai|bot|candidates|built'],
    within: 24,
  },
  {
    all: [
      "camera|cam|webcam|mic|microphone ~6 never|not|doesn't|doesnt|didn't ~1 work|worked|works|working|function",
      'not ~3 plan|intend|going|want|will ~3 buy|fix|replace|repair|get',
    ],
    within: 24,
  },
  {
    all: [
      'reachable|available|contactable|reach|contact ~3 {written} ~4 nothing|no|not|only|else',
      'policy|rule|only|else|nothing|exclusively',
    ],
    nowhere: ['but|support|unless'],
    within: 16,
  },
  {
    all: [
      'stopped|quit|gave|ceased ~2 taking|doing|joining|attending|accepting|having|up',
      live,
      "won't|never|not|since|again",
      '{i|we}',
    ],
    nowhere: ['cold|sales'],
    within: 24,
  },
  {
    all: [
      'never|not ~2 meet|see|hear|talk|speak|hearing|seeing|meeting',
      'virtually|otherwise|phone|voice|live|ever',
      'prefer|only|like|want|fine|ok|condition|rather',
    ],
    nowhere: ['but|before|until|problem'],
    within: 18,
  },
);

/** A condition, a clause or a dash that leaves no room for a talk. */
export const ruledOut: Way = phrases(
  `${live} ~3 which|that ~1 i|we ~1 {not} ~2 {attendLive}`,
  `quit|leave|left|drop|exit|end|abandon ~4 process|processes|project|contract|job|anything|client|company ~3 has|have|with|requires|needs|includes|involves|wants ~3 ${live}`,
  `hire|hired ~1 me ~1 without ~2 ${live}`,
  'hire|hired ~1 me ~1 without ~2 talk',
  `if ~1 {you} ~1 not|can't|cannot|cant ~2 decide|hire|start|trust|work ~1 without ~2 hearing|seeing|calls|call|meeting|video`,
  'off-camera|off-screen|offscreen|camera-off|faceless ~1 by|as|out ~2 principle|rule|choice|default|habit|policy',
  'not ~1 willing|ready|comfortable|going|wish|want|like|agree ~2 show|reveal|display|expose ~2 face|myself|voice',
  `leave|keep ~1 ${live} ~1 out|outside|away !to`,
  'being ~2 screen|camera|video|cam ~8 opt|decline|refuse|skip|pass',
  `${live} : n / a`,
  '{liveSeen} / {liveSeen|liveTalk|ownFace} ~1 : ~1 no|none|n|off|never',
  '{ownFace} / {liveSeen} : n|no|none|off',
  `condition|provided|long|term|terms ~4 no ~1 ${live}`,
  `{written} > ~1 ${live}`,
  `${live} ? ~1 in|by|via|over|only|as ~1 {written}`,
  `{ownFace} ~1 stays|stay|remains|remain ~2 with|private|family|mine|home|unknown|hidden`,
  'meetings|calls|video , never|none',
  'meetings|calls ~2 never ~3 never',
  `{written} ~6 not|never ~1 schedule|plan|book|arrange ~1 anything|me|something|talks`,
);

const closed = phrases(
  "let|lets ~1 my ~1 portfolio|code|work|results|commits ~1 speak|talk ~3 not|never|instead|won't",
  '{written} or not ~1 at_all',
  '{written} or not at all',
  '{written} or nothing',
  'scheduling|calendar|zoom|calendly|meeting|meet ~1 links|link|invites|invite|invitations ~4 ignored|deleted|declined|unread|will_be_ignored',
  'no ~1 need|reason|point ~2 see|hear|meet|look ~1 each|at ~1 other ~10 decline|refuse|skip|avoid',
);

/** A talk that is replaced by something else. */
export const insteadOfTalk: Way = (sentence) => [instead, closed].flatMap((way) => way(sentence));
