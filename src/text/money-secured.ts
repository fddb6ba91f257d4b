import { constellations } from './constellation';
import { held, innocent } from './prepayment-signs';

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
    all: ['non-refundable|nonrefundable', '{cash|prepay|portion|percent|unit}'],
    none: [...innocent, ...held],
  },
  {
    all: [
      '{i|we|me|my}',
      '<number> {unit} ~2 for ~2 tools|tool|licence|license|software|server|equipment|materials|laptop|plugin|hosting',
      'first|before|now|transfer|send|need',
    ],
    none: held,
  },
);
