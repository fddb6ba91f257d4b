import { constellations } from './constellation';
import { issued, machine, notErrand, notSupport } from './remote-signs';
import { begins, either, ends } from './signs';

const operate =
  'connect|connects|access|operate|control|steer|drive|use|reach|enter|log_in|login|work|code|type|come|sign|handle|run|go|remote';
const ordinary = [
  ...notSupport,
  'usability|users|lights|lighting|sound|shows|stage',
  'hacking|ethical|pentester|ctf|exploit|security|thin',
];

/** One side has the thing, the other side moves it. */
const onYourSide = begins(
  '{machine|thing} ~3 on|at|by|with|in|inside|under ~1 your|his|her|their ~2 side|end|desk|place|home|house|roof|office|care|room|table',
  '{machine} ~3 with|by|at ~1 you|him|her|them',
  '{machine} ~2 yours',
  '{your} ~1 {machine}',
);
const myHands = ends(
  'hands|fingers|keyboard|typing|brain|session|work|mouse ~2 mine|me|remote|afar',
  `{i|we} ~3 ${operate} ~3 from ~1 mine|here|another|my|home|abroad|outside|overseas|far|anywhere|wherever`,
  'my|mine hands|fingers|keyboard|session|typing|eyes ~4 day|night|hours|remote|over|on',
  '{i|we|me} ~1 at|on ~1 the ~1 other|far ~1 end|side',
);
const sides = constellations(
  { all: [onYourSide, myHands], none: [...ordinary, ...notErrand, 'carpool|pair|pairing|staging'], within: 26 },
  {
    all: [
      onYourSide,
      '{i|we} ~1 connect|come|enter|log_in|login|go|hop|jump ~3 it|in|from|daily|each|every|mine',
      'enough|only|suit|needed|need|condition|fine|ok|want|prefer',
    ],
    none: [...ordinary, ...notErrand],
    within: 26,
  },
);

/** "A laptop online and AnyDesk running is all I need." */
const allINeed = constellations({
  all: [
    'all|only|just|enough|simply|nothing ~3 need|needed|want|is|necessary|required|more|asking|ask',
    either(machine, begins('{machine}')),
    '{remoteTool|remoteNoun}',
  ],
  none: [...ordinary, ...notErrand, 'staging|access ~2 server|ssh'],
  within: 22,
});

/** What opens the door: "your ID and pass please, then I do the task on your PC". */
const keys = constellations({
  all: [
    'id|pass|password|code|pin|digits|number ~3 please|plz|pls|send|needed|and|&|to|me',
    '{i|we} ~3 do|finish|complete|work|solve|handle|start|take ~4 {remoteTask|acct|workSite|thing|backNoun}',
    '{machine|remoteTool|remoteNoun}',
  ],
  none: [...ordinary, ...notErrand, 'bug|bugs|ticket|plugin|install|once'],
  within: 24,
});

/** Where the traffic seems to come from, and why. */
const seemsThere = begins(
  'location|ip|profile|address|country|network|time|timezone|region|connection ~3 show|shows|say|says|is|looks|appears|displays ~4 <word>',
  '{i|we} ~2 always|seem|look|appear|am|are ~4 time|network|local|there',
);
const fromAnother = begins(
  '{i|we|my} ~6 on|through|via|over|behind|inside|from ~2 {remoteTool|remoteNoun}',
  'through|via|over|behind|by my ~2 {remoteTool|remoteNoun} ~1 in|at|from',
  '{i|we} ~2 use|have|rent|keep ~3 {remoteTool|remoteNoun} ~2 in|at|from',
  'vm|vps|server|{machine} ~2 located|based|hosted|standing|in',
  'vm|vps ~2 located|based|hosted|standing|in',
);
const seeming = constellations(
  {
    all: [fromAnother, seemsThere, '{i|we|my}'],
    none: [...ordinary, 'website|deploy|backup|docker|database|monitoring'],
    within: 26,
  },
  {
    all: [
      '{i|we} ~1 work|sit|live|am|are ~3 on|in|from ~1 a|my|one|the ~1 vm|vps',
      'ip|address|location|country ~2 is|shows|looks|american|local|us|uk',
    ],
    none: ordinary,
  },
);

/** The thing that was issued is worked by the speaker, in the passive or in the words of a note. */
const passive = constellations(
  {
    all: [
      either(issued, begins('{machine} ~2 :')),
      '{operateVerb} ~6 by me|us|my',
      '{remoteTool|remoteNoun|remoteVerb}',
    ],
    none: ordinary,
  },
  {
    all: [
      issued,
      '{remoteNoun|remoteTool} ~3 be|is|gets ~1 enabled|installed|allowed|set_up|activated|running|permitted',
    ],
    none: ordinary,
  },
  {
    all: [
      '{remoteTool} ~2 on|onto|at|to|in ~1 the|their|a|your|company|office|work|employer|corporate ~2 {machine}',
      ends(
        'me|i ~2 abroad|overseas|elsewhere|outside|remote|far|away|traveling|travelling|here',
        'nobody|noone|none|one|never ~1 notices|notice|knows|know|sees|see|asks',
      ),
    ],
    none: ordinary,
  },
  {
    all: [
      issued,
      '{i|we} ~2 use|operate|control|drive|steer|reach|access|run ~1 {thing} ~1 from ~2 {afar|farther|region|machine}',
    ],
    none: ordinary,
    within: 24,
  },
  {
    all: [
      '{machine}',
      '{i|we} ~2 use|operate|control|drive|steer|reach|access|run|using|connected ~1 {thing} ~1 from|over ~2 {afar|farther|region}',
      '{hostVerb|standVerb|alwaysOn}',
    ],
    none: ordinary,
    within: 26,
  },
);

/** A test where the one is seen and the other types. */
const atTheTest = constellations(
  {
    all: [
      '{proving}',
      '{i|we} ~2 drive|move|control|steer|hold|operate|take ~3 {screenPart}',
      '{you|your} ~2 share|sit|show|talk|speak|smile|open|are|stay',
    ],
    none: [...ordinary, 'mock|practice|practise|teach'],
  },
  {
    all: [
      'interviewer|interviewers|recruiter|recruiters|examiner|they|proctor|hr ~1 see|sees|watch|watches|hear|meet ~1 {you}',
      '{i|we} ~2 type|code|write|solve|answer|click|work',
      '{machine|screenPart|remoteTool|remoteNoun}',
    ],
    none: ordinary,
  },
);

/** A stranger's machine is to be the place of work, for rent. */
const workplace = constellations(
  {
    all: [
      '{your|others|person} ~3 {machine} ~5 becomes|become|serves|serve|works|work|earns|earn|rent|rented|used',
      '{i|we|my} ~4 link|connect|sign|log_in|log|login|use|take|operate|enter|control|steer|handle',
      ['{money|currency|often}', 'rent|earn|paid|pay|account'],
    ],
    none: [...ordinary, ...notErrand],
  },
  {
    all: [
      begins(
        '{otherHand|you} ~4 get|gets|receive|receives|picks|unpack|accept|run|runs|install|installs ~6 {machine|remoteTool|remoteNoun}',
      ),
      ends(
        '{my|we|i} ~2 {tradesman|crew} ~2 can|could|will|may ~1 steer|control|use|operate|connect|work',
        '{i|we} ~2 using|use|steer|control|operate ~1 {thing} ~1 from',
        'so|that|and|then ~1 our|my ~1 dev|developer|engineer|man|guy|team ~2 steer|control|connect|work',
      ),
    ],
    none: ordinary,
  },
  {
    all: [
      '{my} ~1 developers|devs|engineers|people|coders|workers|team ~2 connect|log_in|work|sit|use|sign',
      '{your|their} ~2 {machine}',
      ['{money|currency|often}', 'earn|rent|pay'],
    ],
    none: ordinary,
  },
);

/** A machine stands with one and is worked by another. */
export const hands = (sentence: Parameters<typeof sides>[0]) =>
  [sides, allINeed, keys, seeming, passive, atTheTest, workplace].flatMap((way) => way(sentence));
