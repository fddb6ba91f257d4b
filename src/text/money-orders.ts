import { constellations } from './constellation';
import { held, innocent, notYet } from './prepayment-signs';

const gates = [...innocent, ...held, notYet];

/** What comes first and what comes after, without a person or a verb of asking. */
export const inOrder = constellations({
  all: [
    '<number> / <number>',
    'upfront|in_advance|start|before|begin|beginning|order|signing|first|at_start|to_start|to_begin',
    'direct|directly|bank|transfer|paypal|wise|payment|terms|pay|cash|delivery|end|after|done',
  ],
  none: [...gates, 'ratio|fluid|rule|split ~1 test'],
  within: 14,
});
