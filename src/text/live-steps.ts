import { constellations } from './constellation';
import { deniedTalk } from './live-denials';
import { phrases, type Way } from './phrases';

const live = '{liveSeen|liveTalk}';
const seen = '{liveSeen}';

/** "Let us leave out the interview", "can we do without the call?" */
const skips = phrases(
  `let|lets|can|could|may|shall|please|if|prefer|suggest|propose|would|rather|better|kindly|want ~5 skip|skipping|drop|omit|avoid|forgo|bypass|cancel|spare|save|dispense ~4 ${live}`,
  `leave|leaving|keep|cut|rule ~1 out|off|aside ~3 ${live}`,
  `let|lets|can|could|may|go|start|begin|work|hire|straight|directly|do|manage ~5 without ~4 ${live} !{written}`,
  'no call|calls|meeting|meetings|interview|interviews|zoom|video_call|video_calls needed|necessary|required|please',
  `instead_of|rather_than ~3 ${live} ~6 {written}`,
  `replace ~3 ${live} ~2 by|with`,
);

/** "All discussions happen in the message box." */
const typedOnly = constellations({
  all: [
    'interview|interviews|call|meeting ? ~6 send|write|ask|mail|type ~6',
    ['{written}', 'questions|answers|them'],
    '{i|me|my|we}',
  ],
});

/** Nobody sees or hears the speaker. */
const unseen = phrases(
  'hire|hiring|work|working ~4 {not|nothing} ~1 see|hear|meet|seen|met',
  'strictly|purely|fully|entirely|totally asynchronous|async',
  `${live} ~6 not ~1 something|included|offered|sold|provided|available|part`,
  `${live} ~4 no go|chance|way|thanks !to|of|around`,
  'turn|turned ~1 down ~8 teams|meet|zoom|skype',
  'lens|camera|cam ~3 taped|covered|closed|sealed|stickered',
  'disabled|blocked ~1 calls|video|camera',
  `last thing ~8 ${live}`,
  'last thing ~6 appear|appearing|seen|heard|screen',
  '{not|nothing} ~4 hearing|seeing|hear|see|heard|seen ~1 me|my|myself !as',
  '{not|nothing} ~3 wish|want|like|desire|care|agree ~3 visible|seen|heard|filmed|watched|shown',
  'write|text|mail|message|type|chat ~4 {not} ~1 call|ring|phone $',
  `anything|everything but|except ~1 ${live}`,
  'nobody|none ~2 sees|hears|saw|heard ~1 me|my',
  'no ~1 meet|teams|calendar|meeting|calendly|webex|scheduling ~1 link|links|invite|invites|invitation|invitations|room',
  'teams|meet ~2 blocked|banned|filtered|forbidden|unavailable ~16 {written}',
  `${live} ~2 blocked|banned|filtered ~16 {written}`,
  'no vc|vn|v.c|voicenotes|vcs',
  `left|leave|leaving ~3 ${live} ~1 out|aside|away`,
  `{you} ~2 want|need|like|require|expect|insist ~6 {liveSeen|liveTalk|ownFace} ~8 {not} ~3 one|guy|person|match|man|woman|you`,
  'no|zero|without face|voice|picture|selfie ~2 no|zero|nor|and|or|but voice|face|camera|calls|video|name|text|chat',
  `stay|staying|remain|remaining|keep|prefer|am|be|always|rather|work|working ~3 invisible|anonymous|unseen|unheard|muted|faceless|off-camera|off-screen|incognito ~8`,
  'showing|show myself|me|my ~3 never|no|not|nope',
  'never|not|nobody ~2 dials|dial|calls|rings ~1 in|me|anybody|anyone',
  '{nothing|not} ~3 see|hear|seen|heard ~2 me|my ~3 screen|zoom|camera|video|live|voice|face|call|meet',
  `{nothing|not} ~4 available|reachable|ready|here|open|up ~2 for|by|on|via|to|in ~3 ${live}`,
  'front of ~2 lens|camera|webcam ~4 no|never|ever',
  "not|don't|never|nobody ~3 in_front of ~2 lens|camera|webcam",
  `turned|turn|turning|said|say ~1 down|no ~3 ${live}`,
  `turned|turn|turning ~2 ${live} ~3 down`,
  `{not|nothing} ~4 interview|talk|speak|chat|meet|present ~1 on|in|via|over|by ~1 ${seen}`,
  `{not|nothing} ~2 interview|appear|speak ~1 on_camera|on_video|on_cam|live`,
  `{nothing} ~4 point|stage|time|moment|circumstances ~4 ${live}`,
  `{nothing} ~5 part ~2 in ~2 audio|visual|video|live|conferences`,
);

/** The means are missing, and for good. */
const cannot = phrases(
  `connection|internet|bandwidth|network|line|wifi|net|signal|room|setup|pc|laptop|machine|hardware ~8 {not} ~4 carry|handle|support|allow|bear|stand|hold|enough|good|suited|suitable|take ~3 ${seen}`,
  `weak|slow|poor|bad|unstable|noisy ~2 for ~3 ${live} ~4 {written}`,
  `too weak|slow|poor|bad|unstable|noisy ~2 for|to ~3 ${live}`,
  'skip|drop ~1 the ~1 meet',
  `connection|internet|bandwidth|network|wifi|line ~3 breaks|drops|freezes|crashes|dies|fails|cuts ~8 ${seen}`,
  `${seen} ~3 {not} ~2 worked|work|working|function|functioned|turn ~6 year|years|months|ages|long|buying|replacing|fix|repair|again|anymore`,
  "camera|cam|webcam ~2 hasn't|hasnt|isn't|doesn't|doesnt|didn't|not|never ~2 worked|working|work|function",
  'camera|cam|webcam quit|gave|died|broke|failed ~6 again|always|interviews|ago|long|up',
  `there ~2 no ~1 camera|cam|webcam|mic`,
  'camera|cam|webcam ~3 {not} ~1 own|have|want|possess|buy|buying|use|got',
  'own|have|having|got ~1 no|neither|zero ~1 camera|cam|webcam|mic|microphone',
);

const noWord = '{noLive}';

const rules = phrases(
  `${live} ~3 not_for_me`,
  '{liveTalk} ~4 {not} ~2 something|service|thing ~2 {i|we|my}',
  'know|known|knows|met|meet|meets|reached|seen me|us ~2 by|in|through|via|from|over ~2 {written} ~2 only|alone|exclusively',
  'talk|speak|talks|speaks ~1 to|with ~1 nobody|none ~5 {written}',
  'talk|speak|talks|speaks ~1 to|with no one ~5 {written}',
  `{i|we} ~3 no ~1 reason|point|need|use|value|sense|benefit ~3 ${live}`,
  `${noWord} rule|policy|person|guy|developer|freelancer|zone|worker|engineer|designer|writer|translator|only|please|always`,
  `{i|we|my} ~4 ${noWord} $`,
  `{i|we} ~2 am|are|stay|remain|prefer|work|be ~2 ${noWord}`,
  `${live} ~3 is|are out $`,
  `{written} ~2 instead_of|rather_than ~2 ${live} $`,
  'no|zero ~1 phone|meet|voice|audio|speaking|talking ~6 only|just ~1 {written}',
  'without ~1 seeing|hearing ~2 me|my',
  'without ~1 seeing|hearing or|and ~1 seeing|hearing me',
  `${live} ~6 no from|for ~1 me|us|my`,
  'no need ~2 meet|talk|speak|see ~2 ever|me|at|please|or|just',
  `{i|we} ~1 {not} talk|speak|call|phone|meet ~4 type|write|mail|chat|message|text|email`,
  '{not|nothing} ~2 spoken|oral|verbal|vocal|aloud',
  'speaking|talking ~3 {refusedState}',
  `lack|lacks|lacking|missing|without ~1 a|any ~1 camera|cam|webcam|mic|microphone`,
  `allergic|averse ~1 to ~2 ${live}`,
  `better|happier|best|easier|prefer ~8 without ~2 ${live}`,
  `${live} ~10 zero|none of ~1 them|it|those`,
  `zero|none of ~1 them|it ~8 ${live}`,
  'face|voice ~5 {i|we} ~2 pass|decline|refuse',
  `written|text|typed|chat interview|interviews ~10 {not|refusedState}`,
  `no|zero|never|without ${live} policy|rule|person|guy|developer|freelancer|zone`,
  `${live} ~3 waste|nonsense|overrated|poison|distraction|unnecessary|pointless|useless`,
  `${live} ~2 {nothing} $`,
  `chat|text|messages|email yes ~3 ${live} no`,
);

/** "Companies that insist on video can scroll on." */
export const sentAway = constellations({
  all: [
    [live, 'see|hear|meet|look|watch|call|phone|ring ~1 me', '{my} ~1 face|voice', 'in the eye|eyes'],
    'companies|clients|client|company|manager|managers|employers|recruiters|people|anyone|anybody|who|whoever|everyone|those|hr|if|teams',
    [
      '{elsewhere}',
      'scroll|move|pass|go|walk|keep ~2 on|away|past|scrolling|by',
      'search|look|find|hire ~2 elsewhere|another|other',
      'not ~2 for|match|fit',
      'will|be|is ~2 disappointed|unlucky|ignored|declined|unanswered|refused',
      'wait|waits|waiting ~3 vain|long|forever',
      'out_of luck',
      'get|gets|receive|receives|find|finds ~2 no|nothing|silence ~1 reply|answer|response|me|from',
      'must|should|may|can|will|better|please ~2 look|search|find|choose|pick|ask|hire|take|try|contact ~3 another|other|else|elsewhere|somebody|someone|others',
      'lose|loses|lost ~2 me',
    ],
  ],
});

const afterQuestion = phrases(
  `${live} ~6 ? ~4 {not|nothing|shun|refusedState}`,
  `${live} ~3 ? " ~3 no|nope|never|sorry`,
  `interview|interviews|meetings|calls ~8 refuse|decline|skip|avoid ~1 them|all|it`,
  `meetings|calls|interviews ~14 attend|join|take|do ~1 none|zero`,
  `{liveSeen|liveTalk} ~10 {i|we} ~1 {not|nothing} ~1 do|take|join|attend ~1 them|those|it|one|any`,
);

/** Other ways to say that there will be no live talk. */
export const noLiveStep: Way = (sentence) =>
  [skips, typedOnly, unseen, cannot, rules, afterQuestion, deniedTalk].flatMap((way) => way(sentence));
