import { constellations } from './constellation';
import { phrases, type Way } from './phrases';

const live = '{liveSeen|liveTalk}';
const no = '{not|nothing}';
const speaker = '{i|we|me|my}';
const typed = '{written} form|forms|doc|docs|letter|letters|paper|pdf|sheet|forum|questionnaire|questionnaires'.split(
  ' ',
);

/** "I opt out of standups", "I steer clear of cameras", "spare me the interview". */
const optsOut = constellations({
  all: [
    [
      `excuse|excused|exempt|exempted|exempts|relieved|spare|spared|released|absent|absence ~3 ${live}`,
      `opt|opted|opting|opts|bow|bowed|bowing|duck|backed|beg|bail|sit|leave|count|rule ~2 out from|on|for ~3 ${live}`,
      `opt|opted|opting|opts|bow|bowed|bowing|duck|backed|beg|bail|sit|leave|count|rule|stay|stays ~2 out_of ~3 ${live}`,
      `steer|stay|keep|keeps|stays|shy|run|far ~3 clear|away ~1 of|from ~3 ${live}`,
      `line ~1 at ~3 ${live}`,
      `no ~2 appetite|interest|patience|time|room|place|slot|intention|intentions|desire|wish|plan|plans|love|taste|stomach|energy|nerve|nerves|use ~2 for|in|of|to|on ~5 ${live}`,
      `${live} ~5 not ~3 thing|style|cup|bag|habit|game|world|nature|language|forte|taste|liking`,
      `not ~2 into|keen|fond|sold|fan|friend|lover|believer ~3 ${live}`,
      `do|live|manage|work|hire|decide|get ~3 without ~4 {liveSeen|ownFace}`,
      `uninstalled|deleted|removed ~2 zoom|skype|teams|webcam|camera ~6 good|forever|again|never|ages|years`,
      `${live} ~4 not|never ~2 installed`,
      `${live} ~10 no ~1 account|accounts|login`,
      `without ~3 ${live} ~12 keep|stay|remain|continue ~3 so|record|way|that`,
      'speaking|talking|calling|showing ~2 not ~3 contract|job|offer|deal|service|profession',
    ],
    [speaker, 'please|kindly|lets|let'],
  ],
  within: 18,
});

/** "Do not bother to send Zoom links", "requests for calls stay unread". */
const turnsAway = phrases(
  `take|leave|keep|count|strike ~1 me ~1 off|out|out_of ~5 ${live}`,
  `no|without ~2 voice|video|phone|visual|oral|verbal|spoken ~1 contact|communication|exchange|conversation`,
  `${live} ~1 {i|we} ~1 leave|skip|avoid`,
  `if|when|should|once ~8 ${live} ~4 leave|count me out|out_of`,
  `cancel|delete|decline|ignore|refuse|reject|remove|bin|trash ~3 invitation|invitations|invite|invites|requests|request ~5 {liveSeen|liveTalk}`,
  `cancel|delete|decline|ignore|refuse|reject|remove|bin|trash ~3 invitation|invitations|invite|invites|requests|request ~5 meet|teams`,
  `${live} ? ~1 only|only_if ~6 {written}`,
  `speak|talk|communicate|answer|express ~6 not|never|nor ~1 through|with|by|over|via|into|in|on ~2 {liveSeen|liveTalk}`,
  'speak|talk|communicate|answer|express ~6 not|never|nor ~1 through|with|by|over|via|into|in|on ~2 mouth|voice|microphones|lips|sound',
  `not ~1 wait|look ~1 for me ~4 ${live}`,
  `${no} ~2 bother|insist|push|invite|expect|demand|request|attempt|argue|pressure|beg ~6 ${live}`,
  `invites|invitations|invitation|invite|requests|request|links|link ~3 ${live} ~5 ignored|ignore|unanswered|deleted|delete|unread|declined|nothing|trash|spam|archived|bin|binned|trashed|unopened|unclicked`,
  `${live} ~1 invites|invitations|invitation|invite|requests|request|links|link ~5 ignored|ignore|unanswered|deleted|delete|unread|declined|nothing|no|trash|spam|archived|bin|binned|trashed|unopened|unclicked`,
  `if|when|should|whenever|once|moment ~6 ${live} ~6 {i|we} ~2 withdraw|leave|quit|decline|refuse|pass|skip|exit|retreat|resign`,
  `{i|we} ~2 withdraw|leave|quit|decline|refuse|pass|skip|exit|retreat|resign ~2 if|when|should|whenever|once|moment ~6 ${live}`,
);

/** Nobody gets to see the speaker. */
const keepsHidden = phrases(
  `being|be|get|getting ~1 watched|filmed|seen|heard|stared|observed ~6 {refusedState|not|nothing} ~2 me|us|my|mine`,
  `camera|cam|webcam|mic|microphone ~2 stopped|ceased|refuses|refused ~8 ago|since|forever|repair|never|not`,
  `plan|package|quota|connection|bandwidth|internet|line|signal|upload|network ~4 too|not|never ~3 small|weak|slow|thin|poor|big|large|enough|strong|stable|fast|good ~4 {liveSeen|liveTalk}`,
  `never|not|no|without ~1 a face|voice $`,
  `{ownFace|liveSeen} ~6 you ~2 {not} ~2 get|see|hear|receive`,
  `my|our ~2 face|camera|cam|webcam|voice ~10 nobody|none ~4 look|see|sees|know|watch|hear|hears`,
  `camera|cam|webcam|mic|microphone|video ~5 mute|muted|dark|black|covered|off ~3 remains|remain|stays|stay|always|forever|since|whoever`,
  `camera|cam|webcam|mic|microphone ~3 never ~2 on|goes|comes`,
  `${live} ~6 not|never ~2 acceptable|accepted|welcome|agreeable|ok|okay|negotiable|feasible|suitable|workable|comfortable|wanted ~2 to|for|with|by|on|from ~1 me|us|my|mine`,
  `{i|we|me|my} ~6 ${no} ~3 appear|appearing|visible|seen|stand|sit ~4 screen|screens|lens|video|camera`,
  `{i|we} ~2 ${no} ~2 join|show|share|enter|attend|face ~3 screens|faces|lens|webcams`,
  `showing|show|seeing|revealing|reveal|exposing|filming|presenting ~1 myself|me|my ~2 {refusedState|not|nothing}`,
  `my|our ~2 face|looks|appearance|features ~5 {not|nothing} ~5 deal|sale|included|business|service|contract|relevant|matter|concern|offer|table|shown|public|menu|anyone|anybody`,
  `judge|evaluate|assess|hire|choose|rate|trust|test ~1 me ~6 not|never|instead_of|rather_than ~3 face|voice|looks|smile|mouth|interview|call|talk`,
  `{i|we} ~4 ${no} ~1 go|going live $`,
  `faces|face|voices never|none|no $`,
  `met|meet ~1 a|any|my|one ~1 client|clients ~8 stay|remain|keep|continue|change`,
);

/** Those who hire meet the speaker in writing alone. */
const hiresInWriting = constellations({
  all: [
    typed.map(
      (medium) =>
        `interview|interviews|round|rounds|selection|screening|recruitment|vetting|evaluation|assessment|introduction|negotiation|negotiations|kickoff|standup|standups|conversation ~6 in|by|via|over|through|inside|as|on|using ~3 ${medium}`,
    ),
    [
      'please|kindly|pls|plz|lets|let ~2 do|hold|run|conduct|make|have|keep|arrange|organise|organize|handle|move|take|use|put',
      '{i|we} ~2 reply|replies|answer|respond|react|accept|pass|take',
      'only|exclusively|must|solely',
    ],
  ],
  within: 24,
});

/** The means fail time and again, so writing has to do. */
const failing: Way = constellations({
  all: [
    '{liveSeen}',
    'crash|crashes|crashed|crashing|freeze|freezes|froze|fail|fails|failed|failing|die|dies|died|break|breaks|broke|drop|drops|lag|lags|disconnects|collapse|collapses|hangs|overheats|reboots|quits|stolen|lost|sold|confiscated|smashed|unplugged',
    ['{written}'],
    'better|so|rather|keep|stay|stick|instead|please|only|hence|therefore|prefer|must|let|lets|continue|best|easier|way|do|always',
  ],
  nowhere: ['fixed|fix|bug|bugs|new|spare|today|repaired|replaced|borrowed'],
  within: 26,
});

/** Letters and digits in the place of others. */
const disguised = phrases(
  'no|n0|zero|without|0 ~1 c @ m',
  'no|n0|zero|without ~1 v0ice|voice|c4m|v1d ~3 task|send|just|only|chat|text',
);

/** More ways to rule out being seen or heard. */
export const moreRefusals: Way = (sentence) =>
  [optsOut, turnsAway, hiresInWriting, disguised].flatMap((way) => way(sentence));

/** What the speaker says of the own face, or of the own machine: words of a trade in the same part excuse nothing. */
export const plainRefusals: Way = (sentence) => [keepsHidden, failing].flatMap((way) => way(sentence));
