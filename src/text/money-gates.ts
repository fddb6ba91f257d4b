import { constellations } from './constellation';
import { held, innocent, notYet } from './prepayment-signs';
import { begins, ends } from './signs';

const gate = 'until|till|unless|after|once|when|whenever|as_soon_as|only_after|provided|upon';
const pays =
  'pay|pays|paid|prepay|prepaid|tip|tipped|transfer|transferred|wire|wired|settle|settled|send|sent|deposit|deposited';
const here =
  'received|receive|arrives|arrived|arrive|lands|landed|clears|cleared|clear|done|made|completed|complete|sent|here|comes|came|paid|settled|reached|reaches|confirmed|visible|through|in';

/** "Until you pay", "once the money is in", "when I see 200 dollars". */
const paid = begins(
  `${gate} ~1 {you} ~2 ${pays}`,
  `${gate} ~3 {cash|prepay} ~3 ${here}`,
  `${gate} ~3 <number> {unit|percent} ~3 ${here}`,
  `${gate} ~3 {unit} <number> ~3 ${here}`,
  `${gate} ~1 all|everything|it|that|half|full ~3 paid|settled|transferred|in`,
  `${gate} ~1 {i|we} ~2 see|get|have|receive|got|hold|count ~4 {cash|unit|prepay}`,
  'after|upon|on ~1 receipt|receiving|getting ~4 {cash|unit|prepay}',
  `only|not|nothing ~4 after|until|before|once ~2 {you} ~1 release|released|releases ~2 all|full|last|final|everything|whole`,
);
const give =
  'start|starts|begin|begins|commence|ship|ships|send|sends|show|shows|hand|hands|give|gives|upload|uploads|unlock|open|opens|share|shares|deliver|delivers|set_up|continue|continues|finish|push|reveal|release|touch|look|move|work|works|book|reserve|lift|write|code';
const things =
  'repo|repository|source|code|file|files|work|design|designs|draft|drafts|project|job|logo|delivery|server|door|site|website|app|link|password|login';
/** What waits: I begin, the files stay locked. */
const waits = begins(
  `{i|we} ~4 ${give}`,
  `{i|we} ~4 {labourStart}`,
  `${things} ~2 stays|stay|remains|remain|is|are|will|may|can|gets|goes|starts|begins|started ~3 closed|locked|private|hidden|commence|start|begin|started|begun|sent|delivered|shown|opened|unlocked|handed|mine|ready|yours`,
  'no|nothing ~2 {labourStart} ~1 {once}',
);

const early =
  'book|once|order|before|now|first|upfront|today|start|beginning|advance|signing|kickoff|kick-off|hire|front|begin|b4';
const late =
  'after|later|end|done|finished|finish|completion|delivery|delivered|complete|afterwards|ready|accepted|launch';

const gates = [...innocent, ...held, notYet];

/** What I do waits for what you pay. */
export const gated = constellations(
  {
    all: ['{i|we} ~2 want|need|ask|take|require|expect|request ~2 first ~1 month|week|hours|weeks ~2 {upfront}'],
    none: gates,
  },
  { all: ['{you} pay , then {i}'], none: gates },
  { all: ['mark|close|set ~1 it ~2 finished|complete|completed|done ~2 pay'], none: gates },
  {
    all: [
      '{i|we} ~2 want|need|ask|take|prefer|like|require|request ~3 bonus|deposit|payment|fee|money|half|part|salary|pay ~2 upfront|now|first|in_advance|beforehand|today|ahead|at_once',
    ],
    none: [...gates, 'to know|learn|see', '{not}'],
  },
  {
    all: [
      begins('{payDo} ~2 <number> ~1 {unit}', '{payDo} ~2 {unit} <number>'),
      ends(
        '{i|we} ~2 begin|start|commence|get ~3 today|tomorrow|now|tonight|once|immediately|work',
        '{i|we} ~2 begin|start|commence',
      ),
    ],
    none: [...gates, 'after|upon|invoice'],
    within: 22,
  },
  { all: [`${things} ~4 on|upon|against full_payment`, 'only|not|before|delivered|handed|sent|released'], none: gates },
  {
    all: ['{you} ~4 put|pay|lay ~3 down', ['{percent}', '<number>', '{portion}']],
    none: [...gates, 'mortgage|house'],
    within: 14,
  },
  { all: [paid, waits], none: [...gates, 'invoice|bill|thank|thanks|smile|review|feedback'], within: 26 },
  {
    all: [
      begins('{payDo} ~4 {cash|prepay|unit}', 'make|do ~2 payment|transfer|deposit'),
      ends(
        'so ~2 {i|we} ~3 {labourStart}',
        'so ~2 {i|we} ~3 hold|keep|secure|plan|order|buy|get|reserve|trust|know|free',
        'so ~2 {labourStart}',
      ),
    ],
    none: gates,
    within: 16,
  },
);

const halved = `{portion} ~1 ${early} ~3 {portion} ~2 on|${late}`;

/** Shares of the price, the first of them early. */
export const parted = constellations({ all: [halved], none: ['of ~1 my|the'] });
