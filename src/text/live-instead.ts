import { phrases, type Way } from './phrases';

const live = '{liveSeen|liveTalk}';

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

/** A talk that is replaced by something else. */
export const insteadOfTalk: Way = phrases(
  "let|lets ~1 my ~1 portfolio|code|work|results|commits ~1 speak|talk ~3 not|never|instead|won't",
  '{written} or not ~1 at_all',
  '{written} or not at all',
  '{written} or nothing',
  'scheduling|calendar|zoom|calendly|meeting|meet ~1 links|link|invites|invite|invitations ~4 ignored|deleted|declined|unread|will_be_ignored',
  'no ~1 need|reason|point ~2 see|hear|meet|look ~1 each|at ~1 other ~10 decline|refuse|skip|avoid',
);
