import { constellations } from './constellation';
import { frames, held, innocent } from './prepayment-signs';

/** Money that holds a place, or that buys what the work needs. */
export const secured = constellations(
  {
    all: [
      'security|deposit|fee|sum|amount|payment ~2 of ~1 <number> ~5 taken|charged|collected|required|asked',
      'from|to|by|for|before|first',
    ],
    none: [...innocent, ...held],
  },
  {
    all: [
      'transfer|payment|deposit|fee ~2 of ~1 <number>',
      'makes|guarantees|secures|puts|gets|holds ~1 sure|you|your',
    ],
    none: [...innocent, ...held],
  },
  {
    all: [
      '{cash|prepay|portion|percent}',
      'secure|secures|reserve|reserves|block|blocks|hold|holds|book|books ~2 your|the|my|a|dates ~1 place|slot|date|dates|spot|seat|calendar|time|week|project',
    ],
    none: [...innocent, ...held],
    within: 18,
  },
  { all: ['{not} ~1 refundable', '{cash|prepay|portion|percent|unit}'], none: [...innocent, ...held] },
  {
    all: ['non-refundable|nonrefundable', '{cash|prepay|portion|percent|unit}'],
    none: [...innocent, ...held],
  },
  { all: ['{prepay} only|required|mandatory|compulsory|obligatory|needed|please'], none: [...innocent, ...held] },
  {
    all: ['only ~1 prepaid|pre-paid', 'order|orders|jobs|work|bookings|clients|projects'],
    none: [...frames, 'plans|mobile|sim'],
  },
  {
    all: [
      '{i|we|me|my}',
      '<number> {unit} ~2 for ~2 tools|tool|licence|license|software|server|equipment|materials|laptop|plugin|hosting',
      'first|before|now|transfer|send|need',
    ],
    none: held,
  },
  {
    all: ['transfer|send|wire|pay ~4 to me', 'buy|purchase|licence|license|tools|equipment|server'],
    none: [...frames, ...held],
  },
  {
    all: [
      'registration|joining|sign-up|signup|processing|training|onboarding|setup|application|admission fee',
      'my|me|i|we|card|wise|paypal|zelle|pay|send',
    ],
    none: [...innocent, ...held],
  },
  { all: ['add|give|send|pay ~3 bonus|tip ~5 {soon|upfront}', '{i|we|me|my}'], none: [...frames, ...held] },
  { all: ['{i|we|me} ~4 first <number> ~3 {upfront}', '{labourStart}'], none: [...frames, ...held] },
);
