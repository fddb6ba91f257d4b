import { constellations } from './constellation';
import { aside, frames, held, innocent, notYet } from './prepayment-signs';

const gates = [...innocent, ...held, notYet];
const later = 'after|later|afterwards|second|next|then|follow|follows|tomorrow|tonight|evening|last|thereafter';
const goods = 'files|file|work|code|delivery|rest|job|source|design|draft|result|results|project|coding|everything|it';
const moneyWord = '{cash|prepay|payNoun|unit|portion}';

/** What comes first and what comes after, without a person or a verb of asking. */
const sequence = constellations(
  {
    all: [
      'money|payment|pay|fee|cash|deposit|transfer|sum ~2 goes|comes|is|be|arrives ~1 first|ahead|upfront|before',
      `${goods} ~3 ${later}`,
    ],
    none: gates,
    within: 12,
  },
  {
    all: [
      'pay|send|transfer|release|wire|settle ~3 now|today|tonight|already|first|immediately',
      'delivery|files|work|rest|code|result ~3 tomorrow|tonight|later|after|follows|follow|soon|evening',
    ],
    none: [...frames, notYet, '{once}'],
    within: 12,
  },
  {
    all: [
      ['{portion} ~2 to|at|on|for|when|before|with', '{portion} ~2 {upfront}'],
      'begin|start|starting|beginning|order|signing|hire|kickoff|to_begin|to_start|at_start|upfront',
      '{portion} ~2 when|at|on|after|upon|once ~1 done|ready|finished|end|finish|delivery|complete|completed|handover|launch',
    ],
    none: gates,
    within: 14,
  },
  {
    all: ['^ upfront|up-front|in_advance|prepayment|advance only|always|please|mandatory|required|obligatory'],
    none: [...frames, ...aside],
  },
  {
    all: [
      '<number> / <number>',
      'upfront|in_advance|start|before|begin|beginning|order|signing|first|at_start|to_start|to_begin',
      'direct|directly|bank|transfer|paypal|wise|payment|terms|pay|cash|delivery|end|after|done',
    ],
    none: [...gates, 'ratio|fluid|rule|split ~1 test'],
    within: 14,
  },
);

/** A milestone or hours that would be let go before they are earned. */
const letGo = constellations(
  {
    all: [
      'can|could|may|would|please|kindly|possible|mind ~3 {payNoun} ~2 be|get|is ~1 released|approved|paid|unlocked|sent',
      'already|now|today|tonight|early|earlier|before|ahead|upfront',
    ],
    none: [...frames, notYet, 'after|once|when|overdue|last|past|previous'],
    within: 14,
  },
  {
    all: [
      'paying|pay|paid|sending|send|transferring|covering ~3 first|next|coming|whole|full ~1 month|week|weeks|part|half|milestone|amount',
      'then|and|before|so|afterwards ~2 {i|we} ~2 {labourStart}',
    ],
    none: [...gates, 'after'],
    within: 18,
  },
  {
    all: [
      'tip|bonus|gift|coffee ~3 now|today|upfront|first|before|already|advance|in_advance',
      'send|give|pay|leave|add',
      'you|your|priority|start|i|faster|queue',
    ],
    none: gates,
    within: 16,
  },
  {
    all: [
      '{prepay} ~5 outside|off|beyond|not|beside ~3 platform|the_platform|site|the_site|upwork|fiverr|escrow|marketplace|website',
    ],
    none: frames,
  },
);

/** My wish to have it in hand: a feeling, a condition, a habit. */
const inHand = constellations(
  {
    all: [
      '{i|we|me} ~4 feel|feels|safe|safer|comfortable|calm|calmer|confident|trust|sleep|motivated|easier|glad|happier|happy|better|serious|prefer|suit|suits|appreciate',
      `money|payment|pay|cash|deposit|half|part|sum|amount|transfer|fee|something ~6 hand|account|advance|before|upfront|first|in_advance|in_hand|ahead|beginning|start`,
    ],
    none: [...gates, 'once|after|when ~3 {afterWork}', 'paid after'],
    within: 20,
  },
  {
    all: [
      `enough|suffices|suffice|sufficient|only|all|just ~4 {cash|unit|portion|prepay}`,
      '{i|we} ~3 {labourStart}',
      `arrives|arrive|land|lands|sent|send|transfer|pay|paid|comes|see|account|card|first|now|today`,
    ],
    none: [...gates, 'trial|milestone'],
    within: 20,
  },
  {
    all: [
      'habit|rule|policy|principle|practice|terms|condition|conditions|way|usual|usually|normally|standard|custom ~6 {prepay|upfront}',
      moneyWord,
      '{i|we|me|my}',
    ],
    none: [...gates, 'not|no'],
    within: 16,
  },
  {
    all: [`{i|we} ~1 work|start|begin|deliver|code ~3 on|with|against|upon ~2 {prepay|upfront}`],
    none: gates,
  },
  {
    all: [
      'work|job|project|task|coding|development|design ~2 begins|starts|begin|start|commences|begun|started|continues|resumes|goes|moves ~3 with|on|upon|against|by|after|when|once ~3 {cash|prepay|portion|unit}',
      '{cash|prepay|portion|payNoun} ~3 received|arrival|receipt|arrives|lands|paid|in|account|sent|transfer|cleared|there',
    ],
    none: [...gates, '{funding}'],
    within: 18,
  },
);

/** Money before work in the words of an order of things, of a wish or of a habit. */
export const inOrder = (sentence: Parameters<typeof sequence>[0]) =>
  [sequence, letGo, inHand].flatMap((way) => way(sentence));
