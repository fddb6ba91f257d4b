import { phrases } from './phrases';
import type { Kind } from './weighing';

const talk = '{liveWord}';
const heard =
  'see|sees|seeing|hear|hears|hearing|meet|meets|meeting|watch|watches|watching|face|met|seen|heard|show|shows|showing me|us|my|myself|mine|someone|somebody|you|each';
const kinds =
  'video|zoom|teams|skype|voice|phone|live|camera|webcam|oral|spoken|verbal|remote|online|virtual|status|kickoff|conference|sync|daily|weekly|visual|audio|face|screen';
const events =
  'call|calls|meeting|meetings|interview|interviews|chat|chats|talk|talks|session|sessions|conversation|conversations|invite|invites|invitation|invitations|link|links|round|rounds|intro|intros|introduction|introductions|presence|interviewing|conferencing|conferences|presentation|presentations|verification|calling|talking|identification|screening|check|guy|person|communication|contact|appearance|appearances|exchange';

/** A talk in which people see or hear each other. */
export const contact: Kind = {
  name: 'contact',
  signs: [
    [
      3,
      phrases(
        '{liveSure}',
        `${kinds} ~1 ${events}`,
        '{my} ~1 face|voice|camera|cam|webcam|mic|microphone|lens',
        'show|shows|showing|reveal ~2 face|myself',
        heard,
        'call|calls|meeting|meetings|interview|interviews ~3 call|calls|meeting|meetings|interview|interviews|zoom|video|camera|cam',
        'jump|hop|get|hopping|jumping|getting ~3 call|calls|zoom|meet|video',
        'eye contact',
        'being ~1 called|seen|heard|watched|filmed|interviewed',
        'look ~1 me',
        'video|face|voice|cam|camera|mic|audio|phone and|or|nor|no|, ~1 voice|face|camera|cam|mic|video|phone',
        'ring|phone|dial|call me|us',
        'by|via|over|on|through|for|to|in|do|join ~1 video|teams|meet|skype|phone',
        'off|behind|outside|away|off-screen|before|front ~2 camera|cam|lens|webcam',
        'camera|cam|lens|mic ~1 and|or|is|stays|on|off|remains|will',
        '{noLive} $',
        '{noLive} ~1 collaboration|communication|cooperation|contact|work|interview|interviews|policy|rule|please|guy|person|freelancer|developer|always|only|for|by',
      ),
    ],
    [
      2,
      phrases(
        '{liveTalk}',
        '{liveCamera}',
        'teams|meet invite|invitation|link|invites|links',
        'speak|speaks|speaking|spoken|talk|talks|talker|oral|orally|verbal|verbally|vocal|aloud|lens|loud|dials|calendar|screens|invisible|visible',
      ),
    ],
    [1, phrases('{liveSeen}', 'talk|talks|talking|face|voice|eyes|screen|picture|live|sound|seen|heard|faces|meet')],
  ],
};

const no = '{not|nothing|shun}';
const ends =
  'withdraw|withdrawn|ends|elsewhere|disappointed|unlucky|decline|declined|pass|scroll|skip|leave|refuse|quit|match|wrong|another|else|other|out|goodbye|bye|exit|move|no|unanswered|ignored|lost|person|guy';
/** The speaker will have none of it. */
export const stance: Kind = {
  name: 'stance',
  signs: [
    [
      4,
      phrases(
        `{nothing} ~2 ${talk}`,
        `{not} ~3 {attendLive} ~4 ${talk}`,
        `{shun} ~4 ${talk}`,
        `${talk} ~4 {refusedState}`,
        `${talk} ~8 {i|we} ~2 ${no} ~1 {attendLive} $`,
        `${talk} ~8 {i|we} ~2 ${no} ~1 {attendLive} them|those|it|any|one|that|these`,
        `${talk} ~8 {i|we} ~1 ${no} $`,
        `${talk} ~8 {i|we} ~2 {shun}`,
        `${talk} ~2 {not} {i|we}`,
        `${talk} ~2 {not} for|with|from ~1 me|us`,
        `${talk} ~6 attend|join|take|do|accept|give ~1 none|neither|nothing|zero`,
        `without|minus|sans ~3 ${talk}`,
        `yet to ~4 ${talk}`,
        'without ~1 being ~1 called|seen|heard|watched|filmed|interviewed',
        'no need ~2 see|hear|meet|talk|speak|call ~2 each|other|me|us|at_all|ever',
        'ghost|ignore|delete|decline|trash|bin ~6 invite|invites|invitation|invitations|link|links|request|requests',
        'speaking|talking|talk|speech ~2 {not} ~2 on|part|included|something|for|my|needed|necessary|possible',
        'speaking|talking|calls|meetings ~2 not_on',
        'rather_than|instead_of ~2 interviewed|filmed|seen|watched|recorded|called',
        `instead_of|rather_than|lieu|replace|replaces|replacing ~2 ${talk}`,
        `in place|lieu of ~2 ${talk}`,
        `${talk} ~3 replaced by`,
        `turn|turned|turning|gave|give|given|giving ~2 down|up ~5 ${talk}`,
        `turn|turned|turning ~5 ${talk} ~3 down|away`,
        `${talk} ~7 turned ~2 down|away`,
        `turned_down|turn_down ~7 ${talk}`,
        'not|never speak|talk live|aloud|orally|loud|out|to|face|on|over|by',
        'not|never ~2 speak|talk|ring|phone|dial|call $',
        `not|never|nobody|none ~3 ${heard}`,
        'not|never|nobody ~3 front|before ~3 camera|cam|lens|webcam',
        'nobody|none|never ~1 dials|calls|rings|dial',
        `rather|sooner ~2 pass|lose|quit|skip|leave|lost|write|type|mail|text ~8 ${talk}`,
        `${talk} ~8 pass|drop|bow|count|opt|leave|steps|step ~1 on|out|off|away|them|those`,
        `pass|bow|count|opt|leave|stay|steer|sit|keep|remain|am|i'm|always ~2 on|out|off|away|clear|behind|outside ~1 of|from|the|my ~3 ${talk}`,
        `spare|excuse|save|skip|forget|cancel|drop|avoid ~3 ${talk}`,
        `stopped|quit|finished|done ~1 with|having|doing|taking|joining|giving ~3 ${talk}`,
        `removed|uninstalled|deleted|sold|unplugged|taped|covered|smashed|disabled|blocked ~4 ${talk}`,
        `${talk} ~4 removed|uninstalled|deleted|sold|unplugged|taped|covered|smashed|disabled|blocked|stolen|lost`,
        `${talk} ~2 is|are|stays|stay|remains|remain ~2 private|secret|hidden|anonymous|dead|gone|extinct|muted|mute|dark`,
        `${talk} ~2 are|is ~1 out|past|over|history $`,
        `zero|none|nil|nobody ~2 ${talk}`,
        `${talk} ~5 zero|none|nobody|never|nope|nah $`,
        `${talk} ~5 nope|nah`,
        `${talk} ~8 leave ~1 to others|them|extroverts`,
        `${talk} : no|none|never|nope|off|zero|nah`,
        `${talk} = no|none|never|nope|off|zero|0`,
        `${talk} ~4 {not} ~2 possible|acceptable|accepted|fine|ok|okay|comfortable|suited|suitable|included|something|offered|available|needed|necessary|required|allowed|agreeable|welcome|for|part|option|thing`,
        `not|never ~2 comfortable|suited|suitable|available|reachable|allowed|ready|willing|able|fit|made|keen|into ~4 ${talk}`,
        `if|should|who|whoever|clients|client|companies|anyone|anybody|when ~6 see|hear|meet|seeing|hearing ~1 me|my ~12 ${ends}`,
        `prevents|prevent|forbids|forbid|bans|ban|blocks|block|prohibits|prohibit|precludes|bars|disallows|stops|keeps ~8 ${talk}`,
        `{shun} ~5 speak|talk|appear|appearing|speaking`,
        `if|should|who|whoever|clients|companies|anyone|anybody|when|process|company ~7 ${talk} ~12 ${ends}`,
        'stay|remain|staying|be|keep|am|remaining ~2 invisible|anonymous|unseen|hidden|faceless|off-camera|off-screen|voiceless',
        'not ~1 a|the|much|some|any|your ~2 talker|speaker|caller|video|phone|camera|zoom|meeting|meetings|call',
        '{noLive} $',
        '{noLive} ~1 collaboration|communication|cooperation|contact|work|interview|interviews|policy|rule|please|guy|person|freelancer|developer|always|only|for|by',
        `${talk} ~3 averse|allergic|drain|drains|kills|kill|distract|waste|wastes`,
      ),
    ],
    [
      3,
      phrases(
        '{single} ~4 {written}',
        '{written} ~2 {single}',
        '{written} ~3 instead_of|rather_than|over|not|no|never',
        'instead|replaces ~4 {written}',
        'interview|interviews|talk|talks|meeting|meetings|round|rounds|onboarding|communication|discussion|discussions ~6 by|in|via|over|as|through|within|on|of ~2 {written}',
        'all|everything|always|every|whole|anything ~5 {written}',
        '{written} ~2 all|everything|always|anything',
        'camera|mic|microphone|cam|webcam|video ~2 problem|problems|issue|issues|fault|trouble',
        'black ~1 rectangle|square|screen|tile|box',
        `${no} ~5 ${talk}`,
        `${talk} ~8 ${no}`,
        `hardly|rarely|seldom|barely ~4 ${talk}`,
      ),
    ],
    [1, phrases(no, '{refusedState}', 'shy|instead|rather|ends|hide|hidden|freezes|crashes|breaks')],
  ],
};

export const writing: Kind = {
  name: 'writing',
  signs: [
    [2, phrases('{written} ~4 {single|please}', '{single|please} ~4 {written}', 'all|everything|always ~6 {written}')],
    [1, phrases('{written}', 'specs|spec|brief|dm|dms|inbox|commits|github|slack')],
  ],
};
const denied = '{nothing|not} ~2 {liveWord} ~4 {nothing|not}';
export const twice: Kind = { name: 'twice', signs: [[2, phrases(`${denied} ~2 {liveWord}`)]] };
export const speaker: Kind = {
  name: 'speaker',
  signs: [[2, phrases('{i|we|me|my|lets}', 'please|pls|plz|kindly|sorry')]],
};
export const always: Kind = {
  name: 'always',
  signs: [
    [
      1,
      phrases(
        'always|ever|any|every|all|permanently|exceptions|exception|whatsoever|forever|policy|rule|rules|in_any_case|at_all|anywhere',
        'policy|rule|rules|condition|conditions|principle|strictly|ends|else|zero|ever',
        'no|hard|deal exceptions|pass|breaker',
        'not going to|change',
        'never will',
        'if|should|whoever ~6 {you|your}',
        'hire|choose|find ~2 else|someone|somebody|another|other',
      ),
    ],
  ],
};
