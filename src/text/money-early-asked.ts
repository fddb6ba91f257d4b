import { constellations } from './constellation';
import { aside, frames, held, innocent, notYet } from './prepayment-signs';
import { begins, ends } from './signs';

const gates = [...innocent, ...held, notYet];
const ask = '{i|we} ~2 ask|require|request|want|expect|take|need|let|have|make';

/** Early money by other names, asked of whoever hires. */
export const earlyAsked = constellations(
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
      `${ask} ~6 pay|payment|fee|sum|amount|money|deposit`,
      'for|as ~2 good|trust|security|seriousness|commitment|faith|confidence|goodwill',
    ],
    none: [...gates, 'build|built|app'],
    within: 16,
  },
  { all: ['{prepay} ~2 would|could|might ~1 help|be|make|let', '{i|we|me|my}'], none: gates, within: 16 },
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
