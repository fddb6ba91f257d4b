import type { Finding } from '../../src/engine/assess';

/** A finding as `scan` prints it. */
export const printedFinding = ({ rule, kind, outcome, message, evidence }: Finding) => ({
  rule,
  kind,
  outcome,
  ...(message && { message }),
  evidence: evidence.map(({ fact, source }) => ({ fact, quote: source.quote })),
});
