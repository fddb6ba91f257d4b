import { constellations } from './constellation';
import { aside, frames, held, innocent, notYet } from './prepayment-signs';
import { begins, ends } from './signs';

const gates = [...innocent, ...held, notYet];
const ask = '{i|we} ~2 ask|require|request|want|expect|take|need|let|have|make';

/** Early money by other names, asked of whoever hires. */
export const earlyAsked = constellations(
  { all: ['<number> {unit} ~1 needed|required|due|necessary ~2 before ~2 {i|we}'], none: gates },
  { all: ['{sooner} payment|fee ~2 <number> {percent|unit}', 'remaining|rest|after|then|balance'], none: gates },
  {
    all: [
      'release ~4 milestone|payment|funds',
      'rest|remaining|remainder ~4 ready|follow|follows|finished|later|coming|soon|done',
    ],
    none: [...frames, notYet, 'after|once'],
    within: 20,
  },
  {
    all: ['send|pay|give|transfer ~1 something|anything ~4 first|upfront|beforehand|today|now'],
    none: [...gates, '{not}', 'without'],
  },
  {
    all: ['only ~8 paid|pay|pays|prepaid ~5 before|first|in_advance|upfront|beforehand', '{i|we|my|me}'],
    none: [...gates, 'after'],
    within: 20,
  },
  { all: ['{i|we|my} ~4 charge|bill|take|collect ~3 {upfront}'], none: gates },
  {
    all: [
      '{portion|cash|prepay|percent} ~7 taken|charged|collected|due|payable|paid|expected|billed|settled ~2 at|on|with|upon|before ~2 order|start|begin|beginning|hire|kickoff|kick-off|signing|booking|agreement|hiring|award',
      '{portion|cash|prepay|percent} ~6 expected|due|required|payable ~2 on_hire|at_hiring|on_signing|on_order|at_order|upfront|in_advance',
      '{portion|cash|prepay} ~3 must|has|have|needs|should ~2 deposited|paid|sent|transferred|wired ~2 to|into|on ~1 my|our',
    ],
    none: [...gates, 'tax|taxes|hotel|guest|guests'],
  },
  {
    all: [
      `${ask} ~6 pay|payment|fee|sum|amount|money|deposit`,
      'for|as ~2 good|trust|security|seriousness|commitment|faith|confidence|goodwill',
    ],
    none: [...gates, 'build|built|app'],
    within: 16,
  },
  { all: ['{prepay} ~2 would|could|might ~1 help|be|make|let', '{i|we|me|my}'], none: gates, within: 16 },
  { all: ['pay|send ~1 me ~2 outside|before|first|beforehand', '?'], none: gates, within: 20 },
  {
    all: [
      'registration|sign-up|signup|joining|onboarding|entry|setup fee|payment',
      ['<number> {unit}', '{unit} <number>'],
    ],
    none: [...gates, 'for ~2 students|members|event|events|course'],
    within: 14,
  },
  {
    all: [
      `${ask} ~6 pay|pays|paid|payment|fee|prepay`,
      ends(
        '{upfront}',
        'in|at|from ~1 the|very beginning|start|outset',
        'ahead_of ~2 {labourStart}',
        'ahead of ~2 {labourStart}',
        'before ~3 {labourStart}',
      ),
    ],
    none: [...aside, ...held, notYet, 'build|built|app|module|plugin|software|feature', 'after'],
    within: 18,
  },
  {
    all: ['{payDo} ~3 {me}', ends('in|at|from ~1 the|very beginning|start|outset', '{upfront}')],
    none: gates,
    within: 14,
  },
  {
    all: [begins('{payDo|handVerb} ~4 <number>'), ends('serious|real|sincere|genuine|committed|scammer')],
    none: gates,
    within: 16,
  },
  {
    all: [
      begins('advance|early ~1 salary|pay|wage|wages|payment|payout', 'salary|pay|wage|wages ~2 advance'),
      ends('possible|ok|okay|please|?|need|must'),
    ],
    none: [...frames, ...held, 'app|access'],
    within: 12,
  },
  {
    all: [
      '{i|we|my|me}',
      begins('week|weeks|month|months|days|hours ~2 ahead|upfront|in_advance|beforehand'),
      ends('have|get|pay|paid|payment|receive|salary|money|rent|?'),
    ],
    none: [...gates, 'plan|planned|booked|notice|scheduled|book|tell|told|available'],
    within: 16,
  },
  {
    all: [
      begins('{cash} ~1 {upfront}', '{upfront} ~2 {cash}'),
      ends('work|project|job|coding ~2 starts|begins|start|begin|starting'),
    ],
    none: [...gates, 'research|discovery'],
    within: 14,
  },
  { all: ['^ prepaid|pre-paid|prepay ~1 only|please|first|always'], none: frames },
);

/** Approved or closed before it is done: the "not" is the work's. */
export const unfinished = constellations(
  {
    all: [
      'accept|approve|release|confirm|close|pay ~3 milestone|order|contract|delivery|work',
      ends("although|though|despite|isn't|not|yet ~3 finished|complete|completed|ready|done|there"),
    ],
    none: [...frames, notYet, '{once}', 'until|after'],
    within: 14,
  },
  {
    all: [
      'accept|approve|release|close|mark|finish|end ~3 milestone|order|contract|job|project',
      ends(
        'rest|remaining|remainder|files|work|missing ~5 later|days|tomorrow|follow|follows|soon|week|after|promise',
        'promise ~4 rest|finish|deliver',
      ),
    ],
    none: [...frames, notYet, '{once}'],
    within: 20,
  },
);
