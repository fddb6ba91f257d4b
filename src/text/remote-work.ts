import { constellations } from './constellation';
import { deniesDeed } from './denied-deeds';
import { isTurnedDown } from './frames';
import { firstOf, type Match, phrases } from './phrases';
import { isKept } from './remote-custody';
import { deals } from './remote-deals';
import { hands } from './remote-hands';
import { places } from './remote-places';
import { issued, machine, myUse, notErrand, notSupport } from './remote-signs';
import { standing } from './remote-standing';
import { weighedMachine } from './remote-weights';
import type { Sentence } from './sentences';
import { begins, either, ends } from './signs';
import { isQuoted } from './stance';
import { isToldAsWork } from './told-as-work';

/** Work that is to be done there, and not a repair. */
const task = begins(
  'work|works|working|do|shift ~6 {machine}',
  '{remoteTask}',
  'all|every|each|full|whole|working day|night',
  '{i|we} ~3 code|work',
);

const fromAfar = ends(
  'from ~2 {afar|farther}',
  'from ~3 {my} ~2 {machine|region|hostPlace}',
  'from ~2 {farAdjective} ~1 {region|machine|hostPlace}',
  '{operateVerb|remoteVerb} ~8 {afar}',
  '{afar|farAdjective} ~2 {operateVerb}',
  'not|never ~3 where|there|here|near|beside|physically',
  'on_the_road',
  'outside ~2 {region}',
  'look like ~4 in',
  'look|appear|seem ~1 local',
  'appear|appears|seem|think|thinks|believe|believes ~6 in|at|from',
  '{machine} ~3 {region|hostPlace} ~6 {i|we|me} ~4 {farAdjective|afar}',
);

const kept = ends(
  '{hostVerb} ~9 {alwaysOn|hostPlace|otherHand}',
  '{hostVerb} ~2 it|them',
  'to|at|with {my} ~1 {otherHand}',
  'room|place|space for ~1 {machine}',
  '{standVerb} ~2 in|at|with|there',
  '{machine|thing} ~4 at|in|inside|with ~4 {hostPlace|otherHand}',
  '{otherHand} ~5 {hostVerb|settingUp}',
);

const remoteDeed =
  'access|accessing|reach|enter|control|controlled|operate|operated|drive|connect|connects|log_in|login';

const remoteUse = begins(
  '{remoteTool|remoteNoun|remoteVerb}',
  `${remoteDeed} ~6 remotely !from`,
  `remotely ~2 ${remoteDeed}`,
  'get|getting|come|coming|go|hop|step in remotely',
  'on|in|inside it ~6 over|through ~1 internet|net|web',
  '{operateVerb} ~2 {machine|thing} ~1 remotely',
  '{operateVerb} ~1 remotely ~1 on|in|into|inside ~3 {machine}',
  'share|give|grant|pass|hand|allow ~2 control ~1 with|to|for ~1 me|us',
  'share|give|grant|pass|hand|allow me|us ~2 control !of',
  'by|via|through|over|with|using ~1 remote !work|job|position',
  'remote to|into|on|me|in ~3 {machine}',
  '{i|we} ~1 remote to|into|on|in',
  '{operateVerb} ~5 over|through ~1 internet|net|network|web',
  '{steerVerb} ~4 {screenPart}',
  'control of|over ~2 {machine}',
  'take|takes|taking ~1 control of it|that|screen',
  '{screenPart} ~3 under {my} control',
  'control|controls|steer ~1 yours',
  'touch ~2 {screenPart}',
  'control|controls|controlling ~3 {machine}',
  'stream|see|view|get ~1 its screen',
  'screen sharing|share ~4 for my',
);

const hosting = begins(
  'babysits|host|hosts|hosting|babysit|babysitting|plug|plugging ~6 {machine}',
  '{machine} host|hosts|hosting|farm|farms',
  'hosted {machine}',
);
const wanted = begins(
  '{seek} ~4 {person|otherHand} ~9 {hostVerb}',
  '{i|we} ~1 look|looking|search|searching for ~4 {others|person}',
  'someone|somebody|person|people|residents|whoever|anyone ~3 hold|holds|keep|keeps|host|hosts|receive|receives|store|stores|plugs',
  'for|of ~2 programmers|developers|workers|engineers|staff|guys|devs|employees|coders',
);
const someone = 'someone|somebody|friend|cousin|brother|sister|roommate|guy|partner|wife|husband|uncle|helper|nephew';
const otherUse = ends('{otherHand} ~6 log_in|logs|logged|connects|connect|remotes|sign|signs ~2 in|into|to|it|them');
const unseen = [
  'see|sees|notice|notices|know|knows|detect|detects|suspect|suspects ~1 nothing',
  "nobody|won't|not|never|without ~2 tell|notice|notices|noticing|detect|see|sees|know|knows",
  'invisible|hidden|secretly|quietly|undetected|undetectable|stealth',
];
const bargain = [
  '<number> ~1 per|each',
  '{seek}',
  '{money|currency|often|wage}',
  'earn|pay|paid|cash|deal|available|offer|rent',
];

const taskOrFar = either(task, fromAfar);

const operations = constellations(
  { all: [remoteUse, issued, myUse], none: notSupport },
  { all: [['{remoteTool}', '{remoteNoun}', '{remoteVerb}'], machine, myUse], none: [...notSupport, ...notErrand] },
  { all: [remoteUse, either(machine, begins('{thing}')), kept], none: notSupport },
  { all: [remoteUse, machine, '{otherHand}', myUse], none: notSupport },
  { all: [remoteUse, machine, taskOrFar], none: notSupport },
  { all: [remoteUse, '{acct|workSite}', ['{i|we|me|my}', 'give']], none: notSupport },
  { all: [remoteUse, '{proving}', ['{i|we|me|my}', '{your}']], none: [...notSupport, 'mock|practice|practise'] },
  { all: [remoteUse, '{otherHand}', '{shipping}', myUse], none: notSupport },
  {
    all: [machine, kept, fromAfar],
    none: ['remotely from|with|on ~1 a|my|any|our ~1 {machine}', 'my {machine} {standVerb}'],
  },
  { all: [issued, '{operateVerb}', fromAfar], within: 16 },
  { all: [hosting, bargain] },
  {
    all: [machine, '{i|we|otherHand|you} ~3 steer|control|operate|drive ~1 {thing}', ['{otherHand}', '{you}']],
    none: notSupport,
  },
  { all: [hosting, '{i|we} ~2 {operateVerb}', ['{otherHand}']] },
  { all: [issued, '{my} ~1 {otherHand}', myUse], none: notSupport },
  { all: ['{remoteTool}', '{i|we} ~4 {operateVerb}', 'from ~2 {afar|farther}'], none: notSupport },
  { all: ['{remoteTool}', task, fromAfar], none: notSupport },
  {
    all: [machine, '{i|we} ~2 connect|log_in|login ~3 {thing}', ['{money}', '{currency}', '{often}']],
    none: notSupport,
  },
  { all: [machine, kept, wanted], none: notSupport },
  { all: [remoteUse, machine, 'rent|lease|spare'], none: notSupport },
  { all: [issued, otherUse], none: notSupport },
  { all: ['{remoteTool}', issued, either(taskOrFar, begins('{wage}'))], none: [...notSupport, ...notErrand] },
  { all: ['rent|lend|borrow|lease ~3 {your|my} ~2 {machine}', '{acct|workSite}'], none: notSupport },
  { all: ['{remoteTool}', someone, myUse], none: notSupport },
  { all: ['{remoteTool}', '{i|we|me|my}', unseen] },
  { all: ['{remoteTool}', 'upwork|fiverr|toptal|linkedin|freelancer', '{your}'], none: notSupport },
);

/** Somebody's machine, session or interview that would be worked from another place. */
export function remoteOperation(sentence: Sentence): Match | undefined {
  const { classes, texts } = sentence;
  if (
    !texts.has('vps') &&
    !texts.has('remote') &&
    !texts.has('vm') &&
    !['remoteTool', 'remoteNoun', 'remoteVerb', 'machine', 'screenPart'].some((name) => classes.has(name))
  )
    return undefined;
  return firstOf(sentence, [operations, places, standing, hands, deals, weighedMachine], isMeant);
}

/** "My engineer" is someone who does the work; "DevOps engineer" is a trade. */
const isMade = ({ words }: Sentence) =>
  words.some(({ classes, text }, i) => {
    const isMine = text === 'engineer' && words[i - 1]?.classes.has('my');
    return classes.has('remoteMade') && !isMine;
  });

export function isMeant(sentence: Sentence, match: Match): boolean {
  const { classes } = sentence;
  if (isMade(sentence) || isToldAsWork(sentence, match) || classes.has('warned') || isRhetorical(sentence))
    return false;
  if (isTurnedDown(sentence, match) || isKept(sentence)) return false;
  return !deniesDeed(sentence, match, deed) && !isQuoted(sentence, match);
}

const deed = {
  deeds: ['remoteTool', 'remoteNoun', 'remoteVerb', 'operateVerb', 'settingUp', 'hostVerb'],
  spared: ['spared'],
};

/** "Would I access your computer? No." */
const rhetorical = phrases(
  'hypothetical|scenario|tabletop',
  '{i|we} once|test|tests|tested',
  'someone|somebody|stranger|strangers|recruiter|they|guy ~1 offered|promised|paid|wanted ~1 me|us|to',
  '^ ~1 a|an|one|the candidate|applicant|student|worker|freelancer|employee ~1 tried|wanted|asked|let|had|used',
  '{i|we} set_up|installed|configured|install ~5 for ~1 a|an|my|the|our',
  '{i|we} ~1 log|record|list|track|flag|block which|what|all|every|any',
  '^ do|does|will|would|did {i|we}',
  'rule|policy ~1 : ~1 {not}',
  '^ talk|lecture|article|post|essay|podcast :',
  '^ if|should|when|whenever ~6 asks|asked|request|requests|insists|tries',
);
const isRhetorical = (sentence: Sentence) => rhetorical(sentence).some(({ from }) => from <= 3);
